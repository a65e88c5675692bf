import type { Besked } from '../schemas/guide.ts';
import { answersOf, outcomeIds, questionIds, type Chart } from './chart.ts';
import { questionAt, type GuideView, type OutcomeView } from './guide-view.ts';

/** Where answers lead: a question by its number, or an outcome by its letter and number. */
export type Next = { name: string; besked?: Besked };

/** A guide as tables: each question with its answers, those to one target together, and each outcome. */
export type GuideTable = {
  questions: { number: number; rubrik: string; rows: { answers: string[]; next: Next }[] }[];
  outcomes: (OutcomeView & { name: string })[];
};

/** Lays a guide out as decision tables. Questions have the numbers that they have on the guide's map. */
export function guideTable(chart: Chart, view: GuideView): GuideTable {
  const names = new Map([
    ...questionIds(chart).map((id, index) => [id, String(index + 1)] as const),
    ...outcomeIds(chart).map((id, index) => [id, `B${index + 1}`] as const),
  ]);
  const nextOf = (state: string): Next => {
    const besked = view.outcomes[state]?.besked;
    return { name: names.get(state) ?? state, ...(besked ? { besked } : {}) };
  };
  return {
    questions: questionIds(chart).map((state, index) => {
      const question = questionAt(view, state);
      const byTarget = Object.groupBy(answersOf(chart, state), ([, target]) => target);
      return {
        number: index + 1,
        rubrik: question?.rubrik ?? state,
        rows: Object.entries(byTarget).map(([target, pairs = []]) => ({
          answers: pairs.map(([answer]) => question?.svar[answer]?.etikett ?? answer),
          next: nextOf(target),
        })),
      };
    }),
    outcomes: outcomeIds(chart).flatMap((state) => {
      const outcome = view.outcomes[state];
      return outcome ? [{ ...outcome, name: names.get(state) ?? state }] : [];
    }),
  };
}
