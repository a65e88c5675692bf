import { expect, test } from 'vitest';
import { checkContext } from '../../src/domain/checks/context.ts';
import { guidesAgree } from '../../src/domain/checks/guides-agree.ts';
import { parseContent } from '../../src/domain/content.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { replace, valid, type Change } from '../fixtures/handbook.ts';

/** What the check says of the fixture's guide and a twin of it, which differs by one change. */
function reportOfTwins(change: Change): string {
  const twin = change(valid);
  const files = new Map(valid.files);
  for (const [name, text] of twin.files)
    if (name.includes('/guider/prov/')) files.set(name.replace('/guider/prov/', '/guider/tvilling/'), text);
  const charts = [valid.chart, { ...twin.chart, id: 'tvilling' }];
  return guidesAgree(checkContext(parseContent(files).content, charts, valid.today))
    .map(formatProblem)
    .join('\n\n');
}

test('guides that say the same agree', () => {
  expect(reportOfTwins((handbook) => handbook)).toBe('');
});

test('a guide that sends to a jurist what another guide permits is reported', () => {
  const outcome = 'guider/prov/utfall/far-brott-mot-barn.md';
  const change = replace(outcome, 'besked: far', 'besked: fraga-jurist\noklart: "Vad som gäller."');
  expect(reportOfTwins(change)).toMatchInlineSnapshot(`
    "content/guider/tvilling/utfall/far-brott-mot-barn.md:3  [guider-oense]
      Fält:    besked
      Fel:     Beskedet är ”fraga-jurist”, men guiden ”prov” svarar ”Du får berätta om misstanken.” när samma sak är känd. Vägen: ”Vem tar första steget?” Vi vill berätta → ”Gäller det ett sådant brott mot ett barn?” Ja → ”Du får berätta om misstanken.”
      Åtgärd:  Avgör vilken guide som har rätt i sak. Led vägen till samma besked i båda."
  `);
});

test('a guide that only permits what another guide makes a duty is reported', () => {
  const outcome = 'guider/prov/utfall/ska-kontaktuppgift.md';
  expect(reportOfTwins(replace(outcome, 'besked: ska', 'besked: far'))).toMatchInlineSnapshot(`
    "content/guider/tvilling/utfall/ska-kontaktuppgift.md:3  [guider-oense]
      Fält:    besked
      Fel:     Beskedet är ”far”, men guiden ”prov” svarar ”Du ska lämna kontaktuppgiften.” när samma sak är känd. Vägen: ”Vem tar första steget?” Polisen frågar → ”Behöver polisen en kontaktuppgift?” Ja → ”Du ska lämna kontaktuppgiften.”
      Åtgärd:  Avgör vilken guide som har rätt i sak. Led vägen till samma besked i båda."
  `);
});
