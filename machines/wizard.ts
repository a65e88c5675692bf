import { createMachine, type AnyStateMachine } from 'xstate';

/** One transition per answer: the event type is the answer, the target is the next state. */
type Question<Target extends string> = { on: Record<string, Target> };

/** Where a guide stops. */
type Outcome = { type: 'final' };

/** Questions shared by several guides, or by several branches of one. Leaves only through `Exit`. */
export type Subflow<Exit extends string> = {
  initial: string;
  /** Folder under `content/gemensamma-fragor/` that holds the texts. */
  meta: { texter: string };
  states: Record<string, Question<Exit | (string & {})>>;
};

/** Where a sub-flow leads: each named exit to a state of the guide, written `#guide.state`. */
export type Exits<Name extends string, Target extends string> = Record<Name, Target>;

/** A leaf, written once: `far: outcome`. */
export const outcome: Outcome = { type: 'final' };

/**
 * A guide is a statechart without context, guards, actions, invokes or delays: plain data.
 * The compiler checks every target, so a misspelt state never reaches the browser.
 */
export function wizard<const Id extends string, const Key extends string>(
  id: Id,
  chart: {
    initial: NoInfer<Key>;
    states: Record<Key, Question<NoInfer<Key>> | Outcome | Subflow<`#${Id}.${NoInfer<Key>}`>>;
  },
): AnyStateMachine {
  return createMachine({ id, ...chart } as Parameters<typeof createMachine>[0]);
}

/**
 * Declares a sub-flow. `texter` names its folder under `content/gemensamma-fragor/`;
 * a target is one of its own states, or one of the exits it was given.
 */
export function subflow<const Exit extends string, const Key extends string>(
  _exits: Record<string, Exit>,
  flow: {
    texter: string;
    initial: NoInfer<Key>;
    states: Record<Key, Question<NoInfer<Key> | NoInfer<Exit>>>;
  },
): Subflow<Exit> {
  const { texter, initial, states } = flow;
  return { initial, states, meta: { texter } };
}
