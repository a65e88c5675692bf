import { expect, test } from 'vitest';
import { paperText, proseBlocks } from '../../src/domain/paper.ts';

test('as plain text, headings are capitals, boxes are brackets and blanks are lines', () => {
  const text = paperText({
    titel: 'Underlag å',
    parts: [
      { id: 'a', rubrik: 'Skäl', blocks: [{ kind: 'text', text: 'Ett skäl.' }] },
      {
        id: 'b',
        rubrik: 'Villkor',
        blocks: [
          { kind: 'heading', text: '10 kap. 2 § OSL' },
          {
            kind: 'boxes',
            items: [
              { text: 'Bekräftat.', note: 'Jag svarade: Ja.', ticked: true },
              { text: 'Öppet.', ticked: false },
            ],
          },
          { kind: 'heading', text: '10 kap. 28 § OSL' },
          { kind: 'list', items: ['ett', 'två'] },
        ],
      },
      { id: 'c', rubrik: 'Att fylla i', blocks: [{ kind: 'blanks', labels: ['Namn'] }] },
    ],
  });
  expect(text).toMatchInlineSnapshot(`
    "UNDERLAG Å

    SKÄL
    Ett skäl.

    VILLKOR
    10 kap. 2 § OSL
    [x] Bekräftat. (Jag svarade: Ja.)
    [ ] Öppet.

    10 kap. 28 § OSL
    - ett
    - två

    ATT FYLLA I
    Namn: ________________________
    "
  `);
});

test('rendered prose keeps its words, paragraphs and lists, and loses its markup', () => {
  const html =
    '<p>Läs <a href="/lagrum/osl-10-2/">10 kap. 2 § OSL</a> &amp; <em>tänk</em>\npå &lt;5 år.</p>\n<ul>\n<li>ett</li>\n<li>\n<p>två</p>\n</li>\n</ul>\n<p>Slut.</p>';
  expect(proseBlocks(html)).toEqual([
    { kind: 'text', text: 'Läs 10 kap. 2 § OSL & tänk på <5 år.' },
    { kind: 'list', items: ['ett', 'två'] },
    { kind: 'text', text: 'Slut.' },
  ]);
});
