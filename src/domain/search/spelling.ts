import Fuse from 'fuse.js';
import { folded } from './words.ts';

/**
 * Edits between two words, a swap of neighbours counting as one (optimal string alignment), or more than `most`.
 */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let fewest = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        fewest = Math.min(fewest, (before[j - 2] ?? 0) + 1);
      next.push(fewest);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A known word near one that is not known. `distance` grows with edits, more when the beginning differs. */
export type Near = { word: string; distance: number };

const bigrams = (word: string): Set<string> => {
  const text = `^${folded(word)}`;
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
};

/** Words are offered to Fuse only when they share letters with the one written: it reads every word it is given. */
const offered = 250;

/** Finds known words near a misspelt one. Its register of letter pairs is made at the first question. */
export function spellingOf(words: readonly string[]): (word: string) => Near[] {
  let byPair: Map<string, number[]> | undefined;
  const known = new Map<string, Near[]>();

  const candidates = (word: string, most: number): string[] => {
    if (!byPair) {
      byPair = new Map();
      for (const [index, candidate] of words.entries())
        for (const pair of bigrams(candidate)) {
          const list = byPair.get(pair);
          if (list) list.push(index);
          else byPair.set(pair, [index]);
        }
    }
    const pairs = bigrams(word);
    const shared = new Uint8Array(words.length);
    for (const pair of pairs) for (const index of byPair.get(pair) ?? []) shared[index]!++;
    const needed = Math.max(2, pairs.size - 2 * most - 1);
    return [...shared.keys()]
      .filter((index) => shared[index]! >= needed && Math.abs(words[index]!.length - word.length) <= most + 1)
      .toSorted((a, b) => shared[b]! - shared[a]!)
      .slice(0, offered)
      .map((index) => words[index]!);
  };

  const near = (word: string): Near[] => {
    if (word.length < 4) return [];
    const most = word.length <= 5 ? 1 : word.length <= 10 ? 2 : 3;
    const fuse = new Fuse(candidates(word, most), {
      threshold: 0.45,
      ignoreLocation: true,
      ignoreFieldNorm: true,
    });
    const plain = folded(word);
    const found = fuse
      .search(word, { limit: 60 })
      .map(({ item }) => ({
        word: item,
        // Fuse counts a swap as two edits, and an å for an a as much as any other letter.
        distance:
          Math.min(edits(word, item, most), edits(plain, folded(item), most) + 0.3) +
          (item[0] === word[0] ? 0 : 0.5) +
          (item.slice(0, 3) === word.slice(0, 3) ? 0 : 0.2),
      }))
      .filter(({ distance }) => distance <= most + 0.7)
      .toSorted((a, b) => a.distance - b.distance);
    const nearest = found[0]?.distance ?? 0;
    return found.filter(({ distance }) => distance <= nearest + 0.35).slice(0, 4);
  };

  return (word) => {
    let found = known.get(word);
    if (!found) known.set(word, (found = near(word)));
    return found;
  };
}
