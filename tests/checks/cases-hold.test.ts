import { describe, expect, test } from 'vitest';
import { exerciseFile, exerciseText } from '../fixtures/exercise.ts';
import { lead, readingReport, report, write, type Change } from '../fixtures/handbook.ts';

/** The handbook with the case in it, after a piece of the case is replaced. The piece stands there exactly once. */
function replaced(from: string, to: string): Change {
  expect(exerciseText.split(from)).toHaveLength(2);
  return write(exerciseFile, exerciseText.replace(from, to));
}

test('a case without a fault is not reported', () => {
  expect(report(write(exerciseFile, exerciseText))).toBe('');
});

test('a case that does not follow its guide is reported', () => {
  expect(report(replaced('  behovs: nej\n', ''))).toMatchInlineSnapshot(`
    "content/fall/blamarken.md:9  [fall-fel-vag]
      Fält:    svar.brott
      Fel:     ”Blåmärken”: guiden frågar ”behovs”, men fallet svarar på ”brott”.
      Åtgärd:  Skriv svaret på ”behovs” här, eller ta bort raden."
  `);
});

describe('a key that differs from the guide is reported with both', () => {
  test('when the author states another besked', () => {
    expect(report(replaced('\nbesked: far\n', '\nbesked: bedom\n'))).toMatchInlineSnapshot(`
      "content/fall/blamarken.md:11  [fall-fel-facit]
        Fält:    besked
        Fel:     ”Blåmärken”: fallet säger ”Det krävs en bedömning” enligt 10 kap. 21 § OSL, men guiden svarar nu ”Du får” enligt 10 kap. 21 § OSL.
        Åtgärd:  Avgör vilket som är rätt i sak. Är det guiden: skriv ”besked: far” och ”grund: [osl-10-21]”, och läs om hela fallet."
    `);
  });

  test('when the author states other grounds', () => {
    expect(report(replaced('grund: [osl-10-21]', 'grund: [osl-10-21, osl-10-28]'))).toMatchInlineSnapshot(`
      "content/fall/blamarken.md:12  [fall-fel-facit]
        Fält:    grund
        Fel:     ”Blåmärken”: fallet säger ”Du får” enligt 10 kap. 21 § OSL och 10 kap. 28 § OSL, men guiden svarar nu ”Du får” enligt 10 kap. 21 § OSL.
        Åtgärd:  Avgör vilket som är rätt i sak. Är det guiden: skriv ”besked: far” och ”grund: [osl-10-21]”, och läs om hela fallet."
    `);
  });

  test('when the guide has changed', () => {
    const changed = lead('brott', { ja: 'far-inte', nej: 'far-inte', 'vet-ej': 'far-brott-mot-barn' });
    const found = report((handbook) => changed(write(exerciseFile, exerciseText)(handbook)))
      .split('\n\n')
      .filter((problem) => problem.includes('fall-fel-facit'))
      .join();
    expect(found).toMatchInlineSnapshot(`
      "content/fall/blamarken.md:11  [fall-fel-facit]
        Fält:    besked
        Fel:     ”Blåmärken”: fallet säger ”Du får” enligt 10 kap. 21 § OSL, men guiden svarar nu ”Du får inte” enligt 26 kap. 1 § OSL.
        Åtgärd:  Avgör vilket som är rätt i sak. Är det guiden: skriv ”besked: far-inte” och ”grund: [osl-26-1]”, och läs om hela fallet."
    `);
  });
});

test('a common error that amounts to the right besked is reported', () => {
  expect(readingReport(replaced('  besked: ska', '  besked: far'))).toMatchInlineSnapshot(`
    "content/fall/blamarken.md:14  [falt-fel]
      Fält:    vanligt-fel.besked
      Fel:     Värdet ”far” går inte att använda.
      Åtgärd:  Skriv ett annat besked än fallets eget: det är ett fel som ska förklaras."
  `);
});

test('a case with a question too few to discuss is reported', () => {
  expect(readingReport(replaced('  - "Vem beslutar?"\n', ''))).toMatchInlineSnapshot(`
    "content/fall/blamarken.md:17  [falt-fel]
      Fält:    diskutera
      Fel:     Listan har en rad.
      Åtgärd:  Skriv två till fyra frågor."
  `);
});

test('a case of a guide that does not exist is reported once', () => {
  expect(report(replaced('guide: prov', 'guide: skola'))).toMatchInlineSnapshot(`
    "content/fall/blamarken.md:4  [dod-hanvisning]
      Fält:    guide
      Fel:     Guiden ”skola” finns inte.
      Åtgärd:  Rätta id:t. Guiderna står i content/guider/."
  `);
});
