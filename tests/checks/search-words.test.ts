import { expect, test } from 'vitest';
import { remove, replace, report, write } from '../fixtures/handbook.ts';

test('a section with too few words to be found by is reported', () => {
  expect(report(replace('kapitel/01-barn.md', ', "inte berätta"]', ']'))).toMatchInlineSnapshot(`
    "content/kapitel/01-barn.md:20  [for-fa-sokord]
      Fält:    sokord.sekretessen
      Fel:     Avsnittet ”sekretessen” har 4 sökord. Det behövs minst 5.
      Åtgärd:  Lägg till ord och korta fraser som folk använder när de söker efter det som står här."
  `);
});

test('a guide with too few words to be found by is reported', () => {
  expect(
    report(replace('guider/prov/index.md', 'sokord: ["snut", "polis", "förhör", "adress", "ringer"]\n', '')),
  ).toMatchInlineSnapshot(`
    "content/guider/prov/index.md:1  [for-fa-sokord]
      Fält:    sokord
      Fel:     Guiden har 0 sökord. Det behövs minst 5.
      Åtgärd:  Lägg till ord och korta fraser som folk använder när de söker efter det som står här."
  `);
});

test('a page with too few words to be found by is reported', () => {
  const page = '- adress: /om/\n  titel: Om\n  text: Om handboken\n  sok: [vem, varför]\n';
  expect(report(write('sokbara-sidor.yaml', page))).toMatchInlineSnapshot(`
    "content/sokbara-sidor.yaml:4  [for-fa-sokord]
      Fält:    sok
      Fel:     Sidan har 2 sökord. Det behövs minst 5.
      Åtgärd:  Lägg till ord och korta fraser som folk använder när de söker efter det som står här."
  `);
});

test('words for a section that does not exist are reported', () => {
  expect(report(replace('kapitel/01-barn.md', 'sokord:\n', 'sokord:\n  straffen: ["böter"]\n')))
    .toMatchInlineSnapshot(`
    "content/kapitel/01-barn.md:20  [sokord-utan-avsnitt]
      Fält:    sokord.straffen
      Fel:     Kapitlet har inget avsnitt med ankaret ”straffen”.
      Åtgärd:  Byt till något av: sekretessen."
  `);
});

test('an everyday word that stands in two groups is reported', () => {
  expect(report(replace('synonymer.yaml', '[skvallra]', '[skvallra, Snut]'))).toMatchInlineSnapshot(`
    "content/synonymer.yaml:3  [synonym-dubbel]
      Fält:    sager.2
      Fel:     ”Snut” står redan på rad 1.
      Åtgärd:  Låt ordet stå i en av grupperna, med allt som det kan betyda."
  `);
});

test('a group without words is reported', () => {
  expect(report(replace('synonymer.yaml', '[röja]', '[]'))).toMatchInlineSnapshot(`
    "content/synonymer.yaml:4  [falt-fel]
      Fält:    2.menar
      Fel:     Listan är tom.
      Åtgärd:  Skriv minst ett ord."
  `);
});

test('a handbook without everyday words is no fault', () => {
  expect(report(remove('synonymer.yaml'))).toBe('');
});
