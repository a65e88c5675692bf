import { describe, expect, test } from 'vitest';
import { machines } from '../../machines/index.ts';
import { answersOf, chartOf, longestPaths } from '../../src/domain/chart.ts';
import { fallenAway } from '../../src/domain/guide.ts';
import { answer, walk, type AnswerPair } from '../../src/domain/walk.ts';

const machine = machines['polis']!;
const chart = chartOf(machine);

/** One path to each outcome: the first found, breadth first. */
const ways = new Map<string, AnswerPair[]>([[chart.initial, []]]);
for (const [state, way] of ways)
  for (const [value, target] of answersOf(chart, state))
    if (!ways.has(target)) ways.set(target, [...way, [state, value]]);
const paths = [...ways].filter(([state]) => chart.states[state]?.kind === 'outcome');

describe('walk', () => {
  test('no answers leave the reader at the first question', () => {
    expect(walk(machine, [])).toEqual({ path: [], at: chart.initial, done: false });
  });

  test.each(paths)('the answers to %s lead there, in any order they were given', (outcome, way) => {
    expect(walk(machine, way)).toEqual({ path: way, at: outcome, done: true });
    expect(walk(machine, way.toReversed())).toEqual({ path: way, at: outcome, done: true });
  });

  test.each([
    { name: 'an unknown answer', answers: [['nodlage.fara', 'kanske']] },
    { name: 'an answer to an unknown question', answers: [['finns-inte', 'ja']] },
    { name: 'an answer that belongs to another question', answers: [['nodlage.fara', 'socialtjanst']] },
    { name: "XState's own start event", answers: [['nodlage.fara', 'xstate.init']] },
    { name: 'a wildcard', answers: [['nodlage.fara', '*']] },
  ] as { name: string; answers: AnswerPair[] }[])('$name stops the walk where it stands', ({ answers }) => {
    expect(walk(machine, answers)).toEqual({ path: [], at: chart.initial, done: false });
  });

  test.each(paths)('answers off the path to %s have no effect', (outcome, way) => {
    const asked = new Set(way.map(([question]) => question));
    const others = [...ways.keys()].flatMap((state): AnswerPair[] => {
      const [first] = answersOf(chart, state);
      return first && !asked.has(state) ? [[state, first[0]]] : [];
    });
    expect(walk(machine, [...others, ...way])).toEqual({ path: way, at: outcome, done: true });
  });
});

describe('a changed answer', () => {
  test('keeps every later answer that is still asked, on every path and for every change', () => {
    for (const [, way] of paths)
      for (const [question, given] of way)
        for (const [value] of answersOf(chart, question)) {
          if (value === given) continue;
          const changed = answer(way, question, value);
          const after = walk(machine, changed);
          const fallen = fallenAway(chart, changed, after.path, after.at);
          for (const [id, kept] of way) {
            if (id === question) continue;
            const stillThere = after.path.some(([asked, said]) => asked === id && said === kept);
            const waiting = !stillThere && !fallen.some(([asked]) => asked === id);
            // What neither counts nor fell away can still be asked for, further on.
            if (waiting) expect(after.done).toBe(false);
            expect(stillThere && fallen.some(([asked]) => asked === id)).toBe(false);
          }
        }
  });

  test('an answer given twice is kept once', () => {
    expect(
      answer(
        [
          ['a', 'ja'],
          ['b', 'nej'],
        ],
        'a',
        'nej',
      ),
    ).toEqual([
      ['b', 'nej'],
      ['a', 'nej'],
    ]);
  });
});

describe('questions left', () => {
  test('one fewer, at least, with every answer', () => {
    const left = longestPaths(chart);
    for (const state of Object.keys(chart.states))
      for (const [, target] of answersOf(chart, state)) expect(left[target]!).toBeLessThan(left[state]!);
  });
});
