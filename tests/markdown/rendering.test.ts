import { expect, test } from 'vitest';
import { processor } from '../../src/markdown/processor.ts';

const renderer = await processor.createRenderer({ syntaxHighlight: false } as Parameters<
  typeof processor.createRenderer
>[0]);
const html = async (markdown: string) => (await renderer.render(markdown)).code;

test('citations with colons keep their tails', async () => {
  const line = 'OSL 10:27, SFS 2009:400, prop. 1979/80:2, SOU 2021:3, kl. 10:30';
  expect(await html(line)).toContain(line);
});

test.each([
  [
    '[10 kap. 21 § OSL](lagrum:osl-10-21)',
    '<a href="/lagrum/osl-10-21/" class="lagrum-link">10 kap. 21 § OSL</a>',
  ],
  ['[men](begrepp:men)', '<a href="/ordlista/#men" class="begrepp-link">men</a>'],
  ['[nöd](kapitel:nod#larm)', '<a href="/handbok/nod/#larm" class="kapitel-link">nöd</a>'],
  ['[JO](https://www.jo.se)', '<a href="https://www.jo.se">JO</a>'],
])('%s', async (markdown, link) => {
  expect(await html(markdown)).toContain(link);
});

test('headings keep the anchors that editors gave them, and lead to themselves', async () => {
  expect(await html('## Omvänt skaderekvisit {#omvant-skaderekvisit}')).toContain(
    '<h2 id="omvant-skaderekvisit"><a href="#omvant-skaderekvisit" class="heading-link">Omvänt skaderekvisit</a></h2>',
  );
});

test('quotation marks stay Swedish and hyphens between spaces become dashes', async () => {
  expect(await html('”Men” -- ett "ord" ...')).toContain('”Men” – ett "ord" …');
});

test('a table scrolls by itself and can be reached by keyboard', async () => {
  const rendered = await html('| a | b |\n|---|---|\n| 1 | 2 |');
  expect(rendered).toMatch(
    /<div class="scroll" role="group" aria-label="Tabell" tabindex="0"><table>[\s\S]*<\/table><\/div>/,
  );
});

test('the empty corner of a table is no heading', async () => {
  const rendered = await html('|   | a |\n|---|---|\n| **1** | 2 |');
  expect(rendered).toContain('<td></td>');
  expect(rendered).toContain('<th>a</th>');
});
