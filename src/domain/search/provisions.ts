import type { SearchIndex } from './index-format.ts';
import { rising, unpackNumbers } from './pack.ts';
import { keyOf, keyOfId, type Reference } from './references.ts';

/** A record that a reference leads to, and why when its title does not say. */
export type Named = { record: number; note?: string };

type Place = { key: string; record: number };

/** The provisions of each statute, in the order of the statutes, from the addresses of their pages. */
function placesOf({ laws, addresses }: Pick<SearchIndex, 'laws' | 'addresses'>): Map<string, Place[]> {
  const places = new Map<string, Place[]>(laws.map(({ id }) => [id, []]));
  const longestFirst = laws.map(({ id }) => id).toSorted((a, b) => b.length - a.length);
  for (const [record, address] of addresses.entries()) {
    const id = /^\/lagrum\/(.+)\/$/.exec(address)?.[1] ?? '';
    const law = longestFirst.find((candidate) => id.startsWith(`${candidate}-`));
    if (law) places.get(law)?.push({ key: keyOfId(id.slice(law.length + 1)), record });
  }
  return places;
}

/** Which keys a reference asks for: a section, the same section of any chapter, a chapter, or a whole act. */
function asksFor(reference: Reference): (key: string) => boolean {
  const wanted = keyOf(reference);
  if (reference.chapter) return (key) => (reference.section ? key === wanted : key.startsWith(wanted));
  return (key) => !wanted || key === wanted || key.endsWith(`:${wanted}`);
}

/**
 * Finds what a reference names: the provision, then what cites it. A number from a replaced act leads to today's.
 * Not certain where the provision is not here; the others of its chapter then lie nearest.
 */
export function provisionsOf(
  index: SearchIndex,
): (reference: Reference) => { found: Named[]; certain: boolean } {
  const places = placesOf(index);
  const citing = new Map(
    index.citedBy.map((packed) => {
      const [provision = 0, ...by] = unpackNumbers(packed);
      return [provision, rising(by)] as const;
    }),
  );
  const among = (law: string | undefined): Place[] =>
    law === undefined ? [...places.values()].flat() : (places.get(law) ?? []);
  const matching = (reference: Reference): Named[] => {
    const asked = asksFor(reference);
    return among(reference.law)
      .filter(({ key }) => asked(key))
      .map(({ record }) => ({ record }));
  };

  return (reference) => {
    const key = keyOf(reference);
    const replaced = index.former
      .filter((entry) => entry.law === reference.law && entry.key === key)
      .flatMap(({ places: today, name }) => today.map((record) => ({ record, note: `Motsvarar ${name}.` })));
    const exact = matching(reference);
    const found: Named[] = reference.former ? [...replaced, ...exact] : [...exact, ...replaced];
    if (found.length === 0 && reference.chapter && reference.law)
      return { found: matching({ ...reference, section: '' }), certain: false };
    const cited = reference.section
      ? found.flatMap(({ record }) => (citing.get(record) ?? []).map((by) => ({ record: by })))
      : [];
    const all = new Map<number, Named>();
    for (const named of [...found, ...cited]) if (!all.has(named.record)) all.set(named.record, named);
    return { found: [...all.values()], certain: true };
  };
}
