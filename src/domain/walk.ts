import { initialTransition, transition, type AnyStateMachine } from 'xstate';

/** A question and the answer to it. */
export type AnswerPair = readonly [question: string, answer: string];

/** Where the answers lead. */
export type Walk = {
  /** The answers on the path, in the order asked. */
  path: AnswerPair[];
  /** The state reached: the next question, or the outcome. */
  at: string;
  done: boolean;
};

const statePath = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([key, inner]) => `${key}.${statePath(inner)}`)
        .join()
    : String(value);

/**
 * Replays answers from the start, looked up by question and not by position:
 * answers to questions off the path have no effect, and nothing but answers is ever stored.
 * Stops at the first question that has no answer, or none that the chart accepts.
 */
export function walk(machine: AnyStateMachine, answers: Iterable<AnswerPair>): Walk {
  const given = new Map(answers);
  const path: AnswerPair[] = [];
  let [snapshot] = initialTransition(machine);
  for (;;) {
    const at = statePath(snapshot.value);
    const done = snapshot.status === 'done';
    const answer = given.get(at);
    if (done || answer === undefined || !snapshot.can({ type: answer })) return { path, at, done };
    [snapshot] = transition(machine, snapshot, { type: answer });
    path.push([at, answer]);
  }
}

/** The answers after one is given or changed. Later answers stay; `walk` decides which still count. */
export function answer(answers: readonly AnswerPair[], question: string, value: string): AnswerPair[] {
  return [...answers.filter(([asked]) => asked !== question), [question, value]];
}
