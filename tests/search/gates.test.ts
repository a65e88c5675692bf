import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { showings } from '../../src/domain/search/excerpt.ts';
import { matters, wordsOf } from '../../src/domain/search/words.ts';
import { gates } from './gates.ts';
import { engine, index, ours, records, synonyms } from './handbook.ts';
import { judged } from './judged.ts';
import { qualityOf } from './measure.ts';
import { foreign, inflected, notations, splitApart, typos, withoutDots, type Pair } from './variants.ts';

const addresses = new Set(records.map(({ address }) => address));

describe.each([
  ['queries for mending the search', ['dev'], gates.dev],
  ['queries held back', ['held-out', 'fresh'], gates.heldOut],
] as const)('%s', (_, sets, gate) => {
  const queries = sets.flatMap(judged);

  test('are answered by pages of ours', () => {
    const gone = queries.flatMap(({ query, answers }) =>
      answers.filter((answer) => !addresses.has(answer)).map((answer) => `${query}: ${answer}`),
    );
    expect(gone).toEqual([]);
  });

  test('are answered as well as the gate says', async () => {
    const quality = await qualityOf(ours, queries);
    expect(quality.mrr).toBeGreaterThanOrEqual(gate.mrr);
    expect(quality.first).toBeGreaterThanOrEqual(gate.first);
    expect(quality.three).toBeGreaterThanOrEqual(gate.three);
    expect(quality.zero).toBeLessThanOrEqual(gate.zero);
  });

  test('in everyday words are answered among the first three', async () => {
    const everyday = queries.filter(({ type }) => type === 'vardagsord');
    expect((await qualityOf(ours, everyday)).three).toBeGreaterThanOrEqual(gates.everyday.three);
  });
});

describe('the same query in another form', () => {
  /** Pairs whose variant does not give the base's first hit among its first three. */
  const lost = (pairs: readonly Pair[]) =>
    pairs.filter(([base, variant]) => {
      const [first] = engine.search(base).hits;
      return (
        first &&
        !engine
          .search(variant)
          .hits.slice(0, 3)
          .some(({ address }) => address === first.address)
      );
    });

  test.each([
    ['misspelt', typos(records), gates.typos],
    ['inflected', inflected, gates.inflected],
    ['split in two', splitApart(records), gates.splitApart],
    ['without dots and rings', withoutDots(records), gates.withoutDots],
  ] as const)('%s finds the same', (_, pairs, gate) => {
    expect(pairs.length).toBeGreaterThan(20);
    const missing = lost(pairs);
    expect(1 - missing.length / pairs.length, missing.join('\n')).toBeGreaterThanOrEqual(gate);
  });

  test('every notation of every provision finds the provision first', () => {
    const all = notations(records, index.laws);
    expect(all.length).toBeGreaterThan(4000);
    const missing = all.filter(({ query, address }) => engine.search(query).hits[0]?.address !== address);
    expect(
      1 - missing.length / all.length,
      missing.map(({ query }) => query).join('\n'),
    ).toBeGreaterThanOrEqual(gates.notations);
  });
});

test('a word from elsewhere is met by silence, or by a warning', () => {
  const certain = foreign.filter((word) => {
    const { hits, weak } = engine.search(word);
    return hits.length > 0 && !weak;
  });
  expect(1 - certain.length / foreign.length, certain.join(', ')).toBeGreaterThanOrEqual(gates.foreign);
});

test('a first hit shows why it is one', () => {
  const show = showings(engine);
  const answered = judged('dev').filter(({ type, answers }) => answers.length > 0 && type !== 'hänvisning');
  const unmarked = answered.filter(({ query }) => {
    const { hits, understanding } = engine.search(query);
    const [hit] = hits;
    if (!hit) return true;
    const { marked, excerpt } = show(understanding.concepts);
    const pieces = [...marked(hit.title), ...excerpt(records[hit.record]?.body ?? '')];
    return !pieces.some(({ marked }) => marked);
  });
  expect(
    1 - unmarked.length / answered.length,
    unmarked.map(({ query }) => query).join('\n'),
  ).toBeGreaterThanOrEqual(gates.marked);
});

test('what an everyday word means stands somewhere in the handbook', () => {
  const known = (word: string) => engine.termsOfWord(word).length > 0;
  const dead = synonyms.flatMap(({ menar }) =>
    menar.filter((text) => !wordsOf(text).some((word) => matters(word) && known(word.text))),
  );
  expect(dead).toEqual([]);
});

test('the index is light', () => {
  const bytes = gzipSync(JSON.stringify(index), { level: 9 }).length;
  expect(bytes / records.length).toBeLessThanOrEqual(gates.bytesPerRecord);
});
