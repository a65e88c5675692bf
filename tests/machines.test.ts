import { describe, expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { machines } from '../machines/index.ts';
import { answersOf, chartOf, outcomeIds, questionIds, reachableOutcomes } from '../src/domain/chart.ts';
import { walk, type AnswerPair } from '../src/domain/walk.ts';

describe.each(Object.entries(machines))('guide %s', (id, machine) => {
  const chart = chartOf(machine);

  test('its id is its name in the registry', () => {
    expect(machine.id).toBe(id);
  });

  test('the chart is plain data', () => {
    expect(JSON.parse(JSON.stringify(machine.config))).toEqual(machine.config);
    expect(JSON.stringify(machine.config)).not.toMatch(
      /"(?:guard|actions|entry|exit|invoke|after|always|context)":/,
    );
  });

  test("our reading of the chart agrees with XState's own traversal", () => {
    const serializeState = (state: { value: unknown }) => JSON.stringify(state.value);
    const paths = getShortestPaths(machine, { serializeState });
    expect(paths.length).toBe(questionIds(chart).length + outcomeIds(chart).length);
  });

  test('every answer in the chart is one that XState accepts, and leads where we say', () => {
    const ways = new Map<string, AnswerPair[]>([[chart.initial, []]]);
    for (const [state, way] of ways)
      for (const [answer, target] of answersOf(chart, state)) {
        const next: AnswerPair[] = [...way, [state, answer]];
        expect(walk(machine, next).at).toBe(target);
        if (!ways.has(target)) ways.set(target, next);
      }
    expect(ways.size).toBe(Object.keys(chart.states).length);
  });

  test('every question can end in an outcome', () => {
    for (const question of questionIds(chart))
      expect(reachableOutcomes(chart, question), question).not.toEqual([]);
  });

  test('”vet-ej” stands where a fact can be unknown', () => {
    const certain = questionIds(chart).filter(
      (question) => !answersOf(chart, question).some(([answer]) => answer === 'vet-ej'),
    );
    // What one is asked about, or sees before one's eyes, is never unknown.
    expect(certain.filter((question) => !/(^sida$|arende$|^nodlage\.fara$)/.test(question))).toEqual([]);
  });
});
