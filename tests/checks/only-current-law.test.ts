import { expect, test } from 'vitest';
import { replace, report, write } from '../fixtures/handbook.ts';

const chapter = 'kapitel/01-barn.md';

test('a text that names a repealed act is reported', () => {
  expect(report(replace(chapter, 'är vitt.', 'är vitt, se SoL (2001:453).'))).toMatchInlineSnapshot(`
    "content/kapitel/01-barn.md:26  [upphavd-lag]
      Fel:     Texten nämner 2001:453, som är upphävd.
      Åtgärd:  Byt till dagens bestämmelse. Kapitlet ”Ny socialtjänstlag” har en tabell."
  `);
});

test('so is a field', () => {
  expect(report(replace(chapter, 'Följ guiden."', 'Följ lagen (2001:453)."'))).toMatchInlineSnapshot(`
    "content/kapitel/01-barn.md:14  [upphavd-lag]
      Fält:    sa-gor-du.1
      Fel:     Texten nämner 2001:453, som är upphävd.
      Åtgärd:  Byt till dagens bestämmelse. Kapitlet ”Ny socialtjänstlag” har en tabell."
  `);
});

test('a text that cites a provision without a page is reported', () => {
  expect(report(replace(chapter, 'är vitt.', 'är vitt, se 26 kap. 99 § OSL.'))).toMatchInlineSnapshot(`
    "content/kapitel/01-barn.md:26  [lagrum-saknas]
      Fel:     ”26 kap. 99 § OSL” finns inte i registret.
      Åtgärd:  Rätta hänvisningen, eller lägg till lagrummet i content/lagrum/."
  `);
});

test('the chapter that ends with the table from old to new may name repealed law', () => {
  const told = replace(chapter, 'guider: [prov]', 'guider: [prov]\ntabell: gamla-lagrum');
  expect(report((handbook) => replace(chapter, 'är vitt.', 'är vitt (2001:453).')(told(handbook)))).toBe('');
});

test('an act that is both cited in older guidelines and in force may be named', () => {
  const old = write(
    'gamla-lagrum.yaml',
    '- gammal: "4 § lagen (2025:170)"\n  galler: []\n  vad: "Prov."\n  andrat: "Prov."\n',
  );
  expect(report((handbook) => replace(chapter, 'är vitt.', 'är vitt (2025:170).')(old(handbook)))).toBe('');
});
