import { describe, expect, test } from 'vitest';
import { answersOf, reachableOutcomes } from '../../src/domain/chart.ts';
import { exerciseOf, partingOf } from '../../src/domain/exercise.ts';
import { replay } from '../../src/domain/replay.ts';
import { beskedKinds } from '../../src/schemas/guide.ts';
import { realContext } from '../content.ts';
import { chart } from '../fixtures/chart.ts';

const { content, guides, law } = realContext();
const guideOf = (id: string) => guides.find((guide) => guide.chart.id === id)!;
const inOrder = (a: readonly string[], b: readonly string[]) => a.join().localeCompare(b.join());

/** Everything that has been solved by hand: what people practise on, and the worked cases of the guides. */
const solved = [
  ...[...content.cases.values()].map(({ data }) => ({ guide: guideOf(data.guide), svar: data.svar })),
  ...[...content.typfall.values()].map(({ id, data }) => ({
    guide: guideOf(id.split('/')[0]!),
    svar: data.svar,
  })),
].map(({ guide, svar }) => {
  const way = replay(guide.chart, svar);
  if ('fel' in way) throw new Error(way.fel);
  return { guide, ...way };
});

describe('where an answer parts from the guide', () => {
  test('is nowhere for the outcome that is reached', () => {
    for (const { guide, path, outcome } of solved)
      expect(partingOf(guide.chart, { path, outcome }, (id) => id === outcome)).toBeUndefined();
  });

  test.each(beskedKinds)('is on the path for ”%s”, and its answer is the one that shuts it off', (kind) => {
    for (const { guide, path, outcome } of solved) {
      const isWanted = (id: string) => guide.outcomes.get(id)?.data.besked === kind;
      const parting = partingOf(guide.chart, { path, outcome }, isWanted);
      const known = reachableOutcomes(guide.chart, guide.chart.initial).some(isWanted);
      expect(parting !== undefined).toBe(known && !isWanted(outcome));
      if (!parting) continue;
      expect(path).toContain(parting);
      const [question, answer] = parting;
      const after = new Map(answersOf(guide.chart, question)).get(answer)!;
      expect(reachableOutcomes(guide.chart, question).some(isWanted)).toBe(true);
      expect(reachableOutcomes(guide.chart, after).some(isWanted)).toBe(false);
    }
  });

  test('is the last such answer', () => {
    const way = { sida: 'polisen-fragar', behovs: 'nej', brott: 'ja' };
    const { path, outcome } = replay(chart, way) as Extract<ReturnType<typeof replay>, { outcome: string }>;
    const wanted = (id: string) => partingOf(chart, { path, outcome }, (other) => other === id);
    expect(wanted('ska-kontaktuppgift')).toEqual(['behovs', 'nej']);
    expect(wanted('far-inte')).toEqual(['brott', 'ja']);
    expect(wanted('finns-inte')).toBeUndefined();
  });
});

describe.each([...content.cases.values()].map(({ id, data }) => ({ id, data })))('case $id', ({ data }) => {
  const guide = guideOf(data.guide);
  const exercise = exerciseOf(data, guide, law, inOrder);

  test('offers every besked, one of them right: the one its author stated', () => {
    expect(exercise.beskeden.map(({ value }) => value)).toEqual(beskedKinds);
    expect(exercise.beskeden.filter(({ right }) => right).map(({ value }) => value)).toEqual([data.besked]);
  });

  test('offers grounds to choose among, one of them right and none a part of another', () => {
    const right = exercise.grunder.filter((choice) => choice.right);
    expect(right.map(({ value }) => value.toSorted())).toEqual([data.grund.toSorted()]);
    const wrong = exercise.grunder.filter((choice) => !choice.right);
    expect(wrong.length).toBeGreaterThanOrEqual(2);
    expect(wrong.length).toBeLessThanOrEqual(3);
    for (const { value } of exercise.grunder)
      for (const other of exercise.grunder.filter((choice) => choice.value !== value))
        expect(value.some((id) => !other.value.includes(id))).toBe(true);
    expect(exercise.grunder.toSorted((a, b) => inOrder(a.value, b.value))).toEqual(exercise.grunder);
  });

  test('says where each wrong choice parts, and nothing of the right ones', () => {
    for (const { right, step } of [...exercise.beskeden, ...exercise.grunder]) {
      if (right) expect(step).toBeUndefined();
      else if (step !== undefined) expect(exercise.path[step]).toBeDefined();
    }
  });
});
