import { answersOf, questionIds, type Chart } from '../chart.ts';
import { arrowsOf, gutter, move, settle, type Box, type Node } from './tree.ts';
import { wrap } from './wrap.ts';

/** Lines of one text, with the baseline of the first. */
export type Lines = { y: number; lines: string[] };

/** A question as a card: what it asks, and under it its answers. */
export type MapQuestion = Box & {
  state: string;
  number: number;
  /** Numbers of the other questions that lead here; the map shows these as jumps. */
  alsoFrom: number[];
  /** A question of a sub-flow. */
  shared: boolean;
  name: Lines;
  heading: Lines;
  /** Answers to one target share a row and an arrow. */
  rows: {
    y: number;
    answers: ({ answer: string } & Lines)[];
    /** The question that comes next: its card may stand far from the answer. */
    next?: { state: string; number: number; y: number };
  }[];
};

/** Where an arrow ends without a card: an outcome, or a jump to a question whose card stands elsewhere. */
export type MapEnd = Box & { kind: 'outcome' | 'jump'; state: string; text: Lines };

export type MapArrow = {
  from: string;
  answers: string[];
  to: string;
  /** SVG path data, arrowhead included. */
  path: string;
  /** Both ends belong to the same run of a sub-flow. */
  within: boolean;
};

/** A chart laid out on a plane, in units of which text is 14 high. */
export type GuideMap = {
  width: number;
  height: number;
  questions: MapQuestion[];
  ends: MapEnd[];
  arrows: MapArrow[];
};

export type MapTexts = {
  titleOf: (state: string) => string;
  labelOf: (state: string, answer: string) => string;
};

const card = 300;
const pad = 14;
const bullet = 12;
const line = 18;
const headingLine = 20;
/** How much wider the heading's weight is. */
const bold = 1.05;
/** Room for the number of the next question, at the end of an answer. */
const next = 28;

/** Every question by the question it is first reached from, so that each has one card and few steps to it. */
function parents(chart: Chart): Map<string, string> {
  const seen = new Map([[chart.initial, '']]);
  for (const id of seen.keys())
    for (const [, target] of answersOf(chart, id)) if (!seen.has(target)) seen.set(target, id);
  return seen;
}

/**
 * Lays a chart out as a tree from its first question, top left: each question is a card, drawn once, where
 * the fewest answers lead to it. Other answers that lead to it end in a jump, and outcomes are drawn at every
 * answer that they follow, so that arrows are short. The chart must be free of loops.
 */
export function guideMap(chart: Chart, { titleOf, labelOf }: MapTexts): GuideMap {
  const numbers = new Map(questionIds(chart).map((id, index) => [id, index + 1]));
  const parent = parents(chart);
  const map: GuideMap = { width: 0, height: 0, questions: [], ends: [], arrows: [] };
  const xOf = (depth: number) => pad + depth * (card + gutter);

  const endOf = (state: string, depth: number): Node => {
    const number = numbers.get(state);
    const words = number === undefined ? titleOf(state) : `Vidare till fråga ${number}: ${titleOf(state)}`;
    const lines = wrap(words, card - 2 * pad, 14);
    const end: MapEnd = {
      kind: number === undefined ? 'outcome' : 'jump',
      state,
      x: xOf(depth),
      y: 0,
      width: card,
      height: (number === undefined ? 36 : 18) + lines.length * line,
      text: { y: number === undefined ? 44 : 25, lines },
    };
    map.ends.push(end);
    return { box: end, children: [] };
  };

  const questionOf = (state: string, depth: number): Node => {
    const chartState = chart.states[state];
    const alsoFrom = [...numbers].flatMap(([other, number]) =>
      other !== parent.get(state) && answersOf(chart, other).some(([, target]) => target === state)
        ? [number]
        : [],
    );
    const number = numbers.get(state) ?? 0;
    const also = alsoFrom.length > 0 ? ` · även från ${alsoFrom.join(', ')}` : '';
    const name = { y: 24, lines: wrap(`Fråga ${number}${also}`, card - 2 * pad, 14) };
    const heading = {
      y: 24 + name.lines.length * line + 3,
      lines: wrap(titleOf(state), card - 2 * pad, bold * 16),
    };
    let y = heading.y + heading.lines.length * headingLine - 6;

    const answers = Object.groupBy(answersOf(chart, state), ([, target]) => target);
    const children: Node['children'] = [];
    const rows = Object.entries(answers).map(([target, pairs = []]) => {
      const top = y;
      y += 22;
      const labels = pairs.map(([answer]) => {
        const lines = wrap(labelOf(state, answer), card - 2 * pad - bullet - next, 14);
        const label = { answer, y, lines };
        y += lines.length * line + 2;
        return label;
      });
      y -= 8;
      const at = Math.round((top + y) / 2);
      const number = numbers.get(target);
      const here = number !== undefined && parent.get(target) === state;
      children.push({
        node: here ? questionOf(target, depth + 1) : endOf(target, depth + 1),
        answers: pairs.map(([answer]) => answer),
        at,
      });
      return {
        y: top,
        answers: labels,
        ...(number === undefined ? {} : { next: { state: target, number, y: at + 5 } }),
      };
    });
    const question: MapQuestion = {
      state,
      number,
      alsoFrom,
      shared: chartState?.kind === 'question' && chartState.place.subflow !== undefined,
      x: xOf(depth),
      y: 0,
      width: card,
      height: y,
      name,
      heading,
      rows,
    };
    map.questions.push(question);
    return { box: question, children };
  };

  const root = questionOf(chart.initial, 0);
  settle(root);
  move(root, pad);
  const run = (state: string) => (state.includes('.') ? state.split('.')[0] : state);
  const draw = (node: Node): void => {
    const { state: from } = node.box;
    for (const { state: to, answers, path } of arrowsOf(node))
      map.arrows.push({ from, answers, to, path, within: run(from) === run(to) });
    for (const { node: child } of node.children) draw(child);
  };
  draw(root);
  const boxes = [...map.questions, ...map.ends];
  map.width = pad + Math.max(...boxes.map(({ x, width }) => x + width));
  map.height = pad + Math.max(...boxes.map(({ y, height }) => y + height));
  return map;
}
