import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { parseContent } from '../../src/domain/content.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { readingReport, replace, report, valid, write } from '../fixtures/handbook.ts';

test('a file outside the collections is reported', () => {
  expect(report(write('lagrum/utkast/osl-10-2.md', ''))).toMatchInlineSnapshot(`
    "content/lagrum/utkast/osl-10-2.md:1  [okand-fil]
      Fel:     Filen hör inte till någon samling.
      Åtgärd:  Flytta den till rätt mapp eller ta bort den. Mapparna står i content/README.md."
  `);
});

describe('an id that is used twice', () => {
  test('in a list is reported where it stands the second time', () => {
    const broken = replace(
      'aktorer.yaml',
      '- id: socialtjanst',
      '- id: polis\n  namn: "Polisen"\n- id: socialtjanst',
    );
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/aktorer.yaml:9  [dubbelt-id]
        Fel:     ”polis” finns redan i content/aktorer.yaml, rad 6.
        Åtgärd:  Byt namn på den ena, eller ta bort den."
    `);
  });

  test('by two chapters with one name is reported', () => {
    const chapter = valid.files.get('content/kapitel/01-barn.md') ?? '';
    expect(report(write('kapitel/02-barn.md', chapter))).toMatchInlineSnapshot(`
      "content/kapitel/02-barn.md:1  [dubbelt-id]
        Fel:     ”barn” finns redan i content/kapitel/01-barn.md, rad 1.
        Åtgärd:  Byt namn på den ena, eller ta bort den."
    `);
  });
});

describe('fields that cannot be read', () => {
  test('a colon in a text without quotation marks is reported on its line', () => {
    const broken = replace('begrepp/men.md', 'term: "men"', 'term: men: ett vitt begrepp');
    expect(report(broken)).toMatchInlineSnapshot(`
      "content/begrepp/men.md:2  [yaml-fel]
        Fel:     Fälten går inte att läsa.
        Åtgärd:  Kontrollera indrag, kolon och citattecken på raden. Sätt texten inom raka citattecken om den innehåller kolon eller börjar med ett tecken som *.

      content/kapitel/01-barn.md:26  [dod-hanvisning]
        Fel:     Termen ”men” finns inte.
        Åtgärd:  Rätta länken, eller lägg till det som saknas."
    `);
  });

  test('a field written twice is reported', () => {
    const broken = replace('lagrum/luub-4.md', 'effekt: ska', 'effekt: ska\neffekt: far');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/lagrum/luub-4.md:7  [yaml-fel]
        Fel:     Fältet står två gånger.
        Åtgärd:  Ta bort den ena raden."
    `);
  });

  test('a text that starts with an asterisk is reported', () => {
    const broken = replace('begrepp/men.md', '- "skada"', '- *skada*');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/begrepp/men.md:4  [yaml-fel]
        Fel:     Fälten går inte att läsa.
        Åtgärd:  Kontrollera indrag, kolon och citattecken på raden. Sätt texten inom raka citattecken om den innehåller kolon eller börjar med ett tecken som *."
    `);
  });

  test('a file whose first line is not --- is reported', () => {
    const broken = replace('begrepp/men.md', '---\nterm', 'term');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/begrepp/men.md:1  [yaml-fel]
        Fel:     Filen börjar inte med fält mellan två rader med ---.
        Åtgärd:  Skriv --- på första raden och --- på raden efter fälten."
    `);
  });
});

