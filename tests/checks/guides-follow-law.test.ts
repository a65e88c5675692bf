import { describe, expect, test } from 'vitest';
import { lead, replace, report } from '../fixtures/handbook.ts';

const may = 'guider/prov/utfall/far-brott-mot-barn.md';
const must = 'guider/prov/utfall/ska-kontaktuppgift.md';
const mayNot = 'guider/prov/utfall/far-inte.md';
const provision = 'lagrum/osl-10-21.md';
const crime = 'guider/prov/fragor/brott.md';
const facts = 'fakta: { fran: socialtjanst, till: polis, sekretess: [osl-26-1] }';

describe('facts that contradict each other are reported', () => {
  test('when an answer changes what the guide starts from', () => {
    const broken = replace(crime, 'nej: "Nej"', 'nej: { etikett: "Nej", fakta: { till: myndighet } }');
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/fragor/brott.md:9  [motsagda-fakta]
        Fält:    svar.nej.fakta.till
        Fel:     Svaret säger ”till: myndighet”, men här gäller redan ”till: polis”. Vägen: ”Vem tar första steget?” Vi vill berätta.
        Åtgärd:  Ta bort fakta ur ett av svaren, eller led vägarna till olika frågor."
    `);
  });

  test('in the very first question', () => {
    const broken = replace(
      'guider/prov/fragor/sida.md',
      'etikett: "Vi vill berätta"',
      'etikett: "Vi vill berätta"\n    fakta: { sekretess: [osl-26-1, osl-10-28] }',
    );
    expect(report(broken)).toContain('Vägen: guidens början.');
    expect(report(broken)).toContain('”sekretess: osl-26-1, osl-10-28”');
  });
});

describe('an answer of another kind than the law is reported', () => {
  test('a permission called a duty', () => {
    expect(report(replace(may, 'besked: far', 'besked: ska'))).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-brott-mot-barn.md:4  [besked-och-lag]
        Fält:    grund
        Fel:     Beskedet är ”ska”, men 10 kap. 21 § OSL är ingen skyldighet. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Ja → ”Du får berätta om misstanken.”
        Åtgärd:  Ändra beskedet till ”far”, eller ange den skyldighet som bär det."
    `);
  });

  test('a duty called a permission', () => {
    expect(report(replace(must, 'besked: ska', 'besked: far'))).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/ska-kontaktuppgift.md:4  [besked-och-lag]
        Fält:    grund
        Fel:     Beskedet är ”far”, men 4 § lagen 2025:170 är en skyldighet. Vägen: ”Vem tar första steget?” Polisen frågar → ”Behöver polisen en kontaktuppgift?” Ja → ”Du ska lämna kontaktuppgiften.”
        Åtgärd:  Ändra beskedet till ”ska”, eller ange det lagrum som ger möjligheten.

      content/guider/prov/utfall/ska-kontaktuppgift.md:4  [forbisett-stod]
        Fält:    grund
        Fel:     Beskedet är ”far”, men alla prövade villkor i 4 § lagen 2025:170 är uppfyllda. Vägen: ”Vem tar första steget?” Polisen frågar → ”Behöver polisen en kontaktuppgift?” Ja → ”Du ska lämna kontaktuppgiften.”
        Åtgärd:  Låt vägen leda till det utfall som lagrummet bär."
    `);
  });

  test('a permission that the law does not give', () => {
    expect(report(replace(provision, 'effekt: far', 'effekt: "-"'))).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-brott-mot-barn.md:4  [besked-och-lag]
        Fält:    grund
        Fel:     Beskedet är ”far”, men 10 kap. 21 § OSL ger ingen möjlighet att lämna. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Ja → ”Du får berätta om misstanken.”
        Åtgärd:  Ange det lagrum som ger möjligheten, eller ändra beskedet."
    `);
  });

  test('a weighing where nothing is left to weigh', () => {
    expect(report(replace(may, 'besked: far', 'besked: bedom'))).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-brott-mot-barn.md:4  [besked-och-lag]
        Fält:    grund
        Fel:     Beskedet är ”bedom”, men 10 kap. 21 § OSL lämnar inget att väga. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Ja → ”Du får berätta om misstanken.”
        Åtgärd:  Märk villkoret med ”bedoms: true” om lagen kräver en vägning, eller ändra beskedet."
    `);
  });

  test('a refusal without the secrecy that it rests on', () => {
    expect(report(replace(mayNot, 'grund: [osl-26-1]', 'grund: [osl-10-21]'))).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-inte.md:4  [besked-och-lag]
        Fält:    grund
        Fel:     Beskedet är ”far-inte”, men sekretessen som står kvar, 26 kap. 1 § OSL, är inte angiven som grund. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Nej → ”Står det klart att ingen lider men?” Nej → ”Du får inte lämna uppgiften.”
        Åtgärd:  Lägg till osl-26-1 i grund, eller låt vägen leda till ett annat utfall.

      content/guider/prov/utfall/far-inte.md:4  [besked-och-lag]
        Fält:    grund
        Fel:     Beskedet är ”far-inte”, men 10 kap. 21 § OSL förbjuder inget. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Nej → ”Står det klart att ingen lider men?” Nej → ”Du får inte lämna uppgiften.”
        Åtgärd:  Ange det lagrum som hindrar, eller ändra beskedet."
    `);
  });

  test('freedom from secrecy by a rule that lifts secrecy', () => {
    expect(report(replace(may, 'besked: far', 'besked: ej-sekretess'))).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-brott-mot-barn.md:4  [besked-och-lag]
        Fält:    grund
        Fel:     Beskedet är ”ej-sekretess”, men 10 kap. 21 § OSL är inte en regel om vad som är hemligt. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Ja → ”Du får berätta om misstanken.”
        Åtgärd:  Ange den sekretessregel eller definition som visar att inget hemligt röjs.

      content/guider/prov/utfall/far-brott-mot-barn.md:4  [besked-och-lag]
        Fält:    grund
        Fel:     Beskedet är ”ej-sekretess”, men inget svar på vägen visar att 26 kap. 1 § OSL inte gäller. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Ja → ”Du får berätta om misstanken.”
        Åtgärd:  Låt ett svar utesluta ett villkor i osl-26-1 och ange osl-26-1 i grund, eller ändra beskedet."
    `);
  });
});

test('a refusal without another way is reported', () => {
  const broken = replace(mayNot, 'alternativ:\n  - "Fråga personen om samtycke."\n', '');
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/guider/prov/utfall/far-inte.md:1  [alternativ-saknas]
      Fält:    alternativ
      Fel:     Utfallet är ett nej som inte säger vad man kan göra i stället. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Nej → ”Står det klart att ingen lider men?” Nej → ”Du får inte lämna uppgiften.”
      Åtgärd:  Skriv minst ett alternativ."
  `);
});

