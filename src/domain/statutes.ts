import type { Statute } from '../schemas/handbook.ts';
import type { Provision } from '../schemas/provision.ts';
import type { Content, Entry } from './content.ts';

/** The statutes that have provisions, those with the most first, with their provisions in the order of the law. */
export function statutesWithProvisions({ statutes, provisions }: Pick<Content, 'statutes' | 'provisions'>): {
  id: string;
  statute: Statute;
  rows: Entry<Provision>[];
}[] {
  // ”10 kap. 18 a §” sorts by its numbers, then its letters.
  const order = new Intl.Collator('sv', { numeric: true });
  return [...statutes.values()]
    .map(({ id, data }) => ({
      id,
      statute: data,
      rows: [...provisions.values()]
        .filter((provision) => provision.data.lag === id)
        .toSorted((a, b) => order.compare(a.data.ref, b.data.ref)),
    }))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => b.rows.length - a.rows.length);
}
