import type { Judged } from './judged.ts';

/** What is measured of a search: addresses, best first. */
export type Searcher = {
  name: string;
  search: (query: string) => readonly string[] | Promise<readonly string[]>;
};

/** Of answerable queries, as shares: mean reciprocal rank in the first ten, an answer first, among three, no hit. */
export type Quality = { queries: number; mrr: number; first: number; three: number; zero: number };

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The rank of the first answer among the first ten, from 1. Infinite where there is none. */
export function rankOf({ answers }: Judged, hits: readonly string[]): number {
  const place = hits.slice(0, 10).findIndex((hit) => answers.includes(hit));
  return place < 0 ? Infinity : place + 1;
}

export async function qualityOf({ search }: Searcher, queries: readonly Judged[]): Promise<Quality> {
  const answerable = queries.filter(({ answers }) => answers.length > 0);
  const ranks: number[] = [];
  let zero = 0;
  for (const judgement of answerable) {
    const hits = await search(judgement.query);
    ranks.push(rankOf(judgement, hits));
    if (hits.length === 0) zero++;
  }
  return {
    queries: answerable.length,
    mrr: mean(ranks.map((rank) => 1 / rank)),
    first: mean(ranks.map((rank) => (rank === 1 ? 1 : 0))),
    three: mean(ranks.map((rank) => (rank <= 3 ? 1 : 0))),
    zero: zero / (answerable.length || 1),
  };
}
