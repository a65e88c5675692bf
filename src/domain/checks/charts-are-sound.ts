import { answersOf, findLoop, longestPaths, questionIds, reachable, type Chart } from '../chart.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './context.ts';

/** The longest path a reader should have to walk. */
export const maxQuestions = 12;

const problem = (chart: Chart, details: Pick<Problem, 'code' | 'fel' | 'atgard'>): Problem => ({
  file: `machines/${chart.id}.ts`,
  line: 1,
  ...details,
  atgard: `${details.atgard} En utvecklare behövs.`,
});

/** Every state can be reached, nothing loops, every question has a choice, no path is too long. */
export const chartsAreSound: Check = ({ charts }) =>
  charts.flatMap((chart) => {
    const problems: Problem[] = [];
    const seen = reachable(chart, chart.initial);
    for (const id of Object.keys(chart.states))
      if (!seen.has(id))
        problems.push(
          problem(chart, {
            code: 'onabart',
            fel: `Ingen väg leder till ”${id}”.`,
            atgard: 'Led ett svar dit eller ta bort tillståndet.',
          }),
        );
    for (const id of questionIds(chart))
      if (answersOf(chart, id).length < 2)
        problems.push(
          problem(chart, {
            code: 'for-fa-svar',
            fel: `Frågan ”${id}” har färre än två svar.`,
            atgard: 'Lägg till svar eller ta bort frågan.',
          }),
        );
    const loop = findLoop(chart);
    if (loop)
      return [
        ...problems,
        problem(chart, {
          code: 'slinga',
          fel: `Vägen går runt: ${loop.join(' → ')}.`,
          atgard: 'Led ett av svaren framåt.',
        }),
      ];
    const longest = longestPaths(chart)[chart.initial] ?? 0;
    if (longest > maxQuestions)
      problems.push(
        problem(chart, {
          code: 'for-lang-vag',
          fel: `Den längsta vägen har ${longest} frågor. Högst ${maxQuestions} är tillåtet.`,
          atgard: 'Slå ihop frågor eller dela guiden.',
        }),
      );
    return problems;
  });
