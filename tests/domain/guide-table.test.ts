import { describe, expect, test } from 'vitest';
import { answersOf, outcomeIds, questionIds } from '../../src/domain/chart.ts';
import { guideTable } from '../../src/domain/guide-table.ts';
import type { GuideView } from '../../src/domain/guide-view.ts';
import { realContext } from '../content.ts';

describe.each(realContext().guides)('the tables of $chart.id', ({ chart, questions, outcomes }) => {
  const view = {
    textOf: Object.fromEntries([...questions].map(([state, { id }]) => [state, id])),
    questions: Object.fromEntries([...questions.values()].map(({ id, data }) => [id, data])),
    outcomes: Object.fromEntries([...outcomes].map(([state, { data }]) => [state, data])),
  } as unknown as GuideView;
  const table = guideTable(chart, view);

  /** Goes on from a question, ”5b”, as a reader does who has nothing but the tables. */
  const follow = (name: string, label: string): string => {
    const [, number = '', letter = ''] = /^(\d+)([a-z]?)$/.exec(name) ?? [];
    const question = table.questions.find((candidate) => candidate.name.match(/\d+/)?.[0] === number);
    const row = question?.rows.find(({ answers }) => answers.includes(label));
    const ways = row?.next.filter(({ runs }) => runs.length === 0 || runs.includes(letter)) ?? [];
    expect(ways, `${name}: ${label}`).toHaveLength(1);
    return ways[0]!.name.replace(/ samma$/, letter);
  };

  test('lead where the chart leads, by every answer from every question', () => {
    const nameOf = new Map([[chart.initial, '1']]);
    const reached = new Map<string, string>();
    for (const [state, name] of nameOf)
      for (const [answer, target] of answersOf(chart, state)) {
        const next = follow(name, questions.get(state)!.data.svar[answer]!.etikett);
        expect(nameOf.get(target) ?? next, `${state} ${answer}`).toBe(next);
        expect(reached.get(next) ?? target, `${state} ${answer}`).toBe(target);
        reached.set(next, target);
        nameOf.set(target, next);
      }
    expect([...nameOf.keys()].toSorted()).toEqual([...questionIds(chart), ...outcomeIds(chart)].toSorted());
  });

  test('say of each outcome what it is, under the name that answers lead to', () => {
    expect(table.outcomes.map(({ rubrik }) => rubrik)).toEqual(
      outcomeIds(chart).map((state) => outcomes.get(state)?.data.rubrik),
    );
    const ends = table.questions.flatMap(({ rows }) => rows.flatMap(({ next }) => next));
    for (const { name, besked } of ends)
      expect(table.outcomes.find((outcome) => outcome.name === name)?.besked, name).toBe(besked);
  });
});
