import { describe, expect, test } from 'vitest';
import {
  citation,
  findCitations,
  findLinks,
  hrefOf,
  publishedAt,
  registerOf,
  withoutLinks,
  wordingName,
} from '../../src/domain/lagrum.ts';

const statutes = new Map([
  ['osl', { kortnamn: 'OSL' }],
  ['luub', { kortnamn: 'lagen 2025:170' }],
]);
const register = registerOf(
  [
    ['osl-10-1', { lag: 'osl', ref: '10 kap. 1 §' }],
    ['osl-10-18', { lag: 'osl', ref: '10 kap. 18 §' }],
    ['osl-10-18-a', { lag: 'osl', ref: '10 kap. 18 a §' }],
    ['luub-4', { lag: 'luub', ref: '4 §' }],
  ],
  statutes,
);

describe('citation', () => {
  test.each([
    { lag: 'osl', ref: '10 kap. 18 a §', cited: '10 kap. 18 a § OSL' },
    { lag: 'luub', ref: '4 §', cited: '4 § lagen 2025:170' },
    { lag: 'okand', ref: '1 §', cited: '1 § okand' },
  ])('$cited', ({ cited, ...provision }) => {
    expect(citation(provision, statutes)).toBe(cited);
  });
});

describe('findCitations', () => {
  test.each([
    { text: 'enligt 10 kap. 18 a § OSL.', found: ['osl-10-18-a'] },
    { text: '10 kap. 18 § OSL och 4 § lagen 2025:170', found: ['osl-10-18', 'luub-4'] },
    { text: '10 kap. 18 § OSL', found: ['osl-10-18'] },
    { text: '110 kap. 1 § OSL', found: [] },
    { text: '14 § lagen 2025:1701', found: [] },
    { text: '10 kap. 1 §', found: [] },
    { text: '', found: [] },
  ])('”$text”', ({ text, found }) => {
    const pieces = findCitations(text, register);
    expect(pieces.flatMap(({ lagrum }) => lagrum ?? [])).toEqual(found);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

describe('links in Markdown', () => {
  test('are found with label, kind, anchor and line', () => {
    expect(
      findLinks('En [regel](lagrum:osl-10-1).\n\nLäs [mer](kapitel:nod#larm) och [mer](https://example.se).'),
    ).toEqual([
      { label: 'regel', scheme: 'lagrum', id: 'osl-10-1', lineOffset: 0 },
      { label: 'mer', scheme: 'kapitel', id: 'nod', anchor: 'larm', lineOffset: 2 },
    ]);
  });

  test('blanking them out keeps every line where it was', () => {
    expect(withoutLinks('a [b](lagrum:c) d\ne')).toBe('a               d\ne');
  });

  test.each([
    ['lagrum', 'osl-10-1', undefined, '/lagrum/osl-10-1/'],
    ['kapitel', 'nod', 'larm', '/handbok/nod/#larm'],
    ['begrepp', 'men', undefined, '/ordlista/#men'],
    ['guide', 'polis', undefined, '/guider/polis/'],
    ['https', '//example.se', undefined, undefined],
  ])('%s:%s', (scheme, id, anchor, href) => {
    expect(hrefOf(scheme, id, anchor)).toBe(href);
  });
});

describe('wordingName', () => {
  test.each([
    ['2025:179', 'SFS 2025:179'],
    ['EU 2016/679', 'EU 2016/679'],
    ['HSLF-FS 2020:56', 'HSLF-FS 2020:56'],
  ])('%s', (lydelse, name) => {
    expect(wordingName(lydelse)).toBe(name);
  });
});

describe('publishedAt', () => {
  test.each([
    ['2025:179', 'https://svenskforfattningssamling.se/doc/2025179.html'],
    ['2018:160', 'https://svenskforfattningssamling.se/doc/2018160.html'],
    ['2018:159', undefined],
    ['2009:400', undefined],
    ['EU 2016/679', undefined],
    ['', undefined],
  ])('%s', (sfs, address) => {
    expect(publishedAt(sfs)).toBe(address);
  });
});
