import type { Chart } from '../chart.ts';
import type { Entry } from '../content.ts';
import type { AssembledGuide } from '../guide.ts';
import type { Typfall } from '../../schemas/guide.ts';
import type { Problem } from '../problem.ts';
import { replay } from '../replay.ts';
import { at, type Check } from './context.ts';

/** Each worked case follows the chart to the outcome and the grounds that its author stated. */
export const typfallHold: Check = ({ content, charts, guides }) =>
  [...content.typfall.values()].flatMap((entry) => {
    const id = entry.id.split('/')[0] ?? '';
    const chart = charts.find((candidate) => candidate.id === id);
    if (!chart)
      return [
        at(entry, [], {
          code: 'dod-hanvisning',
          fel: `Typfallen hör till guiden ”${id}”, som inte finns.`,
          atgard: 'Ge filen samma namn som guiden.',
        }),
      ];
    return caseProblems(
      entry,
      chart,
      guides.find((guide) => guide.chart === chart),
    );
  });

function caseProblems(entry: Entry<Typfall>, chart: Chart, guide: AssembledGuide | undefined): Problem[] {
  const { namn, svar, utfall, grund } = entry.data;
  const way = replay(chart, svar);
  if ('fel' in way)
    return [
      at(entry, way.field, {
        code: 'typfall-fel-vag',
        fel: `”${namn}”: ${way.fel}`,
        atgard: way.atgard,
      }),
    ];
  const state = way.outcome;
  if (state !== utfall)
    return [
      at(entry, ['utfall'], {
        code: 'typfall-fel-utfall',
        fel: `”${namn}” når ”${state}”, inte ”${utfall}”.`,
        atgard: 'Avgör vilket som är rätt i sak. Ändra fallet, eller be en utvecklare ändra diagrammet.',
      }),
    ];
  const stated = guide?.outcomes.get(state)?.data.grund ?? [];
  const same = stated.length === grund.length && stated.every((id) => grund.includes(id));
  return same || !guide?.outcomes.has(state)
    ? []
    : [
        at(entry, ['grund'], {
          code: 'typfall-fel-grund',
          fel: `”${namn}” anger ${grund.join(', ')}, men utfallet vilar på ${stated.join(', ')}.`,
          atgard: 'Avgör vilket som är rätt i sak, och ändra fallet eller utfallet.',
        }),
      ];
}
