import { answersOf, type Chart } from './chart.ts';
import type { AnswerPair } from './walk.ts';

/** Where written answers lead. */
export type Replay =
  { path: AnswerPair[]; outcome: string } | { field: string[]; fel: string; atgard: string };

/**
 * Follows answers that someone has written for a case, in the order the guide asks. Unlike `walk`, it accepts
 * nothing left out and nothing too much: it says what is wrong with the first line that does not fit.
 */
export function replay(chart: Chart, svar: Readonly<Record<string, string>>): Replay {
  const path: AnswerPair[] = [];
  let state = chart.initial;
  for (const [question, answer] of Object.entries(svar)) {
    const field = ['svar', question];
    if (chart.states[state]?.kind === 'outcome')
      return {
        field,
        fel: `guiden är framme vid ”${state}”, men fallet svarar också på ”${question}”.`,
        atgard: 'Ta bort raden.',
      };
    if (question !== state)
      return {
        field,
        fel: `guiden frågar ”${state}”, men fallet svarar på ”${question}”.`,
        atgard: `Skriv svaret på ”${state}” här, eller ta bort raden.`,
      };
    const answers = answersOf(chart, state);
    const target = answers.find(([key]) => key === answer)?.[1];
    if (target === undefined)
      return {
        field,
        fel: `frågan ”${question}” har inget svar ”${answer}”.`,
        atgard: `Byt till något av: ${answers.map(([key]) => `”${key}”`).join(', ')}.`,
      };
    path.push([question, answer]);
    state = target;
  }
  return chart.states[state]?.kind === 'outcome'
    ? { path, outcome: state }
    : {
        field: ['svar'],
        fel: `svaren slutar vid frågan ”${state}”.`,
        atgard: `Lägg till svaret på ”${state}”.`,
      };
}
