import { describe, expect, test } from 'vitest';
import { formsHold } from '../../src/domain/checks/forms-hold.ts';
import { parseContent } from '../../src/domain/content.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { readContentFiles } from '../../src/read-files.ts';
import { realContext } from '../content.ts';

const files = readContentFiles();
const real = realContext();

/** What the check says of a real form with one piece of it changed. The piece stands there exactly once. */
function reportOf(form: string, from: string | RegExp, to: string): string {
  const file = `content/blanketter/${form}.yaml`;
  const source = files.get(file) ?? '';
  const changed = source.replace(from, to);
  expect(changed).not.toBe(source);
  const { content, problems } = parseContent(new Map([[file, changed]]));
  expect(problems).toEqual([]);
  // The forms are the real ones: an editor who adds a line above is not to break a test.
  return formsHold({ ...real, content: { ...real.content, forms: content.forms } })
    .map((problem) => formatProblem({ ...problem, line: 1 }))
    .join('\n\n');
}

test('the forms as they stand have nothing to mend', () => {
  expect(formsHold(real)).toEqual([]);
});

describe('a part that the law demands', () => {
  test('is reported when no section gives it', () => {
    expect(reportOf('avslagsbeslut', 'kravs: [beslutande, avvikande]', 'kravs: [avvikande]'))
      .toMatchInlineSnapshot(`
      "content/blanketter/avslagsbeslut.yaml:1  [blankett-saknar-del]
        Fält:    delar
        Fel:     En blankett av slaget ”avslag” ska visa dag och vem som beslutade (31 § FL), men ingen del gör det.
        Åtgärd:  Lägg till en del med ”kravs: [beslutande]” och ”lagrum: [fl-31]”."
    `);
  });

  test('is reported when the section does not cite its provision', () => {
    expect(reportOf('avslagsbeslut', 'fl-43, fl-44, fl-45', 'fl-43, fl-44')).toMatchInlineSnapshot(`
      "content/blanketter/avslagsbeslut.yaml:1  [blankett-saknar-del]
        Fält:    delar.8
        Fel:     En blankett av slaget ”avslag” ska visa inom vilken tid (44 § FL, 45 § FL), men delen ”Så överklagar du” hänvisar inte till 45 § FL.
        Åtgärd:  Läs lagrummet och skriv ”fl-45” under ”lagrum” i delen."
    `);
  });

  test('is reported when some choice takes it away', () => {
    expect(reportOf('sekretesseftergift', 'visas-nar: { variant: tillfalle }', 'visas-nar: { variant: sip }'))
      .toMatchInlineSnapshot(`
        "content/blanketter/sekretesseftergift.yaml:1  [blankett-saknar-del]
          Fält:    delar.11
          Fel:     En blankett av slaget ”samtycke” ska visa hur länge (12 kap. 2 § OSL), men delen ”Hur länge” faller bort för vissa val.
          Åtgärd:  Ta bort ”visas-nar”, eller lägg till en del med ”kravs: [tid]” för de andra valen."
      `);
  });

  test('is reported when its section is empty', () => {
    expect(reportOf('fullmakt', /(id: ombud\n(?:.*\n){3})    falt:\n(?:      - .*\n)+/, '$1'))
      .toMatchInlineSnapshot(`
        "content/blanketter/fullmakt.yaml:1  [blankett-saknar-del]
          Fält:    delar.3
          Fel:     En blankett av slaget ”fullmakt” ska visa ombudets namn (15 § FL), men delen ”Ombudet” är tom.
          Åtgärd:  Skriv text, val, rutor eller falt i delen."
      `);
  });

  test('is reported when its section has fewer choices than parts that rest on them', () => {
    expect(reportOf('sekretesseftergift', /      - id: riktning\n(?:        .*\n)+/, ''))
      .toMatchInlineSnapshot(`
        "content/blanketter/sekretesseftergift.yaml:1  [blankett-saknar-del]
          Fält:    delar.6
          Fel:     En blankett av slaget ”samtycke” ska visa vilken nämnd som lämnar (8 kap. 1 § OSL, 8 kap. 2 § OSL), men delen ”Vem som lämnar uppgifterna” har för få val för allt den ska visa.
          Åtgärd:  Skriv det som saknas under ”val” i delen.

        content/blanketter/sekretesseftergift.yaml:1  [blankett-saknar-del]
          Fält:    delar.6
          Fel:     En blankett av slaget ”samtycke” ska visa åt vilket håll uppgifterna får gå (12 kap. 2 § OSL), men delen ”Vem som lämnar uppgifterna” har för få val för allt den ska visa.
          Åtgärd:  Skriv det som saknas under ”val” i delen."
      `);
    expect(reportOf('avslagsbeslut', /      - "Överklagandet ska ha kommit in.*\n/, '')).toContain('44 § FL');
  });

  test('that holds for one variant only is reported there', () => {
    expect(reportOf('sekretesseftergift', 'kravs: [andra-namnder]', 'kravs: []')).toContain(
      'vilka andra socialnämnder',
    );
  });
});

test('a demand that the kind does not have is reported', () => {
  expect(reportOf('fullmakt', 'kravs: [ersattare]', 'kravs: [ersattare, vittnen]')).toMatchInlineSnapshot(`
    "content/blanketter/fullmakt.yaml:1  [blankett-okant-krav]
      Fält:    delar.5.kravs.2
      Fel:     Slaget ”fullmakt” har inget krav ”vittnen”.
      Åtgärd:  Byt till något av: ”ombud”, ”omfattning”, ”ersattare”, ”uppgifter”. Eller ta bort ordet."
  `);
});

describe('a condition', () => {
  test('on a choice that does not stand before is reported', () => {
    expect(
      reportOf('aterkallelse', 'visas-nar: { del: [mottagare, uppgifter] }', 'visas-nar: { satt: muntligt }'),
    ).toMatchInlineSnapshot(`
      "content/blanketter/aterkallelse.yaml:1  [blankett-villkor]
        Fält:    delar.3.visas-nar.satt
        Fel:     Inget val ”satt” står före delen.
        Åtgärd:  Byt till något av: ”vem”, ”del”."
    `);
  });

  test('on an alternative that the choice does not have is reported', () => {
    expect(
      reportOf('sekretesseftergift', 'visas-nar: { variant: tillfalle }', 'visas-nar: { variant: samtal }'),
    ).toMatchInlineSnapshot(`
      "content/blanketter/sekretesseftergift.yaml:1  [blankett-villkor]
        Fält:    delar.12.visas-nar.variant
        Fel:     Valet ”variant” har inget alternativ ”samtal”.
        Åtgärd:  Byt till något av: ”allman”, ”sig”, ”sip”, ”tillfalle”."
    `);
  });

  test('on what is to be repeated is held in the same way', () => {
    expect(reportOf('sekretesseftergift', 'upprepa: [namnd,', 'upprepa: [namnden,')).toContain(
      'Inget val ”namnden” står före delen.',
    );
  });
});

test('an id that is used twice is reported where it stands the second time', () => {
  expect(reportOf('aterkallelse', 'id: satt', 'id: del')).toContain('[dubbelt-id]');
  expect(reportOf('aterkallelse', '- id: foljd', '- id: person')).toContain(
    '”person” finns redan på rad 12.',
  );
  expect(reportOf('aterkallelse', '{ id: uppgifter,', '{ id: allt,')).toContain('”allt” finns redan på rad');
});
