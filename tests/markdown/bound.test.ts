import { expect, test } from 'vitest';
import { bound, placeOf } from '../../src/markdown/bound.ts';

test.each([
  ['/handbok/nod/', 'nod'],
  ['/handbok/nod/#larm', 'nod-larm'],
  ['/guider/polis/', 'guide-polis'],
  ['/lagrum/osl-26-1/', 'lagrum-osl-26-1'],
  ['/ordlista/#men', 'ord-men'],
  ['/fragor/#journalist', 'fraga-journalist'],
])('%s stands in the edition', (address, place) => {
  expect(placeOf(address)).toBe(place);
});

test.each([
  ['/handbok/hela/'],
  ['/guider/polis/karta/'],
  ['/om/rattslage/'],
  ['https://www.jo.se/'],
  ['tel:112'],
])('%s is left to the web', (address) => {
  expect(placeOf(address)).toBeUndefined();
  const link = `<a href="${address}">x</a>`;
  expect(bound(link).html).toBe(link);
});

test('a link to a chapter is followed by room for its page', () => {
  expect(bound('<a class="kapitel-link" href="/handbok/nod/#larm">larma</a>').html).toBe(
    '<a class="kapitel-link" href="#nod-larm">larma</a><span class="page-ref" data-page="nod-larm"></span>',
  );
  expect(bound('<a href="#nod">Nöd</a>').html).toContain('data-page="nod"');
});

test('each mention of a provision or a term is a place of its own', () => {
  const mention = '<a href="/lagrum/osl-26-1/" class="lagrum-link">26 kap. 1 § OSL</a>';
  expect(bound(`${mention}${mention}<a href="/ordlista/#men">men</a>`)).toEqual({
    html:
      '<a id="stalle-1" href="#lagrum-osl-26-1" class="lagrum-link">26 kap. 1 § OSL</a>' +
      '<a id="stalle-2" href="#lagrum-osl-26-1" class="lagrum-link">26 kap. 1 § OSL</a>' +
      '<a id="stalle-3" href="#ord-men">men</a>',
    mentions: [
      { id: 'stalle-1', target: 'lagrum-osl-26-1' },
      { id: 'stalle-2', target: 'lagrum-osl-26-1' },
      { id: 'stalle-3', target: 'ord-men' },
    ],
  });
});

test('a heading is no link to itself', () => {
  expect(bound('<h3 id="a"><a href="#a" class="heading-link">A</a></h3>').html).toBe('<h3 id="a">A</h3>');
});
