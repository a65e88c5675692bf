import { describe, expect, test } from 'vitest';
import { askAgain, remove, replace, report, valid, write } from '../fixtures/handbook.ts';

const shared = 'gemensamma-fragor/menprovning/star-det-klart.md';

describe('a missing text is reported', () => {
  test('of an outcome', () => {
    expect(report(remove('guider/prov/utfall/far-inte.md'))).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-inte.md:1  [text-saknas]
        Fel:     Tillståndet ”far-inte” i guiden ”prov” har ingen läsbar text.
        Åtgärd:  Skapa filen, eller rätta felen i den."
    `);
  });

  test('of a shared question', () => {
    expect(report(remove(shared))).toMatchInlineSnapshot(`
      "content/gemensamma-fragor/menprovning/star-det-klart.md:1  [text-saknas]
        Fel:     Tillståndet ”menprovning.star-det-klart” i guiden ”prov” har ingen läsbar text.
        Åtgärd:  Skapa filen, eller rätta felen i den.

      content/guider/prov/utfall/far-utan-men.md:4  [besked-och-lag]
        Fält:    grund
        Fel:     Beskedet är ”far”, men 26 kap. 1 § OSL ger ingen möjlighet att lämna. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Nej → ”menprovning.star-det-klart” ja → ”Du får lämna uppgiften.”
        Åtgärd:  Ange det lagrum som ger möjligheten, eller ändra beskedet.

      content/guider/prov/utfall/far-utan-men.md:4  [grund-bryter-inte]
        Fält:    grund
        Fel:     Inget svar på vägen visar att 26 kap. 1 § OSL inte gäller, och ingen annan grund bryter den. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Nej → ”menprovning.star-det-klart” ja → ”Du får lämna uppgiften.”
        Åtgärd:  Byt grund, eller låt vägen leda till ett annat utfall."
    `);
  });

  test('of the guide itself', () => {
    expect(report(remove('guider/prov/index.md'))).toMatchInlineSnapshot(`
      "content/kapitel/01-barn.md:15  [dod-hanvisning]
        Fält:    guider.1
        Fel:     Guiden ”prov” finns inte.
        Åtgärd:  Rätta id:t. Guiderna står i content/guider/.

      content/fragor/anmala.md:8  [dod-hanvisning]
        Fält:    guide
        Fel:     Guiden ”prov” finns inte.
        Åtgärd:  Rätta id:t. Guiderna står i content/guider/.

      content/kapitel/01-barn.md:27  [dod-hanvisning]
        Fel:     Guiden ”prov” finns inte.
        Åtgärd:  Rätta länken, eller lägg till det som saknas.

      content/guider/prov/index.md:1  [text-saknas]
        Fel:     Guiden ”prov” har ett diagram men ingen läsbar index.md.
        Åtgärd:  Skapa filen, eller rätta felen i den."
    `);
  });
});

describe('a text that no chart uses is reported', () => {
  test('when it is an outcome', () => {
    const text = valid.files.get('content/guider/prov/utfall/far-inte.md')!;
    expect(report(write('guider/prov/utfall/nod.md', text))).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/nod.md:1  [text-utan-tillstand]
        Fel:     Inget diagram använder texten.
        Åtgärd:  Ta bort texten, eller ge den samma namn som i diagrammet."
    `);
  });

  test('when it is a guide', () => {
    const text = valid.files.get('content/guider/prov/index.md')!;
    expect(report(write('guider/skola/index.md', text))).toMatchInlineSnapshot(`
      "content/guider/skola/index.md:1  [text-utan-tillstand]
        Fel:     Inget diagram använder texten.
        Åtgärd:  Ta bort texten, eller ge den samma namn som i diagrammet."
    `);
  });
});

test('a label without an answer in the chart is reported', () => {
  const broken = replace('guider/prov/fragor/sida.md', 'svar:\n', 'svar:\n  nagon-annan: "Någon annan"\n');
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/guider/prov/fragor/sida.md:6  [okant-svar]
      Fält:    svar.nagon-annan
      Fel:     Diagrammet för frågan har inget svar ”nagon-annan”.
      Åtgärd:  Byt till något av: ”polisen-fragar”, ”vi-berattar”."
  `);
});

describe('an answer without a label is reported', () => {
  test('once', () => {
    const broken = replace('guider/prov/fragor/brott.md', '  vet-ej: "Vet inte"\n', '');
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/fragor/brott.md:5  [svar-utan-etikett]
        Fält:    svar
        Fel:     Svaret ”vet-ej” i diagrammet har ingen etikett.
        Åtgärd:  Lägg till ”vet-ej” under svar."
    `);
  });

  test('once also when several states share the text', () => {
    const broken = replace(shared, '  vet-ej: "Vet inte"\n', '');
    expect(report((handbook) => broken(askAgain(2)(handbook)))).toBe(report(broken));
  });
});
