import type { Besked } from '../../schemas/guide.ts';
import { findLoop } from '../chart.ts';
import { dataOf, describePath, type AssembledGuide } from '../guide.ts';
import { explore, type Knowledge } from '../knowledge.ts';
import type { Problem } from '../problem.ts';
import { proveOutcome, type Law } from '../proof/index.ts';
import { at, type Check } from './context.ts';

/** A weaker answer than what the law carries must be noticed; ej-sekretess says something else altogether. */
const strength: Partial<Record<Besked, number>> = {
  'far-inte': 0,
  'fraga-jurist': 0,
  bedom: 0,
  far: 1,
  ska: 2,
};

/** The same facts reach the same besked: no guide says less than another guide proves from what is known here. */
export const guidesAgree: Check = ({ guides, law }) => {
  const sound = guides.filter(({ chart }) => !findLoop(chart));
  return sound.flatMap((guide) =>
    disagreements(
      guide,
      sound.filter((other) => other !== guide),
      law,
    ),
  );
};

function disagreements(guide: AssembledGuide, others: readonly AssembledGuide[], law: Law): Problem[] {
  const questions = dataOf(guide.questions);
  const found = new Map<string, Problem>();
  for (const { state, known, path } of explore(guide.chart, questions, guide.index.data.fakta).visits) {
    const entry = guide.outcomes.get(state);
    const here = entry && strength[entry.data.besked];
    if (!entry || here === undefined) continue;
    for (const other of others)
      for (const [id, { data: outcome }] of other.outcomes) {
        const key = `${state} ${other.chart.id} ${id}`;
        const there = strength[outcome.besked] ?? 0;
        if (found.has(key) || there <= here || !settles(known, outcome.grund)) continue;
        if (proveOutcome(outcome, known, law).length > 0) continue;
        found.set(
          key,
          at(entry, ['besked'], {
            code: 'guider-oense',
            fel: `Beskedet är ”${entry.data.besked}”, men guiden ”${other.chart.id}” svarar ”${outcome.rubrik}” när samma sak är känd. Vägen: ${describePath(path, questions)} → ”${entry.data.rubrik}”`,
            atgard: 'Avgör vilken guide som har rätt i sak. Led vägen till samma besked i båda.',
          }),
        );
      }
  }
  return [...found.values()];
}

/** Has the path said anything about the grounds? */
const settles = ({ uppfyllda, uteslutna }: Knowledge, grund: readonly string[]): boolean =>
  [...uppfyllda, ...uteslutna].some((condition) => grund.includes(condition.split('.')[0] ?? ''));
