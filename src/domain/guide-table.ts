import type { Besked } from '../schemas/guide.ts';
import { answersOf, outcomeIds, questionIds, type Chart } from './chart.ts';
import { conditionHeadings, groundsOn, meaningOf } from './grounds.ts';
import type { GuideView, LagrumView, OutcomeView } from './guide-view.ts';

/**
 * Where answers lead. `runs` are the letters of the places in the guide from which they do; empty where all do. From
 * each place to the same place of another question is one way: ”7 samma”.
 */
export type Next = { runs: string[]; name: string; besked?: Besked | undefined };

/** Conditions under one heading: each provision once, with the names of the outcomes that rest on it. */
export type ConditionGroup = { heading: string; provisions: { provision: LagrumView; outcomes: string[] }[] };

/**
 * A guide as tables: each question once, with its answers, those that lead to the same together; each outcome; and the
 * conditions that the outcomes hang on.
 */
export type GuideTable = {
  questions: { name: string; rubrik: string; rows: { answers: string[]; next: Next[] }[] }[];
  outcomes: (OutcomeView & { name: string })[];
  conditions: ConditionGroup[];
};

/** On paper no path is known, so the provisions of every holder are told of. */
function conditionsOf(outcomes: GuideTable['outcomes'], lagrum: GuideView['lagrum']): ConditionGroup[] {
  const tested = outcomes.flatMap((outcome) =>
    groundsOn(outcome, lagrum, {})
      .filter(({ villkor }) => villkor.length > 0)
      .map((provision) => ({
        provision,
        name: outcome.name,
        meaning: meaningOf(outcome.besked, provision),
      })),
  );
  return Object.entries(conditionHeadings).flatMap(([kind, heading]) => {
    const alike = Map.groupBy(
      tested.filter(({ meaning }) => meaning === kind),
      ({ provision }) => provision,
    );
    const provisions = [...alike].map(([provision, rows]) => ({
      provision,
      outcomes: rows.map(({ name }) => name),
    }));
    return provisions.length > 0 ? [{ heading, provisions }] : [];
  });
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Lays a guide out as decision tables. A question that is asked at several places has one number, and a letter for each:
 * 5a, 5b. Outcomes are B1, B2.
 */
export function guideTable(chart: Chart, view: GuideView): GuideTable {
  const asked = Map.groupBy(questionIds(chart), (state) => view.textOf[state] ?? state);
  const names = new Map(outcomeIds(chart).map((state, index) => [state, `B${index + 1}`]));
  for (const [index, states] of [...asked.values()].entries())
    for (const [run, state] of states.entries())
      names.set(state, `${index + 1}${states.length > 1 ? letters[run] : ''}`);

  /** Where one answer leads from each of the states that ask the question. */
  const nextOf = (states: readonly string[], answer: string): Next[] => {
    const ways = states.map((state, run) => {
      const target = new Map(answersOf(chart, state)).get(answer) ?? '';
      const name = names.get(target) ?? target;
      const letter = states.length > 1 ? (letters[run] ?? '') : '';
      const same = letter !== '' && /^\d/.test(name) && name.endsWith(letter);
      return { letter, target, name: same ? `${Number.parseInt(name)} samma` : name };
    });
    const byName = Map.groupBy(ways, ({ name }) => name);
    return [...byName].map(([name, alike]) => ({
      runs: byName.size > 1 ? alike.map(({ letter }) => letter) : [],
      name,
      besked: view.outcomes[alike[0]?.target ?? '']?.besked,
    }));
  };

  const outcomes = outcomeIds(chart).flatMap((state) => {
    const outcome = view.outcomes[state];
    return outcome ? [{ ...outcome, name: names.get(state) ?? state }] : [];
  });
  return {
    questions: [...asked].map(([text, states], index) => {
      const { rubrik = text, svar = {} } = view.questions[text] ?? {};
      const answers = Object.entries(svar).map(([answer, { etikett }]) => ({
        etikett,
        next: nextOf(states, answer),
      }));
      return {
        name: `${index + 1}${states.length > 1 ? `a–${letters[states.length - 1]}` : ''}`,
        rubrik,
        rows: [...Map.groupBy(answers, ({ next }) => JSON.stringify(next)).values()].map((alike) => ({
          answers: alike.map(({ etikett }) => etikett),
          next: alike[0]?.next ?? [],
        })),
      };
    }),
    outcomes,
    conditions: conditionsOf(outcomes, view.lagrum),
  };
}
