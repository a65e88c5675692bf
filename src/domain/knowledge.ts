import type { Answer, Facts, Question } from '../schemas/guide.ts';
import { answersOf } from './chart.ts';
import type { AssembledGuide } from './guide.ts';
import type { AnswerPair } from './walk.ts';

/** What is known at a point of a guide: facts, and conditions that were confirmed or ruled out. */
export type Knowledge = {
  facts: Facts;
  uppfyllda: ReadonlySet<string>;
  uteslutna: ReadonlySet<string>;
};

/** A state together with what is known there, and the shortest path that leads to it. */
export type Visit = { state: string; known: Knowledge; path: readonly AnswerPair[] };

/** A fact that an answer would change although it was settled before. */
export type Contradiction = Visit & { answer: string; fact: string; was: string; becomes: string };

/** What is known before the first question. */
export const initialKnowledge = (facts: Facts): Knowledge => ({
  facts,
  uppfyllda: new Set(),
  uteslutna: new Set(),
});

/** Adds what one answer settles; the same object when it settles nothing. */
export function learn(known: Knowledge, answer: Answer | undefined): Knowledge {
  if (
    !answer ||
    [answer.fakta, answer.uppfyller, answer.utesluter].every((part) => Object.keys(part).length === 0)
  )
    return known;
  return {
    facts: { ...known.facts, ...answer.fakta } as Facts,
    uppfyllda: new Set([...known.uppfyllda, ...answer.uppfyller]),
    uteslutna: new Set([...known.uteslutna, ...answer.utesluter]),
  };
}

/** Everything known after these answers. */
export function knowledgeAfter(
  facts: Facts,
  questions: ReadonlyMap<string, Question>,
  path: readonly AnswerPair[],
): Knowledge {
  return path.reduce(
    (known, [id, value]) => learn(known, questions.get(id)?.svar[value]),
    initialKnowledge(facts),
  );
}

const keyOf = ({ facts, uppfyllda, uteslutna }: Knowledge): string =>
  JSON.stringify([Object.entries(facts).toSorted(), [...uppfyllda].toSorted(), [...uteslutna].toSorted()]);

export type Exploration = { visits: readonly Visit[]; contradictions: readonly Contradiction[] };

const explored = new WeakMap<AssembledGuide, Exploration>();

/**
 * Every way to know something at every state. Paths that know the same are one visit,
 * so a chart with millions of paths has some thousand visits and every path is still covered.
 * Breadth first: the path of a visit is the shortest. The chart must be free of loops.
 * A guide is explored once, however many rules ask about it; whoever changes one must ask with a new object.
 */
export function explore(guide: AssembledGuide): Exploration {
  const before = explored.get(guide);
  if (before) return before;
  const exploration = exploreAnew(guide);
  explored.set(guide, exploration);
  return exploration;
}

function exploreAnew({ chart, questions, index }: AssembledGuide): Exploration {
  const contradictions: Contradiction[] = [];
  const start: Visit = { state: chart.initial, known: initialKnowledge(index.data.fakta), path: [] };
  const visits = [start];
  /** Equal knowledge is one object, so that a visit is known by its state and its knowledge. */
  const equal = new Map([[keyOf(start.known), start.known]]);
  const seen = new Map([[start.state, new Set([start.known])]]);
  for (const visit of visits) {
    for (const [answer, target] of answersOf(chart, visit.state)) {
      const settled = questions.get(visit.state)?.data.svar[answer];
      for (const [fact, value] of Object.entries(settled?.fakta ?? {})) {
        const was = [visit.known.facts[fact] ?? value].flat().join(', ');
        const becomes = [value].flat().join(', ');
        if (was !== becomes) contradictions.push({ ...visit, answer, fact, was, becomes });
      }
      let known = learn(visit.known, settled);
      if (known !== visit.known) {
        const key = keyOf(known);
        known = equal.get(key) ?? known;
        equal.set(key, known);
      }
      const here = seen.get(target) ?? new Set();
      if (here.has(known)) continue;
      seen.set(target, here.add(known));
      visits.push({ state: target, known, path: [...visit.path, [visit.state, answer]] });
    }
  }
  return { visits, contradictions };
}
