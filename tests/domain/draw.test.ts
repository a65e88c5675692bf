import { describe, expect, test } from 'vitest';
import { drawCases, type Drawable } from '../../src/domain/draw.ts';

/** The same numbers every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

const bank: Drawable[] = Array.from({ length: 60 }, (_, index) => ({
  id: `fall-${index}`,
  niva: index % 3 === 0 ? 'fordjupning' : 'introduktion',
  guide: `guide-${index % 19}`,
}));
const seeds = Array.from({ length: 50 }, (_, index) => index + 1);
const count = (drawn: readonly Drawable[], niva: string) => drawn.filter((one) => one.niva === niva).length;

describe('a draw', () => {
  test.each(seeds)('takes both levels evenly and no guide twice at a level (seed %i)', (seed) => {
    const drawn = drawCases(bank, 10, numbers(seed));
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(10);
    expect(count(drawn, 'introduktion')).toBe(5);
    expect(count(drawn, 'fordjupning')).toBe(5);
    expect(new Set(drawn.map(({ guide }) => guide)).size).toBeGreaterThanOrEqual(8);
  });

  test('differs from time to time', () => {
    const draws = seeds.map((seed) =>
      drawCases(bank, 10, numbers(seed))
        .map(({ id }) => id)
        .join(),
    );
    expect(new Set(draws).size).toBe(seeds.length);
  });

  test('takes every case when there are too few', () => {
    expect(drawCases(bank.slice(0, 4), 10, numbers(1))).toHaveLength(4);
    expect(drawCases([], 10, numbers(1))).toEqual([]);
  });
});
