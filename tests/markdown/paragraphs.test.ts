import { expect, test } from 'vitest';
import { paragraphsOf } from '../../src/markdown/paragraphs.ts';

test('marks become looks, and links addresses', () => {
  expect(paragraphsOf('Du **får** läsa [10 kap. 2 § OSL](lagrum:osl-10-2), *kanske*.')).toEqual([
    {
      level: 0,
      runs: [
        { text: 'Du ' },
        { text: 'får', bold: true },
        { text: ' läsa ' },
        { text: '10 kap. 2 § OSL', href: '/lagrum/osl-10-2/' },
        { text: ', ' },
        { text: 'kanske', italic: true },
        { text: '.' },
      ],
    },
  ]);
});

test('a list is a paragraph for each point, one level down within another', () => {
  const shape = paragraphsOf('1. Ett\n   - Under\n2. Två\n\nSlut').map(({ list, level, runs }) => [
    list,
    level,
    runs[0]?.text,
  ]);
  expect(shape).toEqual([
    ['number', 0, 'Ett'],
    ['bullet', 1, 'Under'],
    ['number', 0, 'Två'],
    [undefined, 0, 'Slut'],
  ]);
});

test('a row of a table is a paragraph that starts with its heading', () => {
  expect(
    paragraphsOf('| A | B |\n|---|---|\n| c | d |').map(({ runs }) => runs.map(({ text }) => text).join('')),
  ).toEqual(['A – B', 'c – d']);
});
