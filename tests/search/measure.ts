import type { Judged } from './judged.ts';

/** What is measured of a search: addresses, best first. */
export type Searcher = {
  name: string;
  search: (query: string) => readonly string[] | Promise<readonly string[]>;
};

/** Asks each query once. */
export function remembered({ name, search }: Searcher): Searcher {
  const known = new Map<string, readonly string[]>();
  return {
    name,
    search: async (query) => {
      const hits = known.get(query) ?? (await search(query));
      known.set(query, hits);
      return hits;
    },
  };
}

/**
 * Of answerable queries, as shares: mean reciprocal rank in the first ten, how many of the answers stand how high
 * (nDCG@10, every answer as good), an answer first, among three, no hit.
 */
export type Quality = {
  queries: number;
  mrr: number;
  ndcg: number;
  first: number;
  three: number;
  zero: number;
};

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The rank of the first answer among the first ten, from 1. Infinite where there is none. */
export function rankOf({ answers }: Judged, hits: readonly string[]): number {
  const place = hits.slice(0, 10).findIndex((hit) => answers.includes(hit));
  return place < 0 ? Infinity : place + 1;
}

const discount = (place: number): number => 1 / Math.log2(place + 2);

/** nDCG@10, every answer as good. */
function gainOf({ answers }: Judged, hits: readonly string[]): number {
  const gain = hits
    .slice(0, 10)
    .reduce((sum, hit, place) => sum + (answers.includes(hit) ? discount(place) : 0), 0);
  const ideal = answers.slice(0, 10).reduce((sum, _, place) => sum + discount(place), 0);
  return gain / ideal;
}

export async function qualityOf({ search }: Searcher, queries: readonly Judged[]): Promise<Quality> {
  const answerable = queries.filter(({ answers }) => answers.length > 0);
  const ranks: number[] = [];
  const gains: number[] = [];
  let zero = 0;
  for (const judgement of answerable) {
    const hits = await search(judgement.query);
    ranks.push(rankOf(judgement, hits));
    gains.push(gainOf(judgement, hits));
    if (hits.length === 0) zero++;
  }
  return {
    queries: answerable.length,
    mrr: mean(ranks.map((rank) => 1 / rank)),
    ndcg: mean(gains),
    first: mean(ranks.map((rank) => (rank === 1 ? 1 : 0))),
    three: mean(ranks.map((rank) => (rank <= 3 ? 1 : 0))),
    zero: zero / (answerable.length || 1),
  };
}
