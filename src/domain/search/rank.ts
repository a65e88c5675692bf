import Fuse from 'fuse.js';
import type { Concept } from './understand.ts';

/** How much a record has of a query, and what part of the query's weight it covers. */
export type Ranked = { record: number; score: number; cover: number };

/** What ranking rests on. */
export type Postings = {
  records: number;
  rarity: (term: number) => number;
  /** Records of a term and its weight in each, always above 0. */
  of: (term: number) => { records: readonly number[]; weights: readonly number[] };
  /** The telling words of a title, by their stems. */
  title: (record: number) => string;
  /** Terms of a title, and of the part before its dash or colon. */
  titleTerms: (record: number) => ReadonlySet<number>[];
};

const lightShare = 0.5;
/** How much of a score depends on how much of the query the record covers. */
const coverShare = 0.75;
/** What titles add, as shares of the best score. */
const titleShare = { fuse: 0.35, cover: 0.9, exact: 0.6 };
/** A reading that counts this much is what the reader meant. */
const certain = 0.8;
/** Only the best by text are worth a look at their titles. Fuse reads every title it is given. */
const polished = 120;
const titlesRead = 30;

/** Positive numbers by record. Dense, since a common word stands in most of them. */
class Tally {
  /** Those that have a number, in no order. */
  readonly records: number[] = [];
  readonly #numbers: Float64Array;

  constructor(size: number) {
    this.#numbers = new Float64Array(size);
  }

  of(record: number): number {
    return this.#numbers[record] ?? 0;
  }

  add(record: number, number: number) {
    this.#set(record, this.of(record) + number);
  }

  raise(record: number, number: number) {
    if (number > this.of(record)) this.#set(record, number);
  }

  #set(record: number, number: number) {
    if (this.#numbers[record] === 0) this.records.push(record);
    this.#numbers[record] = number;
  }
}

/** The best reading of a concept in each record. */
function scoresOf({ alternatives }: Concept, postings: Postings): Tally {
  const best = new Tally(postings.records);
  for (const { terms, weight, how } of alternatives) {
    // A reading of one term is its own sum.
    const sums = terms.length > 1 ? new Tally(postings.records) : undefined;
    const found = new Tally(sums ? postings.records : 0);
    for (const term of terms) {
      const { records, weights } = postings.of(term);
      const rarity = postings.rarity(term);
      for (let index = 0; index < records.length; index++) {
        const record = records[index] ?? 0;
        const value = (weights[index] ?? 0) * rarity;
        if (sums) {
          sums.add(record, value);
          found.add(record, 1);
        } else best.raise(record, value * weight);
      }
    }
    for (const record of sums?.records ?? []) {
      const share = found.of(record) / terms.length;
      const part = how === 'split' ? 0.5 + 0.5 * share : share;
      best.raise(record, (((sums?.of(record) ?? 0) * weight) / Math.sqrt(terms.length)) * part);
    }
  }
  return best;
}

/**
 * The records of the greatest numbers and some of those next to them, in no order: what is below the mean goes as
 * long as enough is left. To sort all would take longer.
 */
function greatest(
  { records }: Pick<Tally, 'records'>,
  numberOf: (record: number) => number,
  most: number,
): number[] {
  const mean = records.reduce((sum, record) => sum + numberOf(record), 0) / records.length;
  const above = records.filter((record) => numberOf(record) >= mean);
  return above.length < most || above.length === records.length
    ? records
    : greatest({ records: above }, numberOf, most);
}

/** Ranks records by what they have of each concept, best first. `written` is the query with its spelling mended. */
export function rank(concepts: readonly Concept[], written: string, postings: Postings): Ranked[] {
  const unknown = Math.log(1 + postings.records) * 0.6;
  const lightness = concepts.map(({ light }) => (light && concepts.length > 1 ? lightShare : 1));
  const masses = concepts.map(
    ({ alternatives }, index) =>
      (lightness[index] ?? 1) *
      (alternatives.length > 0
        ? Math.max(...alternatives.flatMap(({ terms }) => terms.map(postings.rarity)))
        : unknown),
  );
  const mass = masses.reduce((sum, each) => sum + each, 0) || 1;

  const sums = new Tally(postings.records);
  const covered = new Tally(postings.records);
  for (const [index, concept] of concepts.entries()) {
    const scores = scoresOf(concept, postings);
    for (const record of scores.records) {
      sums.add(record, scores.of(record) * (lightness[index] ?? 1));
      covered.add(record, masses[index] ?? 0);
    }
  }
  const scoreOf = (record: number) =>
    sums.of(record) * (1 - coverShare + (coverShare * covered.of(record)) / mass);
  const top = greatest(sums, scoreOf, polished)
    .map((record) => ({ record, score: scoreOf(record), cover: covered.of(record) / mass }))
    .toSorted(byScore)
    .slice(0, polished);
  const best = top[0]?.score ?? 0;
  addTitles(top, best, written, postings);
  addTitleCover(top, best, concepts, masses, mass, postings);
  return top.toSorted(byScore);
}

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.record - b.record;

/** Fuse on the titles of the best: near words in near order. */
function addTitles(top: Ranked[], best: number, written: string, postings: Postings) {
  if (written.length < 2) return;
  const read = top.slice(0, titlesRead);
  const fuse = new Fuse(
    read.map(({ record }) => ({ title: postings.title(record) })),
    { keys: ['title'], threshold: 0.3, ignoreLocation: true, includeScore: true, useTokenSearch: true },
  );
  for (const { refIndex, score = 1 } of fuse.search(written)) {
    const ranked = read[refIndex];
    if (ranked) ranked.score += titleShare.fuse * best * (1 - score);
  }
}

/** How much of the title is asked for, and whether it is asked for exactly. */
function addTitleCover(
  top: Ranked[],
  best: number,
  concepts: readonly Concept[],
  masses: readonly number[],
  mass: number,
  postings: Postings,
) {
  const asked = new Map<number, { share: number; concept: number }>();
  for (const [concept, { alternatives }] of concepts.entries())
    for (const { terms, weight, how } of alternatives)
      for (const term of terms) {
        const share = weight * (how === 'part' ? 0.5 : 1);
        if (share > (asked.get(term)?.share ?? 0)) asked.set(term, { share, concept });
      }
  const first = new Set(concepts.flatMap(({ alternatives }) => alternatives[0]?.terms ?? []));
  const sure = concepts.every(({ alternatives }) => (alternatives[0]?.weight ?? 0) >= certain);
  for (const ranked of top) {
    const titles = postings.titleTerms(ranked.record);
    const covers = titles.map((title) => {
      const found = [...title].flatMap((term) => asked.get(term) ?? []);
      const share = found.reduce((sum, each) => sum + each.share, 0) / Math.max(1.5, title.size);
      const part = [...new Set(found.map(({ concept }) => concept))].reduce(
        (sum, concept) => sum + (masses[concept] ?? 0),
        0,
      );
      return (share * part) / mass;
    });
    ranked.score += titleShare.cover * best * Math.max(0, ...covers);
    const exact = titles.some(
      (title) => title.size > 0 && title.size === first.size && [...title].every((term) => first.has(term)),
    );
    if (exact && sure) ranked.score += titleShare.exact * best;
  }
}
