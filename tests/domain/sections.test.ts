import { describe, expect, test } from 'vitest';
import { contextOf, plainText, queryOf, sectionsOf } from '../../src/domain/search.ts';

describe('queryOf', () => {
  test.each([
    ['#q=adress%20till%20polisen', 'adress till polisen'],
    ['#q=10+kap.', '10 kap.'],
    ['#q=%E0%A4%A', '%E0%A4%A'],
    ['#q=<script>', '<script>'],
    ['#fraga-sida', ''],
    ['', ''],
  ])('%s', (hash, query) => {
    expect(queryOf(hash)).toBe(query);
  });
});

test('plainText leaves the words and drops the marks', () => {
  expect(
    plainText('## Rubrik {#rubrik}\n\n- **Ja**, se [10 kap. 1 § OSL](lagrum:osl-10-1).\n| a | b |'),
  ).toBe('Rubrik Ja, se 10 kap. 1 § OSL. a b');
});

test('sectionsOf names each part of a chapter by its heading and anchor', () => {
  expect(sectionsOf('Inledning.\n\n## Ett {#ett}\n\nText.\n\n## Två {#tva}\n\nMer.')).toEqual([
    { titel: 'Ett', anchor: 'ett', text: 'Text.' },
    { titel: 'Två', anchor: 'tva', text: 'Mer.' },
  ]);
});

describe('contextOf', () => {
  const text = `${'ord '.repeat(60)}här står samtycke i texten ${'ord '.repeat(60)}`;

  test('shows the words around the first hit', () => {
    expect(contextOf(text, ['samtycke'])).toMatch(/^… .*här står samtycke i texten.* …$/);
  });

  test('begins at the beginning when nothing is found', () => {
    expect(contextOf(text, ['finns inte'])).toMatch(/^ord ord/);
  });

  test('a short text is shown whole', () => {
    expect(contextOf('Kort text.', ['text'])).toBe('Kort text.');
  });
});
