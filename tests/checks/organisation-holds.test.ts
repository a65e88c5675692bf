import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContext } from '../../src/domain/checks/context.ts';
import { organisationHolds } from '../../src/domain/checks/organisation-holds.ts';
import { referencesExist } from '../../src/domain/checks/references-exist.ts';
import { parseContent } from '../../src/domain/content.ts';
import { readContentFiles } from '../../src/read-files.ts';
import { charts, checkedOn } from '../content.ts';
import { readingReport, replace, report, type Change } from '../fixtures/handbook.ts';

const file = 'organisation.yaml';
const both =
  (...changes: Change[]): Change =>
  (handbook) =>
    changes.reduce((changed, change) => change(changed), handbook);

test('a unit of a branch that the nämnd does not have is reported', () => {
  const broken = replace(file, 'verksamhetsgren: vuxna', 'verksamhetsgren: vuxne');
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/organisation.yaml:29  [okand-gren]
      Fält:    namnder.1.enheter.2.verksamhetsgren
      Fel:     Socialnämnden har ingen verksamhetsgren ”vuxne”.
      Åtgärd:  Byt till något av: ”barn-och-unga”, ”vuxna”. Eller lägg till grenen i nämnden."
  `);
});

describe('an id that is used twice is reported where it stands the second time', () => {
  test('by two units of one nämnd', () => {
    expect(report(replace(file, 'id: missbruk', 'id: mottagning'))).toMatchInlineSnapshot(`
      "content/organisation.yaml:27  [dubbelt-id]
        Fält:    namnder.1.enheter.2.id
        Fel:     ”mottagning” finns redan på rad 24.
        Åtgärd:  Byt id på den ena, eller ta bort den."
    `);
  });

  test('by two branches of one nämnd', () => {
    const broken = both(
      replace(file, 'id: vuxna', 'id: barn-och-unga'),
      replace(file, 'verksamhetsgren: vuxna', 'verksamhetsgren: barn-och-unga'),
    );
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/organisation.yaml:19  [dubbelt-id]
        Fält:    namnder.1.verksamhetsgrenar.2.id
        Fel:     ”barn-och-unga” finns redan på rad 13.
        Åtgärd:  Byt id på den ena, eller ta bort den."
    `);
  });

  test('by two nämnder, whose units may well have the same ids', () => {
    const again = `  - id: socialnamnden
    namn: Norra nämnden
    forvaltning: Norra förvaltningen
    slag: socialnamnd
    verksamhetsgrenar: [{ id: vuxna, namn: Vuxna, sekretess: [osl-26-1] }]
    enheter: [{ id: missbruk, namn: Missbruk norr, verksamhetsgren: vuxna }]
rattelser:`;
    expect(report(replace(file, 'rattelser:', again))).toMatchInlineSnapshot(`
      "content/organisation.yaml:30  [dubbelt-id]
        Fält:    namnder.2.id
        Fel:     ”socialnamnden” finns redan på rad 8.
        Åtgärd:  Byt id på den ena, eller ta bort den."
    `);
    expect(report(replace(file, 'rattelser:', again.replace('socialnamnden', 'norra-namnden')))).toBe('');
  });
});

test('a nämnd without units is reported', () => {
  const board = '  - { id: aldre, namn: Äldrenämnden, forvaltning: Äldreförvaltningen, slag: socialnamnd }';
  const broken = replace(file, 'rattelser:', `${board}\nrattelser:`);
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/organisation.yaml:30  [namnd-utan-enheter]
      Fält:    namnder.2
      Fel:     Äldrenämnden har inga enheter.
      Åtgärd:  Lägg till minst en enhet under ”enheter”, eller ta bort nämnden."
  `);
});

describe('a branch that nobody has judged is reported', () => {
  test('where the nämnd has several', () => {
    expect(report(replace(file, '        sjalvstandig: oavgjord\n', ''))).toMatchInlineSnapshot(`
      "content/organisation.yaml:19  [gren-utan-beslut]
        Fält:    namnder.1.verksamhetsgrenar.2
        Fel:     Socialnämnden har flera verksamhetsgrenar, men det står inte om ”Vuxna” är självständig.
        Åtgärd:  Skriv ”sjalvstandig: ja” eller ”nej” om en jurist har avgjort det, annars ”oavgjord”."
    `);
  });

  test('where it is not said when', () => {
    expect(report(replace(file, '        beslutad: 2026-11-21\n', ''))).toMatchInlineSnapshot(`
      "content/organisation.yaml:13  [gren-utan-beslut]
        Fält:    namnder.1.verksamhetsgrenar.1
        Fel:     Det står inte när och av vem ”sjalvstandig: nej” avgjordes för ”Barn och unga”.
        Åtgärd:  Skriv ”beslutad” (datum) och ”av” (funktion), eller ”sjalvstandig: oavgjord”."
    `);
  });

  test('where it is not said by whom', () => {
    expect(report(replace(file, '        av: Kommunjurist\n', ''))).toMatchInlineSnapshot(`
      "content/organisation.yaml:13  [gren-utan-beslut]
        Fält:    namnder.1.verksamhetsgrenar.1
        Fel:     Det står inte när och av vem ”sjalvstandig: nej” avgjordes för ”Barn och unga”.
        Åtgärd:  Skriv ”beslutad” (datum) och ”av” (funktion), eller ”sjalvstandig: oavgjord”."
    `);
  });
});

test('a secrecy that does not exist is reported', () => {
  const broken = replace(
    file,
    'sekretess: [osl-26-1]\n        sjalvstandig: oavgjord',
    'sekretess: [osl-26-1, osl-26-11]\n        sjalvstandig: oavgjord',
  );
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/organisation.yaml:21  [dott-lagrum]
      Fält:    namnder.1.verksamhetsgrenar.2.sekretess.2
      Fel:     Lagrummet ”osl-26-11” finns inte.
      Åtgärd:  Rätta id:t, eller lägg till lagrummet i content/lagrum/."
  `);
});

