import type { Situation } from '../../schemas/guide.ts';
import { answersOf, type Chart } from '../chart.ts';
import type { Problem } from '../problem.ts';
import { at, type Check } from './context.ts';

/** Every situation leads into a guide along answers that one path gives, and every guide has a situation. */
export const situationsLead: Check = ({ content, charts, guides }) => {
  const problems: Problem[] = [];
  for (const entry of content.situations.values()) {
    const { guide, text, svar } = entry.data;
    const chart = charts.find(({ id }) => id === guide);
    if (!chart)
      problems.push(
        at(entry, ['guide'], {
          code: 'dod-hanvisning',
          fel: `Guiden ”${guide}” finns inte.`,
          atgard: 'Rätta id:t. Guiderna står i content/guider/.',
        }),
      );
    else if (!fits(chart, svar))
      problems.push(
        at(entry, ['svar'], {
          code: 'situation-fel-vag',
          fel: `”${text}”: ingen väg genom guiden ”${guide}” ger alla svaren ${Object.entries(svar)
            .map((pair) => pair.join(': '))
            .join(', ')}.`,
          atgard: 'Rätta frågornas och svarens namn, eller ta bort de svar som situationen inte ger.',
        }),
      );
  }
  const named = new Set([...content.situations.values()].map(({ data }) => data.guide));
  for (const { chart, index } of guides)
    if (!named.has(chart.id))
      problems.push(
        at(index, [], {
          code: 'situation-saknas',
          fel: `Ingen situation leder till guiden ”${chart.id}”.`,
          atgard: 'Lägg till minst en situation i content/situationer.yaml.',
        }),
      );
  return problems;
};

/** Is there a path that asks every question in `svar` and answers it so? */
function fits(chart: Chart, svar: Situation['svar']): boolean {
  const left = (state: string, wanted: readonly string[]): boolean => {
    if (wanted.length === 0) return true;
    const open = answersOf(chart, state).filter(([answer]) => (svar[state] ?? answer) === answer);
    return open.some(([, target]) =>
      left(
        target,
        wanted.filter((question) => question !== state),
      ),
    );
  };
  return left(chart.initial, Object.keys(svar));
}
