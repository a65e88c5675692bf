import { findLoop, reachableOutcomes } from '../chart.ts';
import { dataOf, describePath, type AssembledGuide } from '../guide.ts';
import { explore, type Visit } from '../knowledge.ts';
import type { Problem } from '../problem.ts';
import { proveOutcome, type Law } from '../proof/index.ts';
import { at, type Check, type CheckContext } from './context.ts';

/**
 * No path through a guide ends in advice that the cited law does not carry.
 * Every failure tells the shortest path that shows it. A chart with a loop is left to `chartsAreSound`.
 */
export const guidesFollowLaw: Check = (context) =>
  context.guides
    .filter(({ chart }) => !findLoop(chart))
    .flatMap((guide) => [...outcomeProblems(guide, context), ...unsureProblems(guide, context.law)]);

function outcomeProblems(guide: AssembledGuide, { law }: CheckContext): Problem[] {
  const questions = dataOf(guide.questions);
  const { visits, contradictions } = explore(guide);
  const found = new Map<string, Problem>();
  const report = (key: string, problem: Problem) => {
    if (!found.has(key)) found.set(key, problem);
  };
  const way = ({ path }: Pick<Visit, 'path'>) => describePath(path, questions) || 'guidens början';

  for (const contradiction of contradictions) {
    const entry = guide.questions.get(contradiction.state);
    if (!entry) continue;
    const { answer, fact, was, becomes } = contradiction;
    report(
      JSON.stringify([contradiction.state, answer, fact]),
      at(entry, ['svar', answer, 'fakta', fact], {
        code: 'motsagda-fakta',
        fel: `Svaret säger ”${fact}: ${becomes}”, men här gäller redan ”${fact}: ${was}”. Vägen: ${way(contradiction)}.`,
        atgard: 'Ta bort fakta ur ett av svaren, eller led vägarna till olika frågor.',
      }),
    );
  }
  for (const visit of visits) {
    const entry = guide.outcomes.get(visit.state);
    if (!entry) continue;
    for (const { field = 'grund', fel, ...finding } of proveOutcome(entry.data, visit.known, law))
      report(
        JSON.stringify([visit.state, finding.code, fel]),
        at(entry, [field], { ...finding, fel: `${fel} Vägen: ${way(visit)} → ”${entry.data.rubrik}”` }),
      );
  }
  return [...found.values()];
}

/**
 * ”Vet inte” never opens what a definite answer would close. Conditions that the law states outright are
 * guarded already: ”vet inte” confirms none. So it must not lead to a permission or a duty that hangs on
 * a weighing made in this very question, nor to one that no definite answer leads to.
 */
function unsureProblems(guide: AssembledGuide, law: Law): Problem[] {
  const { chart, questions, outcomes } = guide;
  return Object.entries(chart.states).flatMap(([id, state]) => {
    const entry = questions.get(id);
    const unsure = state.kind === 'question' ? state.answers['vet-ej'] : undefined;
    if (state.kind !== 'question' || unsure === undefined || !entry) return [];
    const weighed = Object.values(entry.data.svar)
      .flatMap(({ uppfyller, utesluter }) => [...uppfyller, ...utesluter])
      .map((condition) => condition.split('.') as [string, string])
      .filter(([lagrum, key]) => law.provisions.get(lagrum)?.villkor[key]?.bedoms)
      .map(([lagrum]) => lagrum);
    const definite = Object.entries(state.answers).filter(([answer]) => answer !== 'vet-ej');
    return reachableOutcomes(chart, unsure).flatMap((permit) => {
      const outcome = outcomes.get(permit)?.data;
      if (!outcome || !['far', 'ska'].includes(outcome.besked)) return [];
      const closing = definite.filter(([, target]) => !reachableOutcomes(chart, target).includes(permit));
      const hangsHere = outcome.grund.some((lagrum) => weighed.includes(lagrum));
      const [first] = closing;
      if (!first || !(hangsHere || closing.length === definite.length)) return [];
      const why =
        closing.length === definite.length
          ? 'dit inget annat svar leder'
          : `som svaret ”${entry.data.svar[first[0]]?.etikett ?? first[0]}” stänger`;
      return [
        at(entry, ['svar', 'vet-ej'], {
          code: 'osakert-vet-ej',
          fel: `”Vet inte” på ”${entry.data.rubrik}” kan leda till ”${outcome.rubrik}”, ${why}.`,
          atgard: 'Led ”vet-ej” till samma tillstånd som det försiktigaste svaret. En utvecklare behövs.',
        }),
      ];
    });
  });
}
