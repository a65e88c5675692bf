import { describe, expect, test } from 'vitest';
import { answersOf, outcomeIds, questionIds } from '../../src/domain/chart.ts';
import { guideMap, type GuideMap } from '../../src/domain/map/index.ts';
import { realContext } from '../content.ts';
import { chart as small } from '../fixtures/chart.ts';

const maps = [
  {
    chart: small,
    map: guideMap(small, {
      titleOf: (state) => `Titel på ${state}`,
      labelOf: (_, answer) => `Svaret ${answer}`,
    }),
  },
  ...realContext().guides.map(({ chart, questions, outcomes }) => ({
    chart,
    map: guideMap(chart, {
      titleOf: (state) => (questions.get(state) ?? outcomes.get(state))?.data.rubrik ?? '',
      labelOf: (state, answer) => questions.get(state)?.data.svar[answer]?.etikett ?? '',
    }),
  })),
];

const boxesOf = ({ questions, ends }: GuideMap) => [...questions, ...ends];
/** Where an arrow starts and ends, arrowhead apart. */
const endsOf = (path: string) => {
  const numbers = /^M(\d+) (\d+)(?:H\d+V(\d+))?H(\d+)l/.exec(path);
  const [, x, y, turned, end] = numbers ?? [];
  return { x: Number(x), y: Number(y), toX: Number(end), toY: Number(turned ?? y) };
};

describe.each(maps)('the map of $chart.id', ({ chart, map }) => {
  test('has every question once, and every outcome', () => {
    expect(map.questions.map(({ state }) => state).toSorted()).toEqual(questionIds(chart).toSorted());
    const ends = map.ends.filter(({ kind }) => kind === 'outcome').map(({ state }) => state);
    expect([...new Set(ends)].toSorted()).toEqual(outcomeIds(chart).toSorted());
  });

  test('has every answer once, in its card and on an arrow to what follows', () => {
    const given = questionIds(chart).flatMap((state) =>
      answersOf(chart, state).map(([answer, target]) => `${state} ${answer} ${target}`),
    );
    const drawn = map.arrows.flatMap(({ from, answers, to }) =>
      answers.map((answer) => `${from} ${answer} ${to}`),
    );
    expect(drawn.toSorted()).toEqual(given.toSorted());
    for (const { state, rows } of map.questions)
      expect(rows.flatMap(({ answers }) => answers.map(({ answer }) => answer)).toSorted()).toEqual(
        answersOf(chart, state)
          .map(([answer]) => answer)
          .toSorted(),
      );
  });

  test('has one arrow from a question to a target', () => {
    const arrows = map.arrows.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(arrows).size).toBe(arrows.length);
  });

  test('has no box over another, or outside the drawing', () => {
    const boxes = boxesOf(map);
    const over = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        )
        .map((b) => `${a.state} ${b.state}`),
    );
    expect(over).toEqual([]);
    for (const { x, y, width, height } of boxes) {
      expect(Math.min(x, y)).toBeGreaterThan(0);
      expect(x + width).toBeLessThan(map.width);
      expect(y + height).toBeLessThan(map.height);
    }
  });

  test('has arrows that leave their answer and meet a box of their target', () => {
    for (const { from, answers, to, path } of map.arrows) {
      const card = map.questions.find(({ state }) => state === from)!;
      const { x, y, toX, toY } = endsOf(path);
      expect(x).toBe(card.x + card.width);
      const row = card.rows.findLastIndex((candidate) => card.y + candidate.y < y);
      expect(card.rows[row]?.answers.map(({ answer }) => answer)).toEqual(answers);
      const met = boxesOf(map).filter((box) => box.x === toX + 1 && box.y < toY && toY < box.y + box.height);
      expect(
        met.map(({ state }) => state),
        path,
      ).toEqual([to]);
    }
  });

  test('writes each text inside its box, one line under another', () => {
    for (const { height, name, heading, rows } of map.questions) {
      const texts = [name, heading, ...rows.flatMap(({ answers }) => answers)];
      const lines = texts.flatMap(({ y, lines: each }) => each.map((_, index) => y + index * 18));
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      expect(lines.at(-1)).toBeLessThan(height);
    }
    for (const { height, text } of map.ends)
      expect(text.y + (text.lines.length - 1) * 18).toBeLessThan(height);
  });

  test('starts at the top, left of all others', () => {
    const [first] = boxesOf(map).toSorted((a, b) => a.x - b.x || a.y - b.y);
    expect(first?.state).toBe(chart.initial);
    expect(Math.min(...boxesOf(map).map(({ y }) => y))).toBe(first?.y);
  });
});

test('a question that several answers lead to has one card, and jumps to it with its number', () => {
  const [{ map } = { map: undefined }] = maps;
  const card = map?.questions.find(({ state }) => state === 'brott');
  expect(card?.alsoFrom).toEqual([2]);
  const jumps = map?.ends.filter(({ kind }) => kind === 'jump');
  expect(jumps?.map(({ state, text }) => [state, text.lines.join(' ')])).toEqual([
    ['brott', 'Vidare till fråga 3: Titel på brott'],
  ]);
});
