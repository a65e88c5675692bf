import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { paperWord } from '../../src/components/paper-word.ts';
import type { Paper } from '../../src/domain/paper.ts';

const paper: Paper = {
  titel: 'Underlag till journalen: Prov',
  parts: [
    {
      id: 'a',
      rubrik: 'Villkor',
      blocks: [
        { kind: 'heading', text: '10 kap. 2 § OSL' },
        { kind: 'text', text: 'Skäl & <tankar>.' },
        { kind: 'list', items: ['ett', 'två'] },
        {
          kind: 'boxes',
          items: [
            { text: 'Bekräftat.', note: 'Jag svarade: Ja.', ticked: true },
            { text: 'Öppet.', ticked: false },
          ],
        },
        { kind: 'blanks', labels: ['Namn', 'Underskrift'] },
      ],
    },
  ],
};

const files = unzipSync(new Uint8Array(await (await paperWord(paper)).arrayBuffer()));
const read = (name: string) => strFromU8(files[name]!);
const body = read('word/document.xml');
const count = (pattern: RegExp) => body.match(pattern)?.length ?? 0;

test('is a Word file', async () => {
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      '[Content_Types].xml',
      'word/document.xml',
      'word/styles.xml',
      'docProps/core.xml',
    ]),
  );
  expect((await paperWord(paper)).type).toBe(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
});

test('has a title, and names nobody as its author', () => {
  expect(read('docProps/core.xml')).toContain('<dc:title>Underlag till journalen: Prov</dc:title>');
  expect(read('docProps/core.xml')).toContain('<dc:creator>Sekretesshandboken</dc:creator>');
  expect(read('docProps/core.xml')).toContain('<cp:lastModifiedBy>Sekretesshandboken</cp:lastModifiedBy>');
});

test('is in Swedish', () => {
  expect(read('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang [^>]*w:val="sv-SE".*<\/w:docDefaults>/s);
});

test('has headings that Word knows as headings', () => {
  for (const [style, text] of [
    ['Title', 'Underlag till journalen: Prov'],
    ['Heading1', 'Villkor'],
    ['Heading2', '10 kap. 2 § OSL'],
  ]) {
    const paragraph = body.split('</w:p>').find((candidate) => candidate.includes(text!));
    expect(paragraph).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(read('word/styles.xml')).toContain(`w:styleId="${style}"`);
  }
});

test('has every word, a box for each condition and a row for each blank', () => {
  for (const words of [
    'Skäl &amp; &lt;tankar&gt;.',
    'ett',
    'två',
    'Bekräftat.',
    'Öppet.',
    'Namn',
    'Underskrift',
  ])
    expect(body).toContain(words);
  expect(count(/<w14:checkbox>/g)).toBe(2);
  expect(count(/<w14:checked w14:val="1"\/>/g)).toBe(1);
  expect(count(/<w:tr>|<w:tr /g)).toBe(3);
  expect(count(/<w:tblHeader/g)).toBe(1);
});

test('numbers its pages', () => {
  const footer = Object.keys(files).find((name) => /^word\/footer\d+\.xml$/.test(name));
  expect(read(footer!)).toMatch(/Sida .*PAGE.* av .*NUMPAGES/s);
});
