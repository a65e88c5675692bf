import type { Besked, Facts } from '../schemas/guide.ts';
import type { ExerciseCase } from '../schemas/training.ts';
import type { AssembledGuide } from './guide.ts';
import { dataOf } from './guide.ts';
import { boundBy, groundsOn } from './guide-view.ts';
import { knowledgeAfter } from './knowledge.ts';
import type { Law } from './proof/index.ts';
import { replay, type Replay } from './replay.ts';
import type { AnswerPair } from './walk.ts';

/** The key to a case: what its guide answers, and the way there. */
export type CaseKey = {
  path: AnswerPair[];
  outcome: string;
  besked: Besked;
  /** The grounds of the outcome that concern the holder on this path. */
  grund: string[];
};

/** The grounds of an outcome for a holder: those that an answer page shows. */
export function groundsFor(grund: readonly string[], facts: Facts, { provisions, actors }: Law): string[] {
  const views = grund.flatMap((id) => {
    const provision = provisions.get(id);
    if (!provision) return [];
    const holders = facts.fran === undefined ? [] : [facts.fran];
    return [{ id, binder: provision.typ === 'sekretess' ? boundBy(provision, holders, actors) : undefined }];
  });
  const byId = Object.fromEntries(views.map((view) => [view.id, view]));
  return groundsOn({ grund: [...grund] }, byId, facts).map(({ id }) => id);
}

/** What is settled at the end of a path. */
export const factsOn = ({ index, questions }: AssembledGuide, path: readonly AnswerPair[]): Facts =>
  knowledgeAfter(index.data.fakta, dataOf(questions), path).facts;

/**
 * Computes the key by replaying a case's answers; never from what its author states. Where the answers do not fit the
 * guide, the first thing that is wrong. Nothing when the outcome has no text.
 */
export function keyOf(
  { svar }: Pick<ExerciseCase, 'svar'>,
  guide: AssembledGuide,
  law: Law,
): CaseKey | Extract<Replay, { fel: string }> | undefined {
  const way = replay(guide.chart, svar);
  if ('fel' in way) return way;
  const reached = guide.outcomes.get(way.outcome)?.data;
  if (!reached) return undefined;
  const facts = factsOn(guide, way.path);
  return { ...way, besked: reached.besked, grund: groundsFor(reached.grund, facts, law) };
}
