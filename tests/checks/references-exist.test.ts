import { describe, expect, test } from 'vitest';
import { remove, replace, report } from '../fixtures/handbook.ts';

describe('a provision that does not exist is reported', () => {
  test('in a list of ids', () => {
    const broken = replace('begrepp/men.md', '[osl-26-1]', '[osl-26-1, osl-25-1]');
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/begrepp/men.md:5  [dott-lagrum]
        Fält:    lagrum.2
        Fel:     Lagrummet ”osl-25-1” finns inte.
        Åtgärd:  Rätta id:t, eller lägg till lagrummet i content/lagrum/."
    `);
  });

  test('in a rule that is lifted in part', () => {
    const broken = replace(
      'lagrum/osl-10-21.md',
      'bryter: [osl-26-1]',
      'bryter: [osl-26-1]\nbryter-delvis:\n  osl-26-1-a: "andra stycket"',
    );
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/lagrum/osl-10-21.md:11  [dott-lagrum]
        Fält:    bryter-delvis.osl-26-1-a
        Fel:     Lagrummet ”osl-26-1-a” finns inte.
        Åtgärd:  Rätta id:t, eller lägg till lagrummet i content/lagrum/."
    `);
  });

  test('in a condition', () => {
    const broken = replace(
      'guider/prov/fragor/behovs.md',
      'utesluter: [luub-4.behovs]',
      'utesluter: [luub-4.behovs, luub-5.behovs]',
    );
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/fragor/behovs.md:11  [dott-lagrum]
        Fält:    svar.nej.utesluter.2
        Fel:     Lagrummet ”luub-5” finns inte.
        Åtgärd:  Rätta id:t, eller lägg till lagrummet i content/lagrum/."
    `);
  });

  test('in the facts of an answer, and nothing lifts it', () => {
    const broken = replace(
      'guider/prov/fragor/brott.md',
      'nej: "Nej"',
      'nej: { etikett: "Nej", fakta: { sekretess: [osl-26-11] } }',
    );
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/fragor/brott.md:9  [dott-lagrum]
        Fält:    svar.nej.fakta.sekretess.1
        Fel:     Lagrummet ”osl-26-11” finns inte.
        Åtgärd:  Rätta id:t, eller lägg till lagrummet i content/lagrum/.

      content/guider/prov/fragor/brott.md:9  [motsagda-fakta]
        Fält:    svar.nej.fakta.sekretess
        Fel:     Svaret säger ”sekretess: osl-26-11”, men här gäller redan ”sekretess: osl-26-1”. Vägen: ”Vem tar första steget?” Vi vill berätta.
        Åtgärd:  Ta bort fakta ur ett av svaren, eller led vägarna till olika frågor.

      content/guider/prov/utfall/far-inte.md:4  [besked-och-lag]
        Fält:    grund
        Fel:     Beskedet är ”far-inte”, men sekretessen som står kvar, osl-26-11, är inte angiven som grund. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Nej → ”Står det klart att ingen lider men?” Nej → ”Du får inte lämna uppgiften.”
        Åtgärd:  Lägg till osl-26-11 i grund, eller låt vägen leda till ett annat utfall.

      content/guider/prov/utfall/far-utan-men.md:4  [grund-bryter-inte]
        Fält:    grund
        Fel:     26 kap. 1 § OSL bryter inte osl-26-11. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Nej → ”Står det klart att ingen lider men?” Ja, det står klart → ”Du får lämna uppgiften.”
        Åtgärd:  Byt grund, eller låt vägen leda till ett annat utfall."
    `);
  });
});

test('a provision that the whole guide rests on may be missing without hiding the rest', () => {
  const reported = report(remove('lagrum/osl-26-1.md'));
  expect(reported).toContain('Lagrummet ”osl-26-1” finns inte.');
  expect(reported).toContain('[grund-bryter-inte]');
});

