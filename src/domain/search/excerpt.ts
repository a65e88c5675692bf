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

type ReadWord = { at: number; end: number; terms: readonly number[]; beginsSentence: boolean };
/** A text and its words, read once: every keystroke asks for it again. */
type Reading = { text: string; words: ReadWord[] };
type Wanted = { value: number; concept: number };

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
        return pieces(reading, worths(reading, wanted), 0, reading.words.length);
      },
      excerpt: (text) => excerpt(read(text), wanted, concepts.length),
    };
  };
}

function readingOf(written: string, marker: Marker): Reading {
  const text = normalised(written);
  const words = wordsOf(text).map(({ text: word, at, length }) => ({
    at,
    end: at + length,
    terms: marker.termsOfWord(word),
    beginsSentence: beginsSentence(text, at),
  }));
  return { text, words };
}

function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const said = before.trimEnd();
  if (said.length === before.length) return at === 0;
  return /[.!?:]$/.test(said) && !noSentenceEnd.test(said);
}

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

/** The words of a text that are wanted, by their places. */
function worths({ words }: Reading, wanted: ReadonlyMap<number, Wanted>): Map<number, Wanted> {
  const found = new Map<number, Wanted>();
  for (const [index, { terms }] of words.entries())
    for (const [place, term] of terms.entries()) {
      const asked = wanted.get(term);
      if (!asked) continue;
      const value = asked.value * (place === 0 ? 1 : partShare);
      if (value > (found.get(index)?.value ?? 0)) found.set(index, { concept: asked.concept, value });
    }
  return found;
}

/** The text from one word up to another, what is found marked. From the first to the last it is the whole text. */
function pieces(
  { text, words }: Reading,
  found: ReadonlyMap<number, Wanted>,
  from: number,
  to: number,
): Piece[] {
  const cut: Piece[] = [];
  const end = to >= words.length ? text.length : (words[to - 1]?.end ?? 0);
  let at = from === 0 ? 0 : (words[from]?.at ?? 0);
  for (const [index, word] of words.slice(from, to).entries()) {
    if (!found.has(from + index)) continue;
    if (word.at > at) cut.push({ text: text.slice(at, word.at) });
    cut.push({ text: text.slice(word.at, word.end), marked: true });
    at = word.end;
  }
  if (at < end) cut.push({ text: text.slice(at, end) });
  return cut;
}

function excerpt(reading: Reading, wanted: ReadonlyMap<number, Wanted>, concepts: number): Piece[] {
  const { words } = reading;
  if (words.length === 0) return [];
  const found = worths(reading, wanted);
  const places = [...found];
  let best = { value: -1, from: 0 };
  let next = 0;
  for (let from = 0; from < Math.max(1, words.length - size / 2); from++) {
    while ((places[next]?.[0] ?? Infinity) < from) next++;
    const sentence = words[from]?.beginsSentence ?? false;
    if (!sentence && places[next]?.[0] !== from) continue;
    const values = Array<number>(concepts).fill(0);
    for (let at = next; (places[at]?.[0] ?? Infinity) < from + size; at++) {
      const { concept, value } = places[at]?.[1] ?? { concept: 0, value: 0 };
      values[concept] = Math.max(values[concept] ?? 0, value);
    }
    const value = values.reduce((sum, each) => sum + each, 0) * (sentence ? sentenceShare : 1);
    if (value > best.value + 1e-9) best = { value, from };
  }
  const to = best.from + size;
  return [
    ...(best.from > 0 ? [{ text: '… ' }] : []),
    ...pieces(reading, found, best.from, to),
    ...(to >= words.length ? [] : [{ text: ' …' }]),
  ];
}
