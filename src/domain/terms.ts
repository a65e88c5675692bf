import type { Term } from '../schemas/handbook.ts';
import type { Content, Entry } from './content.ts';

/** The glossary's terms in alphabetical order. */
export function sortedTerms({ terms }: Pick<Content, 'terms'>): Entry<Term>[] {
  const order = new Intl.Collator('sv');
  return [...terms.values()].toSorted((a, b) => order.compare(a.data.term, b.data.term));
}
