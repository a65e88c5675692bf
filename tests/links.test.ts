import { expect, test } from 'vitest';
import { deadLinks } from '../src/links.ts';

const dead = (body: string) =>
  deadLinks(
    new Map([
      ['/', body],
      ['/handbok/nod/', '<h2 id="larma">Larma</h2>'],
      ['/guider/polis/', '<h1>Polis</h1>'],
    ]),
    new Set(['/sok.json']),
  );

test.each([
  ['/handbok/nod/'],
  ['/handbok/nod/#larma'],
  ['/sok.json'],
  ['https://www.jo.se/'],
  ['tel:112'],
  ['/guider/polis/#situation-ringer'],
])('%s leads somewhere', (href) => {
  expect(dead(`<a class="x" href="${href}">x</a>`)).toEqual([]);
});

test('a page that is not built and an anchor that no heading has are told, each once', () => {
  expect(
    dead('<a href="/handbok/nöd/">a</a><a href="/handbok/nod/#ring">b</a><a href="/handbok/nod/#ring">c</a>'),
  ).toEqual(['/ → /handbok/nöd/', '/ → /handbok/nod/#ring']);
});

test('an anchor of the page itself is looked for in the page', () => {
  expect(dead('<h2 id="har">Här</h2><a href="#har">a</a><a href="#borta">b</a>')).toEqual(['/ → #borta']);
});