test('an outcome that sends the reader to a jurist without saying why is reported', () => {
  expect(report(replace(mayNot, 'besked: far-inte', 'besked: fraga-jurist'))).toMatchInlineSnapshot(`
    "content/guider/prov/utfall/far-inte.md:1  [oklart-saknas]
      Fält:    oklart
      Fel:     Utfallet skickar läsaren till en jurist utan att säga vad som är oklart. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Nej → ”Står det klart att ingen lider men?” Nej → ”Du får inte lämna uppgiften.”
      Åtgärd:  Skriv i ”oklart” vad som inte är avgjort."
  `);
});

test('a refusal although every condition of a permission is met is reported', () => {
  const broken = replace(crime, 'nej: "Nej"', 'nej: { etikett: "Nej", uppfyller: [osl-10-21.brott] }');
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/guider/prov/utfall/far-inte.md:4  [forbisett-stod]
      Fält:    grund
      Fel:     Beskedet är ”far-inte”, men alla prövade villkor i 10 kap. 21 § OSL är uppfyllda. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Nej → ”Står det klart att ingen lider men?” Nej → ”Du får inte lämna uppgiften.”
      Åtgärd:  Låt vägen leda till det utfall som lagrummet bär."
  `);
});

test('so is a refusal where nothing is secret and a rule of procedure says may', () => {
  const open = [
    replace('guider/prov/index.md', 'sekretess: [osl-26-1]', 'sekretess: []'),
    replace(provision, 'typ: sekretessbrytande', 'typ: handlaggning'),
    replace(crime, 'nej: "Nej"', 'nej: { etikett: "Nej", uppfyller: [osl-10-21.brott] }'),
  ];
  const told = report((handbook) => open.reduce((changed, change) => change(changed), handbook));
  expect(told).toContain('Beskedet är ”far-inte”, men alla prövade villkor i 10 kap. 21 § OSL är uppfyllda.');
});

describe('a ground that does not reach the receiver is reported', () => {
  test('when the receiver is someone else', () => {
    expect(report(replace(provision, 'till: [polis]', 'till: [socialtjanst]'))).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-brott-mot-barn.md:4  [fel-mottagare]
        Fält:    grund
        Fel:     10 kap. 21 § OSL gäller inte från ”socialtjanst” till ”polis”. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Ja → ”Du får berätta om misstanken.”
        Åtgärd:  Byt grund, eller rätta ”fran” och ”till” i lagrummet eller i fakta."
    `);
  });

  test('when the holder is not known', () => {
    const broken = replace('guider/prov/index.md', 'fran: socialtjanst, ', '');
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/ska-kontaktuppgift.md:4  [fel-mottagare]
        Fält:    grund
        Fel:     Vägen säger inte vem som har uppgiften, så det går inte att se om 4 § lagen 2025:170 gäller. Vägen: ”Vem tar första steget?” Polisen frågar → ”Behöver polisen en kontaktuppgift?” Ja → ”Du ska lämna kontaktuppgiften.”
        Åtgärd:  Ange ”fran” och ”till” i fakta i guiden eller på ett svar före utfallet.

      content/guider/prov/utfall/ska-kontaktuppgift.md:4  [fel-mottagare]
        Fält:    grund
        Fel:     Vägen säger inte vem som har uppgiften, så det går inte att se om 10 kap. 28 § OSL gäller. Vägen: ”Vem tar första steget?” Polisen frågar → ”Behöver polisen en kontaktuppgift?” Ja → ”Du ska lämna kontaktuppgiften.”
        Åtgärd:  Ange ”fran” och ”till” i fakta i guiden eller på ett svar före utfallet.

      content/guider/prov/utfall/far-brott-mot-barn.md:4  [fel-mottagare]
        Fält:    grund
        Fel:     Vägen säger inte vem som har uppgiften, så det går inte att se om 10 kap. 21 § OSL gäller. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Ja → ”Du får berätta om misstanken.”
        Åtgärd:  Ange ”fran” och ”till” i fakta i guiden eller på ett svar före utfallet."
    `);
  });
});

test('a ground whose condition an answer rules out is reported', () => {
  const broken = replace(
    crime,
    'uppfyller: [osl-10-21.brott]',
    'uppfyller: [osl-10-21.brott]\n    utesluter: [osl-10-21.brott]',
  );
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/guider/prov/utfall/far-brott-mot-barn.md:4  [villkor-uteslutet]
      Fält:    grund
      Fel:     Villkoret ”brott” i 10 kap. 21 § OSL är uteslutet av ett svar på vägen: Uppgiften angår misstanke om ett sådant brott mot ett barn som paragrafen räknar upp. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Ja → ”Du får berätta om misstanken.”
      Åtgärd:  Låt vägen leda till ett annat utfall, eller byt grund."
  `);
});