describe('unknown fields', () => {
  test('a misspelt field is reported', () => {
    const broken = replace('begrepp/men.md', 'synonymer:', 'synonymmer:');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/begrepp/men.md:3  [falt-okant]
        Fält:    synonymmer
        Fel:     Fältet ”synonymmer” finns inte.
        Åtgärd:  Rätta stavningen eller ta bort fältet. Fälten står i content/README.md."
    `);
  });

  test('each unknown field is reported by itself', () => {
    const broken = replace('begrepp/men.md', 'lagrum:', 'paragraf: 1\nkapitel: 26\nlagrum:');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/begrepp/men.md:5  [falt-okant]
        Fält:    paragraf
        Fel:     Fältet ”paragraf” finns inte.
        Åtgärd:  Rätta stavningen eller ta bort fältet. Fälten står i content/README.md.

      content/begrepp/men.md:6  [falt-okant]
        Fält:    kapitel
        Fel:     Fältet ”kapitel” finns inte.
        Åtgärd:  Rätta stavningen eller ta bort fältet. Fälten står i content/README.md."
    `);
  });

  test('a misspelt field of an answer is reported, and the one it should have been is missing', () => {
    const broken = replace('guider/prov/fragor/brott.md', 'etikett: "Ja"', 'etiket: "Ja"');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/fragor/brott.md:6  [falt-saknas]
        Fält:    svar.ja.etikett
        Fel:     Fältet saknas.
        Åtgärd:  Lägg till fältet. Skriv en text.

      content/guider/prov/fragor/brott.md:7  [falt-okant]
        Fält:    svar.ja.etiket
        Fel:     Fältet ”etiket” finns inte.
        Åtgärd:  Rätta stavningen eller ta bort fältet. Fälten står i content/README.md."
    `);
  });
});

describe('missing fields', () => {
  test('a missing text is reported', () => {
    const broken = replace('begrepp/men.md', 'term: "men"\n', '');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/begrepp/men.md:1  [falt-saknas]
        Fält:    term
        Fel:     Fältet saknas.
        Åtgärd:  Lägg till fältet. Skriv en text."
    `);
  });

  test('a missing choice is reported with what there is to choose from', () => {
    const broken = replace('guider/prov/utfall/far-inte.md', 'besked: far-inte\n', '');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-inte.md:1  [falt-saknas]
        Fält:    besked
        Fel:     Fältet saknas.
        Åtgärd:  Lägg till fältet. Välj något av: ska, far, bedom, far-inte, ej-sekretess, fraga-jurist."
    `);
  });

  test('a missing group of fields is reported', () => {
    const broken = replace(
      'typfall/prov.yaml',
      '  frestande:\n    svar: "Vi måste svara."\n    fel: "Skyldigheten gäller bara kontaktuppgifter."\n',
      '',
    );
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/typfall/prov.yaml:1  [falt-saknas]
        Fält:    1.frestande
        Fel:     Fältet saknas.
        Åtgärd:  Lägg till fältet. Skriv ett fält per rad: ”namn: värde”."
    `);
  });

  test('a missing part of a signature is reported', () => {
    const broken = replace('guider/prov/index.md', '  funktion: "Kommunjurist"\n', '');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/index.md:11  [falt-saknas]
        Fält:    granskad.funktion
        Fel:     Fältet saknas.
        Åtgärd:  Lägg till fältet. Skriv en text."
    `);
  });
});

describe('values that cannot be used', () => {
  test('a value outside the choices is reported', () => {
    const broken = replace('lagrum/osl-10-21.md', 'effekt: far', 'effekt: kan');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/lagrum/osl-10-21.md:6  [falt-fel]
        Fält:    effekt
        Fel:     Värdet ”kan” går inte att använda.
        Åtgärd:  Välj något av: ska, far, far-inte, "-"."
    `);
  });

  test('a value in a list is counted from one', () => {
    const broken = replace('kapitel/01-barn.md', 'malgrupp: [barn]', 'malgrupp: [barn, alla]');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/kapitel/01-barn.md:6  [falt-fel]
        Fält:    malgrupp.2
        Fel:     Värdet ”alla” går inte att använda.
        Åtgärd:  Välj något av: barn, unga, vuxna."
    `);
  });

  test('a field without a value is reported', () => {
    const broken = replace('begrepp/men.md', 'term: "men"', 'term:');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/begrepp/men.md:2  [falt-fel]
        Fält:    term
        Fel:     Fältet har inget värde.
        Åtgärd:  Fyll i fältet eller ta bort det. Skriv en text."
    `);
  });

  test('an empty text is reported', () => {
    const broken = replace('begrepp/men.md', 'term: "men"', 'term: " "');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/begrepp/men.md:2  [falt-fel]
        Fält:    term
        Fel:     Texten är tom.
        Åtgärd:  Skriv en text eller ta bort fältet."
    `);
  });

  test('a citation where an id belongs is reported', () => {
    const broken = replace('begrepp/men.md', '[osl-26-1]', '["26 kap. 1 § OSL"]');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/begrepp/men.md:5  [falt-fel]
        Fält:    lagrum.1
        Fel:     Värdet ”26 kap. 1 § OSL” går inte att använda.
        Åtgärd:  Skriv ett id: små bokstäver a–z, siffror och bindestreck, till exempel ”osl-10-21”."
    `);
  });

  test('a text where a list belongs is reported', () => {
    const broken = replace('guider/prov/utfall/far-inte.md', 'grund: [osl-26-1]', 'grund: osl-26-1');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-inte.md:4  [falt-fel]
        Fält:    grund
        Fel:     Värdet ”osl-26-1” går inte att använda.
        Åtgärd:  Skriv en lista: ett streck per rad, eller allt inom hakparentes."
    `);
  });

  test('a provision that both carries an answer and is one to look at is reported', () => {
    const broken = replace(
      'guider/prov/utfall/far-inte.md',
      'grund: [osl-26-1]',
      'grund: [osl-26-1]\nse-aven: [osl-26-1]',
    );
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/utfall/far-inte.md:5  [falt-fel]
        Fält:    se-aven
        Fel:     Här står en lista.
        Åtgärd:  Ta bort de lagrum som redan står i grund."
    `);
  });

  test('a list where a text belongs is reported', () => {
    const broken = replace('begrepp/men.md', 'term: "men"', 'term: [men, skada]');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/begrepp/men.md:2  [falt-fel]
        Fält:    term
        Fel:     Här står en lista.
        Åtgärd:  Skriv en text."
    `);
  });

  test('a text where fields belong is reported', () => {
    const broken = replace(
      'guider/prov/index.md',
      'fakta: { fran: socialtjanst, till: polis, sekretess: [osl-26-1] }',
      'fakta: polis',
    );
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/index.md:8  [falt-fel]
        Fält:    fakta
        Fel:     Värdet ”polis” går inte att använda.
        Åtgärd:  Skriv ett fält per rad: ”namn: värde”."
    `);
  });

  test('a list that is too short is reported', () => {
    const broken = replace('kapitel/01-barn.md', '  - "Uppgifter om enskilda är hemliga."\n', '');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/kapitel/01-barn.md:7  [falt-fel]
        Fält:    i-korthet
        Fel:     Listan har 2 rader.
        Åtgärd:  Skriv tre till fem rader."
    `);
  });

  test('a list that is too long is reported', () => {
    const broken = replace(
      'kapitel/01-barn.md',
      'i-korthet:\n',
      'i-korthet:\n  - "Ett"\n  - "Två"\n  - "Tre"\n',
    );
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/kapitel/01-barn.md:7  [falt-fel]
        Fält:    i-korthet
        Fel:     Listan har 6 rader.
        Åtgärd:  Skriv tre till fem rader."
    `);
  });

  test('an empty list of contacts is reported', () => {
    const broken = write(
      'organisation.yaml',
      valid.files.get('content/organisation.yaml')!.replace(/kontakter:[^]*(?=namnder)/, 'kontakter: []\n'),
    );
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/organisation.yaml:3  [falt-fel]
        Fält:    kontakter
        Fel:     Listan är tom.
        Åtgärd:  Skriv minst en rad."
    `);
  });

  test('an address that is no address is reported', () => {
    const broken = replace('kapitel/01-barn.md', 'https://polisen.se/', 'polisen.se');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/kapitel/01-barn.md:17  [falt-fel]
        Fält:    las-ocksa.1.adress
        Fel:     Värdet ”polisen.se” går inte att använda.
        Åtgärd:  Skriv en hel webbadress, till exempel https://www.riksdagen.se/."
    `);
  });

  test('a word where true or false belongs is reported', () => {
    const broken = replace('organisation.yaml', 'exempel: true', 'exempel: ja');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/organisation.yaml:2  [falt-fel]
        Fält:    exempel
        Fel:     Värdet ”ja” går inte att använda.
        Åtgärd:  Skriv true eller false."
    `);
  });

  test('a penalty in words is reported', () => {
    const broken = replace('straffskalor.yaml', 'lagst: 18', 'lagst: "18 månader"');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/straffskalor.yaml:7  [falt-fel]
        Fält:    brott.1.lagst
        Fel:     Värdet ”18 månader” går inte att använda.
        Åtgärd:  Skriv ett tal."
    `);
  });

  test('a day that does not exist is reported', () => {
    const broken = replace('lagrum/luub-4.md', 'ikraft: 2025-04-01', 'ikraft: 2025-02-30');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/lagrum/luub-4.md:17  [falt-fel]
        Fält:    ikraft
        Fel:     Värdet ”2025-02-30” går inte att använda.
        Åtgärd:  Skriv ett datum som finns, på formen ÅÅÅÅ-MM-DD: 2026-11-21."
    `);
  });

  test('a question without a question mark is reported', () => {
    const broken = replace('guider/prov/fragor/sida.md', 'första steget?', 'första steget');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/fragor/sida.md:2  [falt-fel]
        Fält:    rubrik
        Fel:     Värdet ”Vem tar första steget” går inte att använda.
        Åtgärd:  Avsluta frågan med ett frågetecken."
    `);
  });

  test('an answer key with a capital letter is reported', () => {
    const broken = replace('guider/prov/fragor/brott.md', 'vet-ej:', 'Vet-ej:');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/fragor/brott.md:10  [falt-fel]
        Fält:    svar.Vet-ej
        Fel:     Namnet ”Vet-ej” går inte att använda.
        Åtgärd:  Skriv ett id: små bokstäver a–z, siffror och bindestreck, till exempel ”osl-10-21”."
    `);
  });

  test('a question in a typfall that is no id is reported', () => {
    const broken = replace('typfall/prov.yaml', 'behovs: nej', '"Behövs den": nej');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/typfall/prov.yaml:9  [falt-fel]
        Fält:    1.svar.Behövs den
        Fel:     Namnet ”Behövs den” går inte att använda.
        Åtgärd:  Skriv frågans id: samtycke.tillfragad eller brottstyp."
    `);
  });

  test('an answer that is neither a text nor fields is reported', () => {
    const broken = replace('guider/prov/fragor/brott.md', 'vet-ej: "Vet inte"', 'vet-ej: 3');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/fragor/brott.md:10  [falt-fel]
        Fält:    svar.vet-ej
        Fel:     Värdet ”3” går inte att använda.
        Åtgärd:  Skriv svaret som en text, eller som ”etikett” med fakta, uppfyller och utesluter."
    `);
  });

  test('a condition without its key is reported inside the answer', () => {
    const broken = replace('guider/prov/fragor/brott.md', '[osl-10-21.brott]', '[osl-10-21]');
    expect(readingReport(broken)).toMatchInlineSnapshot(`
      "content/guider/prov/fragor/brott.md:8  [falt-fel]
        Fält:    svar.ja.uppfyller.1
        Fel:     Värdet ”osl-10-21” går inte att använda.
        Åtgärd:  Skriv lagrum.villkor, till exempel osl-10-18-a.alder."
    `);
  });

  test('a list where the file holds fields is reported', () => {
    expect(readingReport(write('begrepp/men.md', '---\n- men\n---\n'))).toMatchInlineSnapshot(`
      "content/begrepp/men.md:1  [falt-fel]
        Fel:     Här står en lista.
        Åtgärd:  Skriv ett fält per rad: ”namn: värde”."
    `);
  });

  test('a file without content is reported', () => {
    expect(readingReport(write('typfall/prov.yaml', '# Inga fall ännu.\n'))).toMatchInlineSnapshot(`
      "content/typfall/prov.yaml:1  [falt-fel]
        Fel:     Här finns inga fält.
        Åtgärd:  Skriv en lista: ett streck per rad, eller allt inom hakparentes."
    `);
  });
});

describe('every field of every file, with every wrong kind of value', () => {
  const wrong = [undefined, null, '', 'Å Ä', 7, true, [], [[]], ['Å Ä'], {}, { 'Å Ä': 'Ö' }];

  const pathsIn = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
    typeof value === 'object' && value !== null
      ? [
          path,
          ...Object.entries(value).flatMap(([key, inner]) =>
            pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
          ),
        ]
      : [path];

  test.each([...valid.files])('%s is reported in Swedish, on a line that exists', (file, source) => {
    const [, before = '', yaml = source, after = ''] = /^(---\n)([^]*?\n)(---\n[^]*)$/.exec(source) ?? [];
    for (const path of pathsIn(parseDocument(yaml).toJS()).filter((path) => path.length > 0))
      for (const value of wrong) {
        const fields = parseDocument(yaml);
        if (value === undefined) fields.deleteIn(path);
        else fields.setIn(path, fields.createNode(value));
        const text = before + fields.toString() + after;
        for (const problem of parseContent(new Map([[file, text]])).problems) {
          expect(problem.line).toBeLessThanOrEqual(text.split('\n').length);
          expect(problem.code).toMatch(/^falt-(okant|saknas|fel)$/);
          expect(formatProblem(problem)).not.toMatch(
            /\b(?:invalid|expected|received|undefined|null|NaN|unrecognized|too|object|required|string|array|record|key)\b/i,
          );
        }
      }
  });
});
