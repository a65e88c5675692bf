import { weightOfStep, type SearchIndex } from './index-format.ts';
import { rising, unpackNumbers, unpackWords } from './pack.ts';
import { provisionsOf } from './provisions.ts';
import { maxQuery } from './query.ts';
import { rank, type Postings, type Ranked } from './rank.ts';
import { kindNames, type Kind } from './record.ts';
import { readReference } from './references.ts';
import { spellingOf } from './spelling.ts';
import { stem } from './stem.ts';
import { synonymsOf } from './synonyms.ts';
import { understanding, type Understanding } from './understand.ts';
import { vocabularyOf } from './vocabulary.ts';
import { isNumber, matters, normalised, wordsOf } from './words.ts';

/** A record that answers a query. */
export type Hit = {
  record: number;
  kind: Kind;
  title: string;
  address: string;
  parent: string;
  /** Why it is shown when the words do not say: the provision that it has replaced. */
  note?: string;
};

export type Answer = {
  /** Best first. */
  hits: Hit[];
  /** Nothing is certain: the hits are only what lies nearest. */
  weak: boolean;
  /** The query as it was read, where that is not as it was written. */
  readAs?: string;
  understanding: Understanding;
};

export type Engine = {
  search: (query: string) => Answer;
  /** Known words near those that gave nothing, for a reader who found nothing. */
  nearest: (query: string) => string[];
  /** Terms that a word may be found by, for marking it in a text. */
  termsOfWord: (word: string) => readonly number[];
  rarity: (term: number) => number;
};

/** Most hits of one search. */
const mostHits = 120;
/** A first hit that covers less of the query than this is a guess. */
const certainCover = 0.35;

/** Makes an engine of an index. Takes some tens of milliseconds; each search a few. */
export function engineOf(index: SearchIndex): Engine {
  const vocabulary = vocabularyOf(unpackWords(index.words));
  const postings = postingsOf(index, vocabulary.terms);
  const { rarity } = postings;
  const kindOf = index.kinds.flatMap((count, kind) => Array<Kind>(count).fill(kindNames[kind] ?? 'avsnitt'));
  const parents = unpackNumbers(index.parentOf);
  const spelling = spellingOf(vocabulary.words);
  const understand = understanding({
    vocabulary,
    rarity,
    nearest: spelling,
    synonyms: synonymsOf(index.synonyms),
  });
  const provisions = provisionsOf(index);

  // Excerpts ask for the same words at every keystroke.
  const wordTerms = new Map<string, number[]>();
  const titles = new Map<number, string>();
  const titleTermsKnown = new Map<number, ReadonlySet<number>[]>();
  const termSet = (text: string): ReadonlySet<number> =>
    new Set(
      wordsOf(normalised(text))
        .filter((word) => matters(word) && !isNumber(word.text))
        .map((word) => vocabulary.termOfWord(word.text) ?? -1),
    );
  const ranking: Postings = {
    ...postings,
    title: (record) => {
      let title = titles.get(record);
      if (title === undefined) titles.set(record, (title = stemmed(index.titles[record] ?? '')));
      return title;
    },
    titleTerms: (record) => {
      let terms = titleTermsKnown.get(record);
      if (!terms) {
        const title = index.titles[record] ?? '';
        const head = title.split(/ [–—-] |: | \(/)[0] ?? title;
        terms = head === title ? [termSet(title)] : [termSet(title), termSet(head)];
        titleTermsKnown.set(record, terms);
      }
      return terms;
    },
  };

  const hitOf = (record: number, note?: string): Hit => ({
    record,
    kind: kindOf[record] ?? 'avsnitt',
    title: index.titles[record] ?? '',
    address: index.addresses[record] ?? '',
    parent: index.parents[parents[record] ?? 0] ?? '',
    ...(note === undefined ? {} : { note }),
  });

  function search(written: string): Answer {
    const query = normalised(written).trim().slice(0, maxQuery);
    const reference = readReference(query, index.laws);
    const named = reference ? provisions(reference) : { found: [], certain: false };
    const hits = new Map(named.found.map(({ record, note }) => [record, hitOf(record, note)]));
    // A query that is a citation and nothing more is not searched for its words.
    const text = reference && hits.size > 0 ? reference.rest : query;
    const read = understand(text);
    const concepts = read.concepts.filter(({ said }) => read.concepts.length === 1 || !isNumber(said));
    const mended = read.corrected.reduce(
      (all, { said, read: right }) => all.replace(said, right),
      text.toLowerCase(),
    );
    const ranked = text ? rank(concepts, stemmed(mended), ranking) : [];
    for (const { record } of ranked) if (!hits.has(record)) hits.set(record, hitOf(record));
    const misspelt = read.corrected.length > 0 && mended !== text.toLowerCase();
    return {
      hits: [...hits.values()].slice(0, mostHits),
      weak: named.found.length > 0 ? !named.certain : isWeak(ranked, read),
      ...(misspelt ? { readAs: mended } : {}),
      understanding: read,
    };
  }

  return {
    search,
    nearest: (query) =>
      wordsOf(normalised(query).slice(0, maxQuery))
        .filter((word) => matters(word) && !vocabulary.hasWord(word.text))
        .flatMap((word) => [
          ...spelling(word.text).map(({ word: near }) => near),
          ...vocabulary.beginningWith(word.text.slice(0, 5)),
        ])
        .filter((word, place, all) => all.indexOf(word) === place)
        .slice(0, 5),
    termsOfWord: (word) => {
      let terms = wordTerms.get(word);
      if (!terms) {
        const term = vocabulary.termOfWord(word);
        terms = [...(term === undefined ? [] : [term]), ...(vocabulary.partsOf(stem(word)) ?? [])];
        wordTerms.set(word, terms);
      }
      return terms;
    },
    rarity,
  };
}

/** A misspelling this far from what it was read as may be another word altogether. */
const certainSpelling = 0.75;

/** The telling words of a text by their stems: what a title and a query are compared by. */
const stemmed = (text: string): string =>
  wordsOf(normalised(text))
    .filter((word) => matters(word))
    .map((word) => stem(word.text))
    .join(' ');

/** Does the best hit cover too little of the query, or rest on guesses alone? */
const isWeak = (ranked: readonly Ranked[], { concepts }: Understanding): boolean =>
  (ranked[0]?.cover ?? 0) < certainCover ||
  concepts.every(({ alternatives: [first] }) =>
    first === undefined
      ? true
      : first.how === 'head' || (first.how === 'spelling' && first.weight < certainSpelling),
  );

/** The lists of the index, each read when first asked for. */
function postingsOf(index: SearchIndex, terms: number): Pick<Postings, 'records' | 'rarity' | 'of'> {
  const counts = unpackNumbers(index.counts);
  if (counts.length !== terms) throw new Error('The index was built by another version of the search.');
  const places = unpackNumbers(index.places);
  const steps = unpackNumbers(index.weights);
  const starts: number[] = [];
  let start = 0;
  for (const count of counts) {
    starts.push(start);
    start += count;
  }
  const records = index.titles.length;
  const rarities = counts.map((count) => Math.log(1 + (records - count + 0.5) / (count + 0.5)));
  const read = new Map<number, ReturnType<Postings['of']>>();
  return {
    records,
    rarity: (term) => rarities[term] ?? 0,
    of: (term) => {
      let list = read.get(term);
      if (!list) {
        const from = starts[term] ?? 0;
        const to = from + (counts[term] ?? 0);
        list = { records: rising(places.slice(from, to)), weights: steps.slice(from, to).map(weightOfStep) };
        read.set(term, list);
      }
      return list;
    },
  };
}
