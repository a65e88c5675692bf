import { describe, expect, test } from 'vitest';
import { answersOf, outcomeIds, type Chart } from '../../src/domain/chart.ts';
import { runChecks } from '../../src/domain/checks/index.ts';
import { dataOf } from '../../src/domain/guide.ts';
import { explore, knowledgeAfter } from '../../src/domain/knowledge.ts';
import type { AnswerPair } from '../../src/domain/walk.ts';
import { charts, realContent, realContext } from '../content.ts';

describe('the real content', () => {
  test('has nothing to mend', () => {
    expect(realContent().problems).toEqual([]);
    expect(runChecks(realContext())).toEqual([]);
  });

  test.each(realContext().guides)(
    'guide $chart.id knows who holds what wherever it says may or must',
    (guide) => {
      const { visits } = explore(guide);
      const open = visits.filter(({ state }) =>
        ['far', 'ska'].includes(guide.outcomes.get(state)?.data.besked ?? ''),
      );
      expect(open.length).toBeGreaterThan(0);
      for (const { known } of open) {
        expect(known.facts.fran).toBeDefined();
        expect(known.facts.till).toBeDefined();
        expect(known.facts.sekretess).toBeDefined();
      }
    },
  );

  test.each(realContext().guides)(
    'guide $chart.id: merged visits know the same as every path, walked at random',
    (guide) => {
      const questions = dataOf(guide.questions);
      const { visits } = explore(guide);
      const known = new Set(
        visits.map(({ state, known: { facts, uppfyllda, uteslutna } }) =>
          JSON.stringify([
            state,
            Object.entries(facts).toSorted(),
            [...uppfyllda].toSorted(),
            [...uteslutna].toSorted(),
          ]),
        ),
      );
      // A fixed sequence: the same walks every time.
      let seed = 20261121;
      const random = (below: number) => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        return seed % below;
      };
      for (let walkNumber = 0; walkNumber < 500; walkNumber++) {
        let state = guide.chart.initial;
        const path: AnswerPair[] = [];
        for (
          let answers = answersOf(guide.chart, state);
          answers.length > 0;
          answers = answersOf(guide.chart, state)
        ) {
          const [answer, target] = answers[random(answers.length)]!;
          path.push([state, answer]);
          state = target;
        }
        const { facts, uppfyllda, uteslutna } = knowledgeAfter(guide.index.data.fakta, questions, path);
        expect(known).toContain(
          JSON.stringify([
            state,
            Object.entries(facts).toSorted(),
            [...uppfyllda].toSorted(),
            [...uteslutna].toSorted(),
          ]),
        );
      }
    },
  );

  test('no fact says anything of sex, origin or belief', () => {
    const { content } = realContent();
    const keys = [...content.questions.values(), ...content.sharedQuestions.values()].flatMap(({ data }) =>
      Object.values(data.svar).flatMap(({ fakta }) => Object.keys(fakta)),
    );
    expect(new Set(keys)).toEqual(new Set(['fran', 'till', 'sekretess'].filter((key) => keys.includes(key))));
  });

  const { content } = realContent();
  const casesOf = ({ id }: Chart) =>
    [...content.typfall.values()].filter((entry) => entry.id.startsWith(`${id}/`));

  test.each(charts)('every outcome of $id has a worked case', (chart) => {
    const cases = casesOf(chart);
    expect(cases.length).toBeGreaterThanOrEqual(12);
    expect(outcomeIds(chart).filter((id) => !cases.some(({ data }) => data.utfall === id))).toEqual([]);
  });

  test('every exit of every sub-flow is taken by a worked case of some guide', () => {
    /** Sub-flow → its exits, each as the answers that lead out through it. */
    const exits = new Map<string, Set<string>[]>();
    const taken = new Set<string>();
    for (const chart of charts) {
      const byInstance = new Map<string, Map<string, Set<string>>>();
      for (const [id, state] of Object.entries(chart.states)) {
        if (state.kind !== 'question' || !state.place.subflow) continue;
        const instance = id.split('.')[0] ?? '';
        for (const [answer, target] of answersOf(chart, id)) {
          const pair = `${state.place.subflow}/${state.place.name}: ${answer}`;
          if (casesOf(chart).some(({ data }) => data.svar[id] === answer)) taken.add(pair);
          if (target.startsWith(`${instance}.`)) continue;
          const leading = byInstance.get(instance) ?? new Map<string, Set<string>>();
          byInstance.set(instance, leading.set(target, (leading.get(target) ?? new Set()).add(pair)));
          const known = exits.get(state.place.subflow) ?? [];
          // Where a guide tells two exits apart they are two, even if another guide joins them.
          if (leading.size >= known.length) exits.set(state.place.subflow, [...leading.values()]);
        }
      }
    }
    const untried = [...exits].flatMap(([subflow, ways]) =>
      ways.filter((pairs) => ![...pairs].some((pair) => taken.has(pair))).map((pairs) => [subflow, ...pairs]),
    );
    expect(untried).toEqual([]);
  });
});

describe('worked cases', () => {
  const { guides } = realContext();

  const cases = [...realContent().content.typfall.values()].map(({ id, data }) => ({
    ...data,
    guide: id.split('/')[0],
  }));
  test.each(cases)('$guide: $namn', (typfall) => {
    const guide = guides.find(({ chart }) => chart.id === typfall.guide)!;
    const end = Object.entries(typfall.svar).reduce((state, [question, answer]) => {
      expect(state).toBe(question);
      return answersOf(guide.chart, state).find(([key]) => key === answer)?.[1] ?? 'inget';
    }, guide.chart.initial);
    expect(end).toBe(typfall.utfall);
    expect(guide.outcomes.get(end)?.data.grund).toEqual(typfall.grund);
  });
});
