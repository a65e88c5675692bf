import type { AnyStateMachine, StateNode } from 'xstate';

/** Where the texts of a question stand: the guide's own folder, or that of a shared sub-flow. */
export type TextPlace = { subflow?: string; name: string };

export type ChartQuestion = {
  kind: 'question';
  /** Answer → state. */
  answers: Record<string, string>;
  place: TextPlace;
};
export type ChartOutcome = { kind: 'outcome' };

/** A guide's chart as a plain graph. State ids are `samtycke.galler` or `brottstyp`. */
export type Chart = {
  id: string;
  initial: string;
  states: Record<string, ChartQuestion | ChartOutcome>;
};

const idOf = (node: StateNode): string => node.path.join('.');

function leaf(node: StateNode): StateNode {
  const [target] = node.initial?.target ?? [];
  return node.type === 'compound' && target ? leaf(target) : node;
}

/** Reads the graph from a machine, resolving targets exactly as XState does. */
export function chartOf(machine: AnyStateMachine): Chart {
  const states: Chart['states'] = {};
  const visit = (node: StateNode): void => {
    if (node.type === 'compound') return Object.values(node.states).forEach(visit);
    if (node.type === 'final') {
      states[idOf(node)] = { kind: 'outcome' };
      return;
    }
    const answers: Record<string, string> = {};
    for (const [event, transitions] of node.transitions) {
      const target = transitions[0]?.target?.[0];
      if (target) answers[event] = idOf(leaf(target));
    }
    const subflow = (node.parent?.meta as { texter?: string } | undefined)?.texter;
    states[idOf(node)] = {
      kind: 'question',
      answers,
      place: subflow ? { subflow, name: node.key } : { name: node.key },
    };
  };
  visit(machine.root);
  return { id: machine.id, initial: idOf(leaf(machine.root)), states };
}

/** Ids of the questions, in the order of the chart. */
export const questionIds = (chart: Chart): string[] =>
  Object.keys(chart.states).filter((id) => chart.states[id]?.kind === 'question');

/** Ids of the outcomes, in the order of the chart. */
export const outcomeIds = (chart: Chart): string[] =>
  Object.keys(chart.states).filter((id) => chart.states[id]?.kind === 'outcome');

/** A state's id as an anchor on the guide's pages. */
export const anchorOf = (id: string): string => id.replace('.', '-');

/** Answers of a state, as [answer, target]. Empty for an outcome or an unknown state. */
export function answersOf(chart: Chart, id: string): [string, string][] {
  const state = chart.states[id];
  return state?.kind === 'question' ? Object.entries(state.answers) : [];
}

/** Every state that can be reached from `from`, itself included. */
export function reachable(chart: Chart, from: string): Set<string> {
  const seen = new Set([from]);
  for (const id of seen) for (const [, target] of answersOf(chart, id)) seen.add(target);
  return seen;
}

/** Outcomes that can be reached from `from`. */
export const reachableOutcomes = (chart: Chart, from: string): string[] =>
  [...reachable(chart, from)].filter((id) => chart.states[id]?.kind === 'outcome');

/** The first loop found, as the states in order with the first repeated last, or nothing. */
export function findLoop(chart: Chart): string[] | undefined {
  const done = new Set<string>();
  const search = (id: string, path: string[]): string[] | undefined => {
    const at = path.indexOf(id);
    if (at >= 0) return [...path.slice(at), id];
    if (done.has(id)) return undefined;
    for (const [, target] of answersOf(chart, id)) {
      const loop = search(target, [...path, id]);
      if (loop) return loop;
    }
    done.add(id);
    return undefined;
  };
  for (const id of Object.keys(chart.states)) {
    const loop = search(id, []);
    if (loop) return loop;
  }
  return undefined;
}

/** Questions on the longest path from each state to an outcome. The chart must be free of loops. */
export function longestPaths(chart: Chart): Record<string, number> {
  const lengths: Record<string, number> = {};
  const measure = (id: string): number =>
    (lengths[id] ??= Math.max(0, ...answersOf(chart, id).map(([, target]) => 1 + measure(target))));
  Object.keys(chart.states).forEach(measure);
  return lengths;
}

/** Number of different paths from the start to an outcome. The chart must be free of loops. */
export function countPaths(chart: Chart): number {
  const counts = new Map<string, number>();
  const count = (id: string): number => {
    const known = counts.get(id);
    if (known !== undefined) return known;
    const answers = answersOf(chart, id);
    const sum = answers.length === 0 ? 1 : answers.reduce((n, [, to]) => n + count(to), 0);
    counts.set(id, sum);
    return sum;
  };
  return count(chart.initial);
}