test('a condition that no answer confirms is reported', () => {
  const broken = replace(crime, '    uppfyller: [osl-10-21.brott]\n', '');
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/guider/prov/utfall/far-brott-mot-barn.md:4  [villkor-inte-provat]
      Fält:    grund
      Fel:     Villkoret ”brott” i 10 kap. 21 § OSL är inte bekräftat på vägen: Uppgiften angår misstanke om ett sådant brott mot ett barn som paragrafen räknar upp. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Ja → ”Du får berätta om misstanken.”
      Åtgärd:  Ställ en fråga vars svar uppfyller osl-10-21.brott, eller ändra beskedet till ”bedom”."
  `);
});

describe('a ground that carries nothing alone is reported', () => {
  test('when it is a duty', () => {
    expect(report(replace(must, '[luub-4, osl-10-28]', '[luub-4]'))).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/ska-kontaktuppgift.md:4  [grund-ofullstandig]
        Fält:    grund
        Fel:     4 § lagen 2025:170 är en skyldighet, men det som bryter sekretessen saknas i grund. Vägen: ”Vem tar första steget?” Polisen frågar → ”Behöver polisen en kontaktuppgift?” Ja → ”Du ska lämna kontaktuppgiften.”
        Åtgärd:  Lägg till osl-10-28 i grund."
    `);
  });

  test('when it is one half of consent', () => {
    const broken = replace(may, 'grund: [osl-10-21]', 'grund: [osl-10-21, osl-12-2]');
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-brott-mot-barn.md:4  [dott-lagrum]
        Fält:    grund.2
        Fel:     Lagrummet ”osl-12-2” finns inte.
        Åtgärd:  Rätta id:t, eller lägg till lagrummet i content/lagrum/.

      content/guider/prov/utfall/far-brott-mot-barn.md:4  [grund-ofullstandig]
        Fält:    grund
        Fel:     osl-12-2 bär inte svaret ensamt. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Ja → ”Du får berätta om misstanken.”
        Åtgärd:  Lägg till osl-10-1 i grund.

      content/typfall/prov.yaml:12  [typfall-fel-grund]
        Fält:    grund
        Fel:     ”Anmälan får göras när ett barn har blåmärken” anger osl-10-21, men utfallet vilar på osl-10-21, osl-12-2.
        Åtgärd:  Avgör vilket som är rätt i sak, och ändra fallet eller utfallet."
    `);
  });
});

describe('a ground that does not lift the secrecy is reported', () => {
  test('when it lifts other secrecy', () => {
    expect(report(replace(provision, 'bryter: [osl-26-1]', 'bryter: []'))).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-brott-mot-barn.md:4  [grund-bryter-inte]
        Fält:    grund
        Fel:     10 kap. 21 § OSL bryter inte 26 kap. 1 § OSL. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Ja → ”Du får berätta om misstanken.”
        Åtgärd:  Byt grund, eller låt vägen leda till ett annat utfall."
    `);
  });

  test('when the path does not say which secrecy', () => {
    const broken = replace('guider/prov/index.md', facts, 'fakta: { fran: socialtjanst, till: polis }');
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/ska-kontaktuppgift.md:4  [grund-bryter-inte]
        Fält:    grund
        Fel:     Vägen säger inte vilken sekretess som gäller. Vägen: ”Vem tar första steget?” Polisen frågar → ”Behöver polisen en kontaktuppgift?” Ja → ”Du ska lämna kontaktuppgiften.”
        Åtgärd:  Ange ”sekretess” i fakta i guiden eller på ett svar före utfallet. Skriv [] när ingen regel gäller mot mottagaren.

      content/guider/prov/utfall/far-brott-mot-barn.md:4  [grund-bryter-inte]
        Fält:    grund
        Fel:     Vägen säger inte vilken sekretess som gäller. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Ja → ”Du får berätta om misstanken.”
        Åtgärd:  Ange ”sekretess” i fakta i guiden eller på ett svar före utfallet. Skriv [] när ingen regel gäller mot mottagaren.

      content/guider/prov/utfall/far-utan-men.md:4  [grund-bryter-inte]
        Fält:    grund
        Fel:     Vägen säger inte vilken sekretess som gäller. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Nej → ”Står det klart att ingen lider men?” Ja, det står klart → ”Du får lämna uppgiften.”
        Åtgärd:  Ange ”sekretess” i fakta i guiden eller på ett svar före utfallet. Skriv [] när ingen regel gäller mot mottagaren."
    `);
  });
});

test('a doubt that clears secrecy by a weighing not made is reported, beside what it lacks', () => {
  const broken = lead('menprovning.star-det-klart', {
    ja: 'far-utan-men',
    nej: 'far-inte',
    'vet-ej': 'far-utan-men',
  });
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/guider/prov/utfall/far-utan-men.md:4  [besked-och-lag]
      Fält:    grund
      Fel:     Beskedet är ”far”, men 26 kap. 1 § OSL ger ingen möjlighet att lämna. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Nej → ”Står det klart att ingen lider men?” Vet inte → ”Du får lämna uppgiften.”
      Åtgärd:  Ange det lagrum som ger möjligheten, eller ändra beskedet.

    content/guider/prov/utfall/far-utan-men.md:4  [grund-bryter-inte]
      Fält:    grund
      Fel:     Inget svar på vägen visar att 26 kap. 1 § OSL inte gäller, och ingen annan grund bryter den. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Nej → ”Står det klart att ingen lider men?” Vet inte → ”Du får lämna uppgiften.”
      Åtgärd:  Byt grund, eller låt vägen leda till ett annat utfall.

    content/gemensamma-fragor/menprovning/star-det-klart.md:12  [osakert-vet-ej]
      Fält:    svar.vet-ej
      Fel:     ”Vet inte” på ”Står det klart att ingen lider men?” kan leda till ”Du får lämna uppgiften.”, som svaret ”Nej” stänger.
      Åtgärd:  Led ”vet-ej” till samma tillstånd som det försiktigaste svaret. En utvecklare behövs."
  `);
});

test('a doubt that opens what no other answer leads to is reported', () => {
  const broken = lead('brott', {
    ja: 'far-brott-mot-barn',
    nej: 'far-inte',
    'vet-ej': 'menprovning.star-det-klart',
  });
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/guider/prov/fragor/brott.md:10  [osakert-vet-ej]
      Fält:    svar.vet-ej
      Fel:     ”Vet inte” på ”Gäller det ett sådant brott mot ett barn?” kan leda till ”Du får lämna uppgiften.”, dit inget annat svar leder.
      Åtgärd:  Led ”vet-ej” till samma tillstånd som det försiktigaste svaret. En utvecklare behövs."
  `);
});
