import type { Content } from '../content.ts';
import { stepOf, type SearchIndex } from './index-format.ts';
import { gaps, packNumbers, packWords } from './pack.ts';
import { kindNames, type Kind, type SearchRecord } from './record.ts';
import { namesOf, readReference, keyOf, type Law } from './references.ts';
import { stem } from './stem.ts';
import { vocabularyOf } from './vocabulary.ts';
import { isNumber, isShouted, matters, normalised, wordsOf } from './words.ts';

/** Weight of a field, and how much its length counts against it (BM25F). */
const fields = {
  title: { weight: 4, length: 0.3 },
  aliases: { weight: 4, length: 0.2 },
  parent: { weight: 0.8, length: 0.2 },
  body: { weight: 1, length: 0.65 },
} as const;
type Field = keyof typeof fields;
const fieldNames = Object.keys(fields) as Field[];
const saturation = 1.2;
/** What a part of a compound weighs against the whole: the head, and what stands before it. */
const headPart = 0.5;
const firstPart = 0.45;

/** A kind that answers goes before one that only carries the answer. */
const kindWeight: Record<Kind, number> = {
  situation: 1.1,
  guide: 1.1,
  fraga: 1.2,
  avsnitt: 1.3,
  kapitel: 1.1,
  lagrum: 0.78,
  begrepp: 1,
  sida: 1,
  blankett: 1,
  // Who looks for advice is not to land in an invented case, a course or a leaflet before it.
  ovningsfall: 0.6,
  kurs: 0.6,
  fickguide: 0.5,
};

/** ”10:18 a” without a statute is looked for in this order, then in that of the register. */
const mostCited = ['osl', 'sol', 'brb', 'fb', 'tf'];

const textOf = (record: SearchRecord, field: Field): string =>
  field === 'aliases' ? record.aliases.join(' | ') : record[field];

/** The words that a field is found by. */
function indexedWords(record: SearchRecord, field: Field): string[] {
  const text = normalised(textOf(record, field));
  const shouted = isShouted(text);
  return wordsOf(text)
    .filter((word) => matters(word, shouted) && !isNumber(word.text))
    .map((word) => word.text);
}

/** For each term, the records it stands in and how much it says there (BM25F × idf × kind). */
function postingsOf(
  records: readonly SearchRecord[],
  words: Map<Field, string[]>[],
  vocabulary: ReturnType<typeof vocabularyOf>,
) {
  const meanLength = (field: Field) =>
    words.reduce((sum, each) => sum + (each.get(field)?.length ?? 0), 0) / records.length || 1;
  const means = new Map(fieldNames.map((field) => [field, meanLength(field)]));
  const postings: { record: number; weight: number }[][] = Array.from({ length: vocabulary.terms }, () => []);
  for (const [index, record] of records.entries()) {
    const frequency = new Map<number, number>();
    for (const field of fieldNames) {
      const found = words[index]?.get(field) ?? [];
      const { weight, length } = fields[field];
      const normal = weight / (1 - length + (length * found.length) / (means.get(field) ?? 1));
      const add = (term: number | undefined, share: number) => {
        if (term !== undefined) frequency.set(term, (frequency.get(term) ?? 0) + share * normal);
      };
      for (const word of found) {
        add(vocabulary.termOfWord(word), 1);
        const parts = vocabulary.partsOf(stem(word)) ?? [];
        for (const [place, part] of parts.entries())
          add(part, place === parts.length - 1 ? headPart : firstPart);
      }
    }
    for (const [term, count] of frequency)
      postings[term]?.push({
        record: index,
        weight: ((count * (saturation + 1)) / (count + saturation)) * kindWeight[record.kind],
      });
  }
  return postings;
}

/** Builds the index that the browser loads. */
export function buildIndex(
  records: readonly SearchRecord[],
  content: Pick<Content, 'statutes' | 'oldReferences' | 'synonyms'>,
): SearchIndex {
  const words = records.map(
    (record) => new Map(fieldNames.map((field) => [field, indexedWords(record, field)])),
  );
  const sorted = [...new Set(words.flatMap((each) => [...each.values()].flat()))].toSorted((a, b) =>
    a < b ? -1 : 1,
  );
  const vocabulary = vocabularyOf(sorted);
  const postings = postingsOf(records, words, vocabulary);
  const greatest = postings.flat().reduce((most, { weight }) => Math.max(most, weight), 0);

  const place = new Map(records.map(({ address }, index) => [address, index]));
  const provisionPlace = (id: string) => place.get(`/lagrum/${id}/`);
  const citedBy = new Map<number, number[]>();
  for (const [index, { cites }] of records.entries())
    for (const id of new Set(cites)) {
      const provision = provisionPlace(id);
      if (provision !== undefined) citedBy.set(provision, [...(citedBy.get(provision) ?? []), index]);
    }
  const parents = [...new Set(records.map(({ parent }) => parent))];
  const laws = lawsOf(content);

  return {
    kinds: kindNames.map((kind) => records.filter((record) => record.kind === kind).length),
    titles: records.map(({ title }) => title),
    addresses: records.map(({ address }) => address),
    parents,
    parentOf: packNumbers(records.map(({ parent }) => parents.indexOf(parent))),
    words: packWords(sorted),
    counts: packNumbers(postings.map(({ length }) => length)),
    places: packNumbers(postings.flatMap((list) => gaps(list.map(({ record }) => record)))),
    weights: packNumbers(postings.flatMap((list) => list.map(({ weight }) => stepOf(weight / greatest)))),
    citedBy: [...citedBy].map(([provision, by]) => packNumbers([provision, ...gaps(by)])),
    laws,
    former: formerOf(content, laws, provisionPlace),
    synonyms: [...content.synonyms.values()].map(({ data }) => [data.sager, data.menar]),
  };
}

function lawsOf({ statutes, oldReferences }: Pick<Content, 'statutes' | 'oldReferences'>): Law[] {
  const order = (id: string) => (mostCited.includes(id) ? mostCited.indexOf(id) : mostCited.length);
  const laws = [...statutes.values()].map(({ id, data }) => ({
    id,
    names: namesOf(data),
    formerNames: [] as string[],
  }));
  for (const { data } of oldReferences.values()) {
    const number = /\((\d{4}:\d+)\)/.exec(data.gammal)?.[1];
    const law = laws.find(({ id }) => id === readReference(data.gammal, laws)?.law);
    if (number && law && !law.names.includes(number) && !law.formerNames.includes(number))
      law.formerNames.push(number);
  }
  return laws.toSorted((a, b) => order(a.id) - order(b.id));
}

/** Replaced provisions and where they lead. */
function formerOf(
  { oldReferences }: Pick<Content, 'oldReferences'>,
  laws: readonly Law[],
  provisionPlace: (id: string) => number | undefined,
): SearchIndex['former'] {
  return [...oldReferences.values()].flatMap(({ data }) => {
    const reference = readReference(data.gammal, laws);
    const places = data.galler.map(provisionPlace).filter((index) => index !== undefined);
    if (!reference?.law || !reference.former || places.length === 0) return [];
    return [{ law: reference.law, key: keyOf(reference), places, name: data.gammal }];
  });
}
