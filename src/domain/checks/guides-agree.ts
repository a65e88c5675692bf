import type { Besked, Outcome } from '../../schemas/guide.ts';
import { findLoop } from '../chart.ts';
import { dataOf, describePath, type AssembledGuide } from '../guide.ts';
import { explore, type Visit } from '../knowledge.ts';
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

/** A way to a permission or a duty, as far as its own grounds go. */
type Proven = { guide: string; outcome: Outcome; uppfyllda: string[]; uteslutna: string[] };

/**
 * The same facts reach the same besked: no guide says less than another guide does once the same conditions
 * of the law, weighings included, are settled in the same way.
 */
export const guidesAgree: Check = ({ guides, law }) => {
  const explored = guides
    .filter(({ chart }) => !findLoop(chart))
    .map((guide) => ({ guide, visits: explore(guide).visits }));
  const proven = explored.flatMap(({ guide, visits }) => provenBy(guide, visits));
  return explored.flatMap(({ guide, visits }) =>
    disagreements(
      guide,
      visits,
      proven.filter((way) => way.guide !== guide.chart.id),
      law,
    ),
  );
};

function provenBy({ chart, outcomes }: AssembledGuide, visits: readonly Visit[]): Proven[] {
  const ways = new Map<string, Proven>();
  for (const { state, known } of visits) {
    const outcome = outcomes.get(state)?.data;
    if (!outcome || !strength[outcome.besked]) continue;
    const own = (conditions: Iterable<string>) =>
      [...conditions].filter((condition) => outcome.grund.includes(condition.split('.')[0] ?? '')).toSorted();
    const way = {
      guide: chart.id,
      outcome,
      uppfyllda: own(known.uppfyllda),
      uteslutna: own(known.uteslutna),
    };
    if (way.uppfyllda.length + way.uteslutna.length > 0)
      ways.set(JSON.stringify([state, way.uppfyllda, way.uteslutna]), way);
  }
  return [...ways.values()];
}

function disagreements(
  guide: AssembledGuide,
  visits: readonly Visit[],
  others: readonly Proven[],
  law: Law,
): Problem[] {
  const questions = dataOf(guide.questions);
  const found = new Map<string, Problem>();
  for (const { state, known, path } of visits) {
    const entry = guide.outcomes.get(state);
    const here = entry && strength[entry.data.besked];
    if (!entry || here === undefined) continue;
    /** Provisions with a condition that was asked about on the way and that the answer left open. */
    const doubted = path
      .flatMap(([id]) => Object.values(questions.get(id)?.svar ?? {}))
      .flatMap(({ uppfyller, utesluter }) => [...uppfyller, ...utesluter])
      .filter((condition) => !known.uppfyllda.has(condition) && !known.uteslutna.has(condition))
      .map((condition) => condition.split('.')[0] ?? '');
    for (const { guide: other, outcome, uppfyllda, uteslutna } of others) {
      const key = `${state} ${other} ${outcome.rubrik}`;
      if (found.has(key) || (strength[outcome.besked] ?? 0) <= here) continue;
      if (!uppfyllda.every((condition) => known.uppfyllda.has(condition))) continue;
      if (!uteslutna.every((condition) => known.uteslutna.has(condition))) continue;
      if (doubted.some((id) => outcome.grund.includes(id)) || proveOutcome(outcome, known, law).length > 0)
        continue;
      found.set(
        key,
        at(entry, ['besked'], {
          code: 'guider-oense',
          fel: `Beskedet är ”${entry.data.besked}”, men guiden ”${other}” svarar ”${outcome.rubrik}” när samma sak är känd. Vägen: ${describePath(path, questions)} → ”${entry.data.rubrik}”`,
          atgard: 'Avgör vilken guide som har rätt i sak. Led vägen till samma besked i båda.',
        }),
      );
    }
  }
  return [...found.values()];
}