test('a question that is derived but has no answer for any relation is reported', () => {
  const broken = replace('guider/prov/fragor/sida.md', 'svar:', 'harleds: organisation\nsvar:');
  expect(report(broken)).toMatchInlineSnapshot(`
    "content/guider/prov/fragor/sida.md:5  [harleds-utan-svar]
      Fält:    harleds
      Fel:     Frågan ska härledas ur organisationen, men inget svar har en relation som nyckel.
      Åtgärd:  Ge svaren nycklar ur listan: ”samma-enhet”, ”samma-gren”, ”annan-gren”, ”annan-socialnamnd”, ”annan-namnd”, ”annan-kommun”. Annars: ta bort ”harleds”."
  `);
});

describe('an unfinished file tells everything at once', () => {
  test('about its fields', () => {
    const broken = replace(
      file,
      '    forvaltning: Socialförvaltningen\n    slag: socialnamnd\n',
      '    slag: socialnämnd\n',
    );
    expect(readingReport(both(broken, replace(file, 'sjalvstandig: oavgjord', 'sjalvstandig: true'))))
      .toMatchInlineSnapshot(`
      "content/organisation.yaml:8  [falt-saknas]
        Fält:    namnder.1.forvaltning
        Fel:     Fältet saknas.
        Åtgärd:  Lägg till fältet. Skriv en text.

      content/organisation.yaml:10  [falt-fel]
        Fält:    namnder.1.slag
        Fel:     Värdet ”socialnämnd” går inte att använda.
        Åtgärd:  Skriv socialnamnd om nämnden fullgör uppgifter inom socialtjänsten, annars ovrig.

      content/organisation.yaml:21  [falt-fel]
        Fält:    namnder.1.verksamhetsgrenar.2.sjalvstandig
        Fel:     Värdet ”true” går inte att använda.
        Åtgärd:  Skriv ja, nej eller oavgjord."
    `);
  });

  test('about what they say', () => {
    const broken = both(
      replace(file, '        sjalvstandig: oavgjord\n', ''),
      replace(file, 'id: missbruk', 'id: mottagning'),
      replace(file, 'verksamhetsgren: vuxna', 'verksamhetsgren: aldre'),
      replace(
        file,
        'rattelser:',
        '  - { id: aldre, namn: Äldrenämnden, forvaltning: Äldre, slag: socialnamnd }\nrattelser:',
      ),
    );
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/organisation.yaml:26  [dubbelt-id]
        Fält:    namnder.1.enheter.2.id
        Fel:     ”mottagning” finns redan på rad 23.
        Åtgärd:  Byt id på den ena, eller ta bort den.

      content/organisation.yaml:28  [okand-gren]
        Fält:    namnder.1.enheter.2.verksamhetsgren
        Fel:     Socialnämnden har ingen verksamhetsgren ”aldre”.
        Åtgärd:  Byt till något av: ”barn-och-unga”, ”vuxna”. Eller lägg till grenen i nämnden.

      content/organisation.yaml:19  [gren-utan-beslut]
        Fält:    namnder.1.verksamhetsgrenar.2
        Fel:     Socialnämnden har flera verksamhetsgrenar, men det står inte om ”Vuxna” är självständig.
        Åtgärd:  Skriv ”sjalvstandig: ja” eller ”nej” om en jurist har avgjort det, annars ”oavgjord”.

      content/organisation.yaml:29  [namnd-utan-enheter]
        Fält:    namnder.2
        Fel:     Äldrenämnden har inga enheter.
        Åtgärd:  Lägg till minst en enhet under ”enheter”, eller ta bort nämnden."
    `);
  });
});

test('a municipality with a socialnämnd and an äldrenämnd is as sound as one with stadsdelsnämnder', () => {
  const files = readContentFiles();
  files.set('content/organisation.yaml', readFileSync('tests/fixtures/provkoping.yaml', 'utf8'));
  const { content, problems } = parseContent(files);
  const context = checkContext(content, charts, checkedOn);
  expect([...problems, ...organisationHolds(context), ...referencesExist(context)]).toEqual([]);
});
