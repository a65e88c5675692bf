import { beskedKinds, type Besked, type Facts, type Outcome } from '../schemas/guide.ts';
import type { CaseLevel, ExerciseCase } from '../schemas/training.ts';
import { reachableOutcomes, type Chart } from './chart.ts';
import { dataOf, type AssembledGuide } from './guide.ts';
import { groundsOn } from './grounds.ts';
import { boundBy } from './guide-view.ts';
import { knowledgeAfter } from './knowledge.ts';
import type { Law } from './proof/index.ts';
import { replay, type Replay } from './replay.ts';
import type { AnswerPair } from './walk.ts';

/** Names of levels as the reader sees them. */
export const levelNames: Record<CaseLevel, string> = {
  introduktion: 'Introduktion',
  fordjupning: 'Fördjupning',
};

/** The key to a case: what its guide answers, and the way there. */
export type CaseKey = {
  path: AnswerPair[];
  outcome: string;
  besked: Besked;
  /** The grounds of the outcome that concern the holder on this path, as an answer page shows them. */
  grund: string[];
};

/** The grounds of an outcome where these facts are settled. */
function groundsFor(outcome: Outcome, facts: Facts, { provisions, actors }: Law): string[] {
  const holders = facts.fran === undefined ? [] : [facts.fran];
  const views = outcome.grund.flatMap((id) => {
    const provision = provisions.get(id);
    if (!provision) return [];
    const binder = provision.typ === 'sekretess' ? boundBy(provision, holders, actors) : undefined;
    return [[id, { id, binder }] as const];
  });
  return groundsOn(outcome, Object.fromEntries(views), facts).map(({ id }) => id);
}

/** What is settled at the end of a path. */
const factsAfter = ({ index, questions }: AssembledGuide, path: readonly AnswerPair[]): Facts =>
  knowledgeAfter(index.data.fakta, dataOf(questions), path).facts;

/**
 * Computes the key by replaying a case's answers, never from what its author states. Where the answers do not fit the
 * guide: the first thing that is wrong. Nothing when the outcome has no text.
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
  return {
    ...way,
    besked: reached.besked,
    grund: groundsFor(reached, factsAfter(guide, way.path), law),
  };
}

/**
 * Where someone who believes in another outcome left the path: the last question from which a wanted outcome could
 * still be reached, and the answer that shut it off. Nothing when the path ends in a wanted outcome, or when the guide
 * has none.
 */
export function partingOf(
  chart: Chart,
  { path, outcome }: Pick<CaseKey, 'path' | 'outcome'>,
  isWanted: (outcome: string) => boolean,
): AnswerPair | undefined {
  if (isWanted(outcome)) return undefined;
  return path.findLast(([question]) => reachableOutcomes(chart, question).some(isWanted));
}

/** Something to choose in an exercise. */
export type Choice<Value> = {
  value: Value;
  right: boolean;
  /** Place on the path of the answer that shuts a wrong choice off; nothing where no path leads to it. */
  step?: number;
};

/** What a reader chooses among, and the key. */
export type Exercise = CaseKey & { beskeden: Choice<Besked>[]; grunder: Choice<string[]>[] };

/** Wrong grounds that stand beside the right one. */
const wrongGrounds = 3;

const isPart = (part: readonly string[], whole: readonly string[]) => part.every((id) => whole.includes(id));
const isSame = (a: readonly string[], b: readonly string[]) => isPart(a, b) && isPart(b, a);

/**
 * Makes an exercise of a case: all six besked, and the right grounds among those of other outcomes in the same guide.
 * Outcomes that the path passes late are the more tempting; one that has the besked of the common error comes first.
 * No choice is a part of another: which is the better would be a matter of taste. `order` sorts the grounds, so that
 * their places tell nothing. Throws where the case has no key: the check has told why.
 */
export function exerciseOf(
  exercise: ExerciseCase,
  guide: AssembledGuide,
  law: Law,
  order: (a: readonly string[], b: readonly string[]) => number,
): Exercise {
  const key = keyOf(exercise, guide, law);
  if (!key || 'fel' in key) throw new Error(`”${exercise.titel}” saknar facit. Kör: npm run check:content`);
  const { chart, outcomes } = guide;
  const facts = factsAfter(guide, key.path);
  const beskedOf = (outcome: string) => outcomes.get(outcome)?.data.besked;
  const choice = <Value>(value: Value, isWanted: (outcome: string) => boolean): Choice<Value> => {
    const parting = partingOf(chart, key, isWanted);
    return {
      value,
      right: isWanted(key.outcome),
      ...(parting ? { step: key.path.indexOf(parting) } : {}),
    };
  };

  const groundsOf = new Map([...outcomes].map(([id, { data }]) => [id, groundsFor(data, facts, law)]));
  const tempting = (grund: readonly string[]) =>
    [...groundsOf].some(
      ([id, other]) => isSame(grund, other) && beskedOf(id) === exercise['vanligt-fel'].besked,
    );
  const candidates = [...groundsOf.values()]
    .map((grund) => choice(grund, (id) => isSame(grund, groundsOf.get(id) ?? [])))
    .toSorted((a, b) => (b.step ?? -1) - (a.step ?? -1));
  const first = candidates.find(({ value, right }) => !right && tempting(value));
  const grunder: Choice<string[]>[] = [{ value: key.grund, right: true }];
  for (const candidate of [...(first ? [first] : []), ...candidates])
    if (
      grunder.length <= wrongGrounds &&
      !grunder.some(({ value }) => isPart(candidate.value, value) || isPart(value, candidate.value))
    )
      grunder.push(candidate);
  return {
    ...key,
    beskeden: beskedKinds.map((kind) => choice(kind, (outcome) => beskedOf(outcome) === kind)),
    grunder: grunder.toSorted((a, b) => order(a.value, b.value)),
  };
}
