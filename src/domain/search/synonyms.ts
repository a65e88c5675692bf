import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

/** Another way to say something, and how much it counts against the word itself. */
export type Synonym = { text: string; weight: number };

export type Synonyms = {
  /** What a word or phrase also means, by its stems. */
  of: (stems: readonly string[]) => readonly Synonym[];
  /** Most words in a phrase. */
  longest: number;
  /** Single words, as stems. */
  single: readonly string[];
};

/** The first that a group means is what it means most. */
const weightOf = (place: number): number => (place === 0 ? 0.75 : 0.6);

const stemsOf = (text: string): string[] => wordsOf(text).map((word) => stem(word.text));

/** Reads the groups of `content/synonymer.yaml`. */
export function synonymsOf(groups: readonly (readonly [says: string[], means: string[]])[]): Synonyms {
  const found = new Map<string, Synonym[]>();
  let longest = 1;
  for (const [says, means] of groups)
    for (const said of says) {
      const stems = stemsOf(said);
      longest = Math.max(longest, stems.length);
      const key = stems.join(' ');
      const list = found.get(key) ?? [];
      for (const [place, text] of means.entries())
        if (stemsOf(text).join(' ') !== key && !list.some((other) => other.text === text))
          list.push({ text, weight: weightOf(place) });
      found.set(key, list);
    }
  return {
    of: (stems) => found.get(stems.join(' ')) ?? [],
    longest,
    single: [...found.keys()].filter((key) => !key.includes(' ')),
  };
}
