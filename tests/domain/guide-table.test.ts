import { describe, expect, test } from 'vitest';
import { answersOf, outcomeIds, questionIds } from '../../src/domain/chart.ts';
import { guideTable } from '../../src/domain/guide-table.ts';
import { realContent } from '../content.ts';
import { realViews } from '../views.ts';

const { provisions } = realContent().content;
const { guides, views } = await realViews();

describe.each(guides)('the tables of $chart.id', ({ chart, questions, outcomes }) => {
  const table = guideTable(chart, views.get(chart.id)!);

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

  test('tell who decides, and the conditions of what opens or of the secrecy that stands in the way', () => {
    for (const { name, besked, grund, ...outcome } of table.outcomes) {
      expect(outcome['vem-beslutar'], name).not.toEqual([]);
      const told = table.conditions.flatMap(({ provisions: rows }) =>
        rows.filter(({ outcomes }) => outcomes.includes(name)).map(({ provision }) => provision.id),
      );
      const wanted = grund.filter((id) => {
        const { typ, villkor } = provisions.get(id)!.data;
        const opens = besked === 'ska' || besked === 'far';
        const stops = besked === 'far-inte' || besked === 'fraga-jurist';
        const asked = typ === 'sekretess' ? stops : opens;
        return Object.keys(villkor).length > 0 && (asked || besked === 'bedom');
      });
      expect(told.toSorted(), name).toEqual(wanted.toSorted());
    }
  });
});
