import { describe, expect, test } from 'vitest';
import { replace, report, valid, write } from '../fixtures/handbook.ts';

const cases = 'typfall/prov.yaml';

describe('a typfall that does not follow the guide is reported', () => {
  test('when it leaves a question out', () => {
    expect(report(replace(cases, '    behovs: nej\n', ''))).toMatchInlineSnapshot(`
      "content/typfall/prov.yaml:9  [typfall-fel-vag]
        Fält:    svar.brott
        Fel:     ”Anmälan får göras när ett barn har blåmärken”: guiden frågar ”behovs”, men fallet svarar på ”brott”.
        Åtgärd:  Skriv svaret på ”behovs” här, eller ta bort raden."
    `);
  });

  test('when it gives an answer that is not there', () => {
    expect(report(replace(cases, 'behovs: nej', 'behovs: kanske'))).toMatchInlineSnapshot(`
      "content/typfall/prov.yaml:9  [typfall-fel-vag]
        Fält:    svar.behovs
        Fel:     ”Anmälan får göras när ett barn har blåmärken”: frågan ”behovs” har inget svar ”kanske”.
        Åtgärd:  Byt till något av: ”ja”, ”nej”, ”vet-ej”."
    `);
  });

  test('when it stops at a question', () => {
    expect(report(replace(cases, '    brott: ja\n', ''))).toMatchInlineSnapshot(`
      "content/typfall/prov.yaml:7  [typfall-fel-vag]
        Fält:    svar
        Fel:     ”Anmälan får göras när ett barn har blåmärken”: svaren slutar vid frågan ”brott”.
        Åtgärd:  Lägg till svaret på ”brott”."
    `);
  });

  test('when it goes on after the outcome', () => {
    const broken = replace(cases, 'brott: ja\n', 'brott: ja\n    menprovning.star-det-klart: nej\n');
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/typfall/prov.yaml:11  [typfall-fel-vag]
        Fält:    svar.menprovning.star-det-klart
        Fel:     ”Anmälan får göras när ett barn har blåmärken”: guiden är framme vid ”far-brott-mot-barn”, men fallet svarar också på ”menprovning.star-det-klart”.
        Åtgärd:  Ta bort raden."
    `);
  });
});

test('a typfall that reaches another outcome is reported', () => {
  expect(report(replace(cases, 'utfall: far-brott-mot-barn', 'utfall: far-utan-men'))).toMatchInlineSnapshot(`
    "content/typfall/prov.yaml:11  [typfall-fel-utfall]
      Fält:    utfall
      Fel:     ”Anmälan får göras när ett barn har blåmärken” når ”far-brott-mot-barn”, inte ”far-utan-men”.
      Åtgärd:  Avgör vilket som är rätt i sak. Ändra fallet, eller be en utvecklare ändra diagrammet."
  `);
});

test('a typfall with other grounds than the outcome is reported', () => {
  expect(report(replace(cases, 'grund: [osl-10-21]', 'grund: [osl-10-21, osl-26-1]'))).toMatchInlineSnapshot(`
    "content/typfall/prov.yaml:12  [typfall-fel-grund]
      Fält:    grund
      Fel:     ”Anmälan får göras när ett barn har blåmärken” anger osl-10-21, osl-26-1, men utfallet vilar på osl-10-21.
      Åtgärd:  Avgör vilket som är rätt i sak, och ändra fallet eller utfallet."
  `);
});

test('a typfall of a guide that does not exist is reported', () => {
  expect(report(write('typfall/skola.yaml', valid.files.get(`content/${cases}`)!))).toMatchInlineSnapshot(`
    "content/typfall/skola.yaml:1  [dod-hanvisning]
      Fel:     Typfallen hör till guiden ”skola”, som inte finns.
      Åtgärd:  Ge filen samma namn som guiden."
  `);
});
