import { expect, test } from 'vitest';
import { remove, replace, report } from '../fixtures/handbook.ts';

const file = 'situationer.yaml';

test('a situation whose answers no path gives is reported', () => {
  expect(report(replace(file, 'polisen-fragar', 'vi-fragar'))).toMatchInlineSnapshot(`
    "content/situationer.yaml:4  [situation-fel-vag]
      Fält:    svar
      Fel:     ”Polisen ringer och frågar”: ingen väg genom guiden ”prov” ger alla svaren sida: vi-fragar.
      Åtgärd:  Rätta frågornas och svarens namn, eller ta bort de svar som situationen inte ger."
  `);
});

test('a situation whose answers stand on different paths is reported', () => {
  const both = '{ brott: ja, menprovning.star-det-klart: ja }';
  expect(report(replace(file, '{ sida: polisen-fragar }', both))).toMatchInlineSnapshot(`
    "content/situationer.yaml:4  [situation-fel-vag]
      Fält:    svar
      Fel:     ”Polisen ringer och frågar”: ingen väg genom guiden ”prov” ger alla svaren brott: ja, menprovning.star-det-klart: ja.
      Åtgärd:  Rätta frågornas och svarens namn, eller ta bort de svar som situationen inte ger."
  `);
});

test('answers further on in the guide are no fault', () => {
  expect(report(replace(file, '{ sida: polisen-fragar }', '{ brott: nej }'))).toBe('');
});

test('a situation that leads to no guide is reported, and a guide without a situation', () => {
  expect(report(replace(file, 'guide: prov', 'guide: polisen'))).toMatchInlineSnapshot(`
    "content/situationer.yaml:3  [dod-hanvisning]
      Fält:    guide
      Fel:     Guiden ”polisen” finns inte.
      Åtgärd:  Rätta id:t. Guiderna står i content/guider/.

    content/guider/prov/index.md:1  [situation-saknas]
      Fel:     Ingen situation leder till guiden ”prov”.
      Åtgärd:  Lägg till minst en situation i content/situationer.yaml."
  `);
});

test('a guide is not without a situation unnoticed when the file is gone', () => {
  expect(report(remove(file))).toContain('[situation-saknas]');
});
