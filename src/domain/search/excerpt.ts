import type { Concept } from './understand.ts';
import { normalised, wordsOf } from './words.ts';

/** A piece of text; `marked` where it is what the reader asked for. */
export type Piece = { text: string; marked?: true };

/** What marks a word: the terms it may be found by, and how rare they are. */
export type Marker = { termsOfWord: (word: string) => readonly number[]; rarity: (term: number) => number };

/** How texts are shown to one who asked for something. */
export type Showing = {
  /** The text with what was asked for marked. A compound is marked whole when a part of it is asked for. */
  marked: (text: string) => Piece[];
  /** The window of a text that says most about what was asked for, beginning at a sentence if it can. */
  excerpt: (text: string) => Piece[];
};

/** A text, read once: every keystroke asks for it again. Words are told by their place among the words. */
type Reading = {
  text: string;
  words: { at: number; end: number }[];
  /** Where each term stands, and how much of the word it is. */
  places: Map<number, { word: number; share: number }[]>;
  /** Words that begin a sentence. */
  sentences: number[];
};
type Wanted = { value: number; concept: number };
/** A word that is wanted. */
type Found = Wanted & { word: number };

/** Words in an excerpt. */
const size = 30;
/** A sentence outweighs a window that says a little more. */
const sentenceShare = 1.15;
/** A part of a compound is worth less than the whole. */
const partShare = 0.6;
/** ”8 kap. 2 §” and ”t.ex.” end no sentence. */
const noSentenceEnd = /(?:^|[^\p{L}\d_])(?:kap|st|nr|jfr|ex|bl|dvs|m)\.$/u;

/** Shows texts to the readers of one index. */
export function showings(marker: Marker): (concepts: readonly Concept[]) => Showing {
  const readings = new Map<string, Reading>();
  const read = (written: string): Reading => {
    let reading = readings.get(written);
    if (!reading) readings.set(written, (reading = readingOf(written, marker)));
    return reading;
  };
  return (concepts) => {
    const wanted = wantedTerms(concepts, marker);
    return {
      marked: (text) => {
        const reading = read(text);
        return pieces(reading, foundIn(reading, wanted), 0, Infinity);
      },
      excerpt: (text) => excerpt(read(text), wanted, concepts.length),
    };
  };
}

function readingOf(written: string, marker: Marker): Reading {
  const text = normalised(written);
  const begins = new Set([0]);
  for (const { 0: end, index } of text.matchAll(sentenceEnd))
    if (!noSentenceEnd.test(text.slice(Math.max(0, index - 12), index + 1))) begins.add(index + end.length);
  const places: Reading['places'] = new Map();
  const sentences: number[] = [];
  const words = wordsOf(text).map(({ text: lower, at, length }, word) => {
    if (begins.has(at)) sentences.push(word);
    for (const [part, term] of marker.termsOfWord(lower).entries()) {
      const place = { word, share: part === 0 ? 1 : partShare };
      const others = places.get(term);
      if (others) others.push(place);
      else places.set(term, [place]);
    }
    return { at, end: at + length };
  });
  return { text, words, places, sentences };
}

/** Where in a text a sentence ends and another may begin. */
const sentenceEnd = /[.!?:]\s+/g;

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

/** The words of a text that are wanted, in their order. */
function foundIn({ places }: Reading, wanted: ReadonlyMap<number, Wanted>): Found[] {
  const found = new Map<number, Found>();
  for (const [term, { value, concept }] of wanted)
    for (const { word, share } of places.get(term) ?? [])
      if (value * share > (found.get(word)?.value ?? 0))
        found.set(word, { word, concept, value: value * share });
  return [...found.values()].sort((one, other) => one.word - other.word);
}

/** The text from one word up to another, what is found marked. From the first to the last it is the whole text. */
function pieces({ text, words }: Reading, found: readonly Found[], from: number, to: number): Piece[] {
  const cut: Piece[] = [];
  const end = to >= words.length ? text.length : (words[to - 1]?.end ?? 0);
  let at = from === 0 ? 0 : (words[from]?.at ?? 0);
  for (const { word } of found) {
    const place = words[word];
    if (!place || word < from || word >= to) continue;
    if (place.at > at) cut.push({ text: text.slice(at, place.at) });
    cut.push({ text: text.slice(place.at, place.end), marked: true });
    at = place.end;
  }
  if (at < end) cut.push({ text: text.slice(at, end) });
  return cut;
}

function excerpt(reading: Reading, wanted: ReadonlyMap<number, Wanted>, concepts: number): Piece[] {
  const { words, sentences } = reading;
  const found = foundIn(reading, wanted);
  let best = { value: -1, from: 0 };
  /** Weighs the window that begins with a word. */
  const weigh = (from: number, share: number) => {
    if (from > 0 && from >= words.length - size / 2) return;
    const values = Array<number>(concepts).fill(0);
    for (const { word, concept, value } of found)
      if (word >= from && word < from + size) values[concept] = Math.max(values[concept] ?? 0, value);
    const value = values.reduce((sum, each) => sum + each, 0) * share;
    if (value > best.value + 1e-9) best = { value, from };
  };
  for (const from of sentences) weigh(from, sentenceShare);
  for (const { word } of found) weigh(word, 1);
  const to = best.from + size;
  return [
    ...(best.from > 0 ? [{ text: '… ' }] : []),
    ...pieces(reading, found, best.from, to),
    ...(to >= words.length ? [] : [{ text: ' …' }]),
  ];
}
