import { describe, expect, test } from 'vitest';
import { on, replace, report, valid, write } from '../fixtures/handbook.ts';

const provision = 'lagrum/osl-10-21.md';
const inForce = 'ikraft: 2025-12-01';

test('a ground that no longer applies is reported', () => {
  expect(report(replace(provision, inForce, `${inForce}\nupphor: 2026-11-21`))).toMatchInlineSnapshot(`
    "content/guider/prov/utfall/far-brott-mot-barn.md:4  [lagrum-upphort]
      Fält:    grund.1
      Fel:     10 kap. 21 § OSL upphörde att gälla 2026-11-21.
      Åtgärd:  Byt grund eller ta bort utfallet."
  `);
});

test('a ground applies until the day it ceases', () => {
  expect(report(replace(provision, inForce, `${inForce}\nupphor: 2026-11-22`))).toBe('');
});

test('a ground that does not yet apply is reported', () => {
  expect(report(replace(provision, inForce, 'ikraft: 2026-11-22'))).toMatchInlineSnapshot(`
    "content/guider/prov/utfall/far-brott-mot-barn.md:4  [lagrum-inte-i-kraft]
      Fält:    grund.1
      Fel:     10 kap. 21 § OSL gäller först från 2026-11-22.
      Åtgärd:  Byt grund, eller vänta med utfallet till dess."
  `);
});

describe('a ground that cannot be dated is reported', () => {
  test('when its wording is not known', () => {
    expect(report(replace(provision, 'lydelse: "2025:965"', 'lydelse: ""'))).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-brott-mot-barn.md:4  [lagrum-utan-datum]
        Fält:    grund.1
        Fel:     10 kap. 21 § OSL saknar lydelse eller ikraftdatum och kan inte bära ett ”far”.
        Åtgärd:  Fyll i lydelse och ikraft i lagrummet, eller ändra beskedet."
    `);
  });

  test('when its day of entry into force is not known', () => {
    expect(report(replace(provision, `${inForce}\n`, ''))).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-brott-mot-barn.md:4  [lagrum-utan-datum]
        Fält:    grund.1
        Fel:     10 kap. 21 § OSL saknar lydelse eller ikraftdatum och kan inte bära ett ”far”.
        Åtgärd:  Fyll i lydelse och ikraft i lagrummet, eller ändra beskedet."
    `);
  });
});

test('a guide checked before its law changed is reported', () => {
  expect(report(replace(provision, inForce, 'ikraft: 2026-11-16'))).toMatchInlineSnapshot(`
    "content/guider/prov/index.md:10  [lagrum-andrat]
      Fält:    kontrollerad
      Fel:     Texten kontrollerades 2026-11-15, men 10 kap. 21 § OSL fick ny lydelse 2026-11-16.
      Åtgärd:  Läs lagrummet, ändra texten om det behövs och sätt nytt datum."
  `);
});

test('a guide signed before its law changed is reported', () => {
  expect(report(replace(provision, inForce, 'ikraft: 2026-11-15'))).toMatchInlineSnapshot(`
    "content/guider/prov/index.md:11  [granskning-inaktuell]
      Fält:    granskad
      Fel:     Texten granskades 2026-11-01, men 10 kap. 21 § OSL fick ny lydelse 2026-11-15.
      Åtgärd:  Låt en jurist granska igen, eller ta bort ”granskad”."
  `);
});

test('a chapter checked before its law changed is reported, and so is the guide', () => {
  expect(report(replace('lagrum/osl-26-1.md', 'ikraft: 2024-04-01', 'ikraft: 2026-11-21')))
    .toMatchInlineSnapshot(`
      "content/kapitel/01-barn.md:18  [lagrum-andrat]
        Fält:    kontrollerad
        Fel:     Texten kontrollerades 2026-11-20, men 26 kap. 1 § OSL fick ny lydelse 2026-11-21.
        Åtgärd:  Läs lagrummet, ändra texten om det behövs och sätt nytt datum.

      content/sidor/lamna-over.md:5  [lagrum-andrat]
        Fält:    kontrollerad
        Fel:     Texten kontrollerades 2026-11-20, men 26 kap. 1 § OSL fick ny lydelse 2026-11-21.
        Åtgärd:  Läs lagrummet, ändra texten om det behövs och sätt nytt datum.

      content/begrepp/men.md:6  [lagrum-andrat]
        Fält:    kontrollerad
        Fel:     Texten kontrollerades 2026-11-20, men 26 kap. 1 § OSL fick ny lydelse 2026-11-21.
        Åtgärd:  Läs lagrummet, ändra texten om det behövs och sätt nytt datum.

      content/guider/prov/index.md:10  [lagrum-andrat]
        Fält:    kontrollerad
        Fel:     Texten kontrollerades 2026-11-15, men 26 kap. 1 § OSL fick ny lydelse 2026-11-21.
        Åtgärd:  Läs lagrummet, ändra texten om det behövs och sätt nytt datum."
    `);
});

test('a guide is checked against the law of the questions it shares', () => {
  const text = valid.files.get('content/lagrum/osl-10-21.md') ?? '';
  const newer = text
    .replace('10 kap. 21 §', '10 kap. 2 §')
    .replace('ikraft: 2025-12-01', 'ikraft: 2026-11-16');
  const cite = replace(
    'gemensamma-fragor/menprovning/star-det-klart.md',
    'lagrum: [osl-26-1]',
    'lagrum: [osl-10-2]',
  );
  expect(report((handbook) => cite(write('lagrum/osl-10-2.md', newer)(handbook)))).toMatchInlineSnapshot(`
    "content/guider/prov/index.md:10  [lagrum-andrat]
      Fält:    kontrollerad
      Fel:     Texten kontrollerades 2026-11-15, men 10 kap. 2 § OSL fick ny lydelse 2026-11-16.
      Åtgärd:  Läs lagrummet, ändra texten om det behövs och sätt nytt datum."
  `);
});

test('a text that is due for review is reported', () => {
  expect(report(on('2027-11-14'))).toBe('');
  expect(report(on('2027-11-15'))).toMatchInlineSnapshot(`
    "content/guider/prov/index.md:10  [kontroll-gammal]
      Fält:    kontrollerad
      Fel:     Texten kontrollerades 2026-11-15 och ska läsas om efter 12 månader.
      Åtgärd:  Läs den mot gällande lag och sätt nytt datum."
  `);
});