describe('an actor that does not exist is reported', () => {
  test('in a provision', () => {
    const broken = replace('lagrum/osl-26-1.md', 'till: [utomstaende]', 'till: [utomstaende, allmanheten]');
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/lagrum/osl-26-1.md:8  [okand-aktor]
        Fält:    till.2
        Fel:     Aktören ”allmanheten” finns inte.
        Åtgärd:  Välj en aktör ur content/aktorer.yaml, eller lägg till den där."
    `);
  });

  test('in the facts of an answer', () => {
    const broken = replace(
      'guider/prov/fragor/brott.md',
      '    etikett: "Ja"',
      '    etikett: "Ja"\n    fakta: { till: polisen }',
    );
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/fragor/brott.md:8  [okand-aktor]
        Fält:    svar.ja.fakta.till
        Fel:     Aktören ”polisen” finns inte.
        Åtgärd:  Välj en aktör ur content/aktorer.yaml, eller lägg till den där.

      content/guider/prov/fragor/brott.md:8  [motsagda-fakta]
        Fält:    svar.ja.fakta.till
        Fel:     Svaret säger ”till: polisen”, men här gäller redan ”till: polis”. Vägen: ”Vem tar första steget?” Vi vill berätta.
        Åtgärd:  Ta bort fakta ur ett av svaren, eller led vägarna till olika frågor.

      content/guider/prov/utfall/far-brott-mot-barn.md:4  [fel-mottagare]
        Fält:    grund
        Fel:     10 kap. 21 § OSL gäller inte från ”socialtjanst” till ”polisen”. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Ja → ”Du får berätta om misstanken.”
        Åtgärd:  Byt grund, eller rätta ”fran” och ”till” i lagrummet eller i fakta."
    `);
  });
});

describe('a condition that does not exist is reported', () => {
  test('with the conditions there are', () => {
    const broken = replace(
      'guider/prov/fragor/behovs.md',
      'utesluter: [luub-4.behovs]',
      'utesluter: [luub-4.behov]',
    );
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/fragor/behovs.md:11  [okant-villkor]
        Fält:    svar.nej.utesluter.1
        Fel:     luub-4 har inget villkor ”behov”.
        Åtgärd:  Byt till något av: ”begaran”, ”behovs”, ”synnerliga-skal”."
    `);
  });

  test('where the provision has none', () => {
    const broken = replace(
      'guider/prov/fragor/behovs.md',
      'uppfyller: [luub-4.behovs]',
      'uppfyller: [luub-4.behovs, osl-10-28.skyldighet]',
    );
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/fragor/behovs.md:8  [okant-villkor]
        Fält:    svar.ja.uppfyller.2
        Fel:     osl-10-28 har inget villkor ”skyldighet”.
        Åtgärd:  Skriv villkoret i lagrummet, eller ta bort raden här."
    `);
  });
});

test('a statute that does not exist is reported', () => {
  expect(report(replace('lagrum/luub-4.md', 'lag: luub', 'lag: lub'))).toMatchInlineSnapshot(`
    "content/lagrum/luub-4.md:2  [okand-forfattning]
      Fält:    lag
      Fel:     Författningen ”lub” finns inte.
      Åtgärd:  Välj ett id ur content/forfattningar.yaml, eller lägg till författningen där."
  `);
});

describe('a reference that leads nowhere is reported', () => {
  test('to a guide', () => {
    const broken = replace('kapitel/01-barn.md', 'guider: [prov]', 'guider: [prov, polis]');
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/kapitel/01-barn.md:15  [dod-hanvisning]
        Fält:    guider.2
        Fel:     Guiden ”polis” finns inte.
        Åtgärd:  Rätta id:t. Guiderna står i content/guider/."
    `);
  });

  test('to a chapter', () => {
    const broken = replace(
      'guider/prov/utfall/far-brott-mot-barn.md',
      'barn#sekretessen',
      '01-barn#sekretessen',
    );
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-brott-mot-barn.md:8  [dod-hanvisning]
        Fält:    kapitel.1
        Fel:     Kapitlet ”01-barn” finns inte.
        Åtgärd:  Rätta id:t. Kapitlen står i content/kapitel/."
    `);
  });

  test('to a section of a chapter', () => {
    const broken = replace('guider/prov/utfall/far-brott-mot-barn.md', 'barn#sekretessen', 'barn#straffet');
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-brott-mot-barn.md:8  [dod-hanvisning]
        Fält:    kapitel.1
        Fel:     ”barn” har ingen rubrik med ankaret ”straffet”.
        Åtgärd:  Byt till något av: ”sekretessen”."
    `);
  });

  test('to a term', () => {
    const broken = replace('begrepp/men.md', 'lagrum:', 'inte-samma-som: [skada]\nlagrum:');
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/begrepp/men.md:5  [dod-hanvisning]
        Fält:    inte-samma-som.1
        Fel:     Termen ”skada” finns inte.
        Åtgärd:  Rätta id:t. Termerna står i content/begrepp/."
    `);
  });
});
