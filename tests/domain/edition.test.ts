import { describe, expect, test } from 'vitest';
import { editionSections, numbered, runningHeads } from '../../src/domain/edition.ts';

test('chapters stand between the contents and the guides, registers last', () => {
  const ids = editionSections([{ id: 'nod', titel: 'Nöd' }], [{ id: 'polis', titel: 'Polisen' }]).map(
    ({ id }) => id,
  );
  expect(ids.slice(1, 5)).toEqual(['innehallsforteckning', 'nod', 'guider', 'guide-polis']);
  expect(ids.at(-1)).toBe('lagrum');
});

test('a title runs at the head of its own pages, quotation marks and all', () => {
  expect(runningHeads([{ id: 'nod', titel: 'Nöd, eller "fara"' }])).toBe(
    `[aria-labelledby='nod'] { page: blad-nod }\n@page blad-nod { @top-left { content: "Nöd, eller \\"fara\\"" } }`,
  );
});

describe('page numbers', () => {
  const pages = new Map([
    ['a', 4],
    ['b', 4],
    ['c', 5],
    ['d', 6],
    ['e', 8],
  ]);
  const said = (refs: Parameters<typeof numbered>[0]) =>
    numbered(refs, pages).map(({ text, hidden }) => (hidden ? '' : text));
  const entry = (places: string, number = 0) => [...places].map((place) => ({ place, entry: number }));

  test('are as wide as they can be until they are known', () => {
    expect(numbered(entry('ab')).map(({ text }) => text)).toEqual(['000', '000']);
  });

  test('stand at every reference in the text', () => {
    expect(said([{ place: 'a' }, { place: 'b' }])).toEqual(['4', '4']);
  });

  test('stand once in an entry, and pages in a row are a range', () => {
    expect(said(entry('ab'))).toEqual(['4', '']);
    expect(said(entry('abcde'))).toEqual(['4–6', '', '', '', '8']);
  });

  test('of one entry never run into those of the next', () => {
    expect(said([...entry('a', 0), ...entry('bc', 1)])).toEqual(['4', '4–5', '']);
  });

  test('of a place that no page has stop the edition', () => {
    expect(() => said(entry('x'))).toThrow('x');
  });
});
