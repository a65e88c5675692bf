import type { Statute } from '../schemas/handbook.ts';
import type { Provision } from '../schemas/provision.ts';
import type { Content, Entry } from './content.ts';
import { provisionsIn } from './lagrum.ts';

/** The statutes that have provisions, those with the most first, with their provisions in the order of the law. */
export function statutesWithProvisions({ statutes, provisions }: Pick<Content, 'statutes' | 'provisions'>): {
  id: string;
  statute: Statute;
  rows: Entry<Provision>[];
}[] {
  return [...statutes.values()]
    .map(({ id, data }) => ({
      id,
      statute: data,
      rows: provisionsIn(provisions.values(), id),
    }))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => b.rows.length - a.rows.length);
}
