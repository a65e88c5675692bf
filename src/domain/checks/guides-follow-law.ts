import { findLoop, reachableOutcomes } from '../chart.ts';
import { dataOf, describePath, type AssembledGuide } from '../guide.ts';
import { explore, type Visit } from '../knowledge.ts';
import type { Problem } from '../problem.ts';
import { proveOutcome } from '../proof.ts';
import { at, type Check, type CheckContext } from './context.ts';

/**
 * No path through a guide ends in advice that the cited law does not carry.
 * Every failure tells the shortest path that shows it. A chart with a loop is left to `chartsAreSound`.
 */
export const guidesFollowLaw: Check = (context) =>
  context.guides
    .filter(({ chart }) => !findLoop(chart))
    .flatMap((guide) => [
      ...outcomeProblems(guide, context),
      ...unsureProblems(guide),
    ]);

function outcomeProblems(guide: AssembledGuide, { law }: CheckContext): Problem[] {
  const questions = dataOf(guide.questions);
  const { visits, contradictions } = explore(guide.chart, questions, guide.index.data.fakta);
  const found = new Map<string, Problem>();
  const report = (key: string, problem: Problem) => {
    if (!found.has(key)) found.set(key, problem);
  };
  const way = ({ path }: Pick<Visit, 'path'>) => describePath(path, questions);

  for (const contradiction of contradictions) {
    const entry = guide.questions.get(contradiction.state);
    if (!entry) continue;
    const { answer, fact, was, becomes } = contradiction;
    report(
      JSON.stringify([contradiction.state, answer, fact]),
      at(entry, ['svar', answer, 'fakta', fact], {
        code: 'motsagda-fakta',
        fel: `Svaret säger ${fact}: ”${becomes}”, men vägen hit har redan sagt ”${was}”. Vägen: ${way(contradiction)}.`,
        atgard: 'Ta bort fakta ur ett av svaren, eller led vägarna till olika frågor.',
      }),
    );
  }
  for (const visit of visits) {
    const entry = guide.outcomes.get(visit.state);
    if (!entry) continue;
    for (const finding of proveOutcome(entry.data, visit.known, law))
      report(
        JSON.stringify([visit.state, finding]),
        at(entry, ['grund'], { ...finding, fel: `${finding.fel} Vägen: ${way(visit)} → ”${entry.data.rubrik}”` }),
      );
  }
  return [...found.values()];
}

/**
 * ”Vet inte” never opens a permission or a duty that another answer to the same question would close:
 * one after which only refusals and weighings remain, or one that rules out a condition of its grounds.
 */
function unsureProblems({ chart, questions, outcomes }: AssembledGuide): Problem[] {
  const beskedOf = (id: string) => outcomes.get(id)?.data.besked ?? '';
  return Object.entries(chart.states).flatMap(([id, state]) => {
    const entry = questions.get(id);
    const unsure = state.kind === 'question' ? state.answers['vet-ej'] : undefined;
    if (state.kind !== 'question' || unsure === undefined || !entry) return [];
    const permits = reachableOutcomes(chart, unsure).filter((to) => ['far', 'ska'].includes(beskedOf(to)));
    return permits.flatMap((permit) => {
      const closing = Object.entries(state.answers).find(([answer, target]) => {
        if (answer === 'vet-ej') return false;
        const possible = reachableOutcomes(chart, target);
        const closesAll = possible.every((to) => ['far-inte', 'bedom', 'fraga-jurist'].includes(beskedOf(to)));
        const rulesOut = (entry.data.svar[answer]?.utesluter ?? []).some((condition) =>
          outcomes.get(permit)?.data.grund.includes(condition.split('.')[0] ?? ''),
        );
        return closesAll || (rulesOut && !possible.includes(permit));
      });
      if (!closing) return [];
      const label = entry.data.svar[closing[0]]?.etikett ?? closing[0];
      return [
        at(entry, ['svar', 'vet-ej'], {
          code: 'osakert-vet-ej',
          fel: `”Vet inte” på ”${entry.data.rubrik}” kan leda till ”${outcomes.get(permit)?.data.rubrik ?? permit}”, som svaret ”${label}” stänger.`,
          atgard: 'Led ”vet-ej” till samma tillstånd som det försiktigaste svaret.',
        }),
      ];
    });
  });
}
