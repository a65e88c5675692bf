import { splitCompound } from './compounds.ts';
import { root, stem } from './stem.ts';

/**
 * The words of the handbook, and the terms that they are indexed under. A term is a number: the place of its root
 * in the order of the words. Build and browser make the same numbers from the same words, so terms are never sent.
 */
export type Vocabulary = {
  /** Every form that occurs, sorted. */
  words: readonly string[];
  hasWord: (word: string) => boolean;
  hasStem: (stemmed: string) => boolean;
  terms: number;
  /** The term of a stem, known or derived from a known one. */
  termOf: (stemmed: string) => number | undefined;
  termOfWord: (word: string) => number | undefined;
  /** Terms of the parts of a compound, the head last. */
  partsOf: (stemmed: string) => number[] | undefined;
  /** Known words that begin so. */
  beginningWith: (start: string) => string[];
};

export function vocabularyOf(words: readonly string[]): Vocabulary {
  const forms = new Set(words);
  const stems = new Set(words.map(stem));
  const hasStem = (stemmed: string) => stems.has(stemmed);
  const terms = new Map<string, number>();
  const termOfStem = new Map<string, number>();
  for (const stemmed of stems) {
    const base = root(stemmed, hasStem);
    const term = terms.get(base) ?? terms.size;
    terms.set(base, term);
    termOfStem.set(stemmed, term);
  }
  const termOf = (stemmed: string) => {
    const known = termOfStem.get(stemmed);
    if (known !== undefined) return known;
    const base = root(stemmed, hasStem);
    return terms.get(base) ?? terms.get(stemmed) ?? terms.get(root(base, hasStem));
  };
  const parts = new Map<string, number[] | undefined>();
  return {
    words,
    hasWord: (word) => forms.has(word),
    hasStem,
    terms: terms.size,
    termOf,
    termOfWord: (word) => termOf(stem(word)),
    partsOf: (stemmed) => {
      if (!parts.has(stemmed)) {
        const split = splitCompound(stemmed, (part) => part !== stemmed && hasStem(part));
        parts.set(
          stemmed,
          split?.map(termOf).filter((term) => term !== undefined),
        );
      }
      return parts.get(stemmed);
    },
    beginningWith: (start) => beginningWith(words, start),
  };
}

/** Items of a sorted list that begin so. */
export function beginningWith(sorted: readonly string[], start: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; sorted[at]?.startsWith(start); at++) found.push(sorted[at] ?? '');
  return found;
}
