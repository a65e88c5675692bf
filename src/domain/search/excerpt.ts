import type { Concept } from './understand.ts';
import { normalised, wordsOf } from './words.ts';

/** A piece of text; `marked` where it is what the reader asked for. */
export type Piece = { text: string; marked?: true };

/** What marks a word: the terms it may be found by, and how rare they are. */
export type Marker = { termsOfWord: (word: string) => readonly number[]; rarity: (term: number) => number };

type Wanted = { value: number; concept: number };

/** For each term what it is worth to have it in sight, and for which concept. */
function wantedTerms(concepts: readonly Concept[], { rarity }: Marker): Map<number, Wanted> {
  const wanted = new Map<number, Wanted>();
  for (const [concept, { alternatives }] of concepts.entries())
    for (const { terms, weight } of alternatives)
      for (const term of terms) {
        const value = weight * (rarity(term) || 1);
        if (value > (wanted.get(term)?.value ?? 0)) wanted.set(term, { value, concept });
      }
  return wanted;
}

/** What a word is worth; a part of a compound is worth less than the whole. */
function worth(word: string, wanted: ReadonlyMap<number, Wanted>, marker: Marker): Wanted | undefined {
  let best: Wanted | undefined;
  for (const [place, term] of marker.termsOfWord(word).entries()) {
    const found = wanted.get(term);
    const value = (found?.value ?? 0) * (place === 0 ? 1 : 0.6);
    if (found && value > (best?.value ?? 0)) best = { concept: found.concept, value };
  }
  return best;
}

/** A text with the words of the query marked. A compound is marked whole when a part of it is asked for. */
export function markedText(text: string, concepts: readonly Concept[], marker: Marker): Piece[] {
  const wanted = wantedTerms(concepts, marker);
  const plain = normalised(text);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { text: word, at, length } of wordsOf(plain)) {
    if (!worth(word, wanted, marker)) continue;
    if (at > from) pieces.push({ text: plain.slice(from, at) });
    pieces.push({ text: plain.slice(at, at + length), marked: true });
    from = at + length;
  }
  if (from < plain.length) pieces.push({ text: plain.slice(from) });
  return pieces;
}

/** Words in an excerpt. */
const size = 30;
/** ”8 kap. 2 §” and ”t.ex.” end no sentence. */
const sentenceEnd = /(?<!\b(?:kap|st|nr|jfr|ex|bl|dvs|m))[.!?:]\s+$/u;

/** The window of a text that says most about the query, beginning at a sentence if it can. */
export function excerptOf(body: string, concepts: readonly Concept[], marker: Marker): Piece[] {
  const text = normalised(body);
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const wanted = wantedTerms(concepts, marker);
  const worths = words.map((word) => worth(word.text, wanted, marker));
  const beginsSentence = (index: number) =>
    index === 0 || sentenceEnd.test(text.slice(Math.max(0, (words[index]?.at ?? 0) - 12), words[index]?.at));

  let best = { value: -1, from: 0 };
  for (let from = 0; from < Math.max(1, words.length - size / 2); from++) {
    const sentence = beginsSentence(from);
    if (!sentence && !worths[from]) continue;
    const values = new Map<number, number>();
    for (const found of worths.slice(from, from + size))
      if (found) values.set(found.concept, Math.max(values.get(found.concept) ?? 0, found.value));
    const sum = [...values.values()].reduce((total, value) => total + value, 0);
    const value = sum * (sentence ? 1.15 : 1);
    if (value > best.value + 1e-9) best = { value, from };
  }
  const last = words[Math.min(words.length, best.from + size) - 1];
  const start = words[best.from]?.at ?? 0;
  const ends = !last || best.from + size >= words.length;
  const end = ends ? text.length : last.at + last.length;
  return [
    ...(best.from > 0 ? [{ text: '… ' }] : []),
    ...markedText(text.slice(best.from === 0 ? 0 : start, end), concepts, marker),
    ...(ends ? [] : [{ text: ' …' }]),
  ];
}
