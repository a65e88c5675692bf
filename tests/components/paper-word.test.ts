import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { paperWord } from '../../src/components/paper-word.ts';
import { beskedNames } from '../../src/domain/guide-view.ts';
import { explore } from '../../src/domain/knowledge.ts';
import type { Paper } from '../../src/domain/paper.ts';
import { recordSheet } from '../../src/domain/record/index.ts';
import { realViews } from '../views.ts';

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

const bytesOf = async (written: Paper) => new Uint8Array(await (await paperWord(written)).arrayBuffer());
const { files } = await JSZip.loadAsync(await bytesOf(paper));
const texts = new Map(
  await Promise.all(
    Object.entries(files).map(async ([name, file]) => [name, await file.async('string')] as const),
  ),
);
const read = (name: string) => texts.get(name) ?? '';
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

/** Every line of a paper that a reader must find in the file, in order. */
const linesOf = ({ titel, parts }: Paper): string[] => [
  titel,
  ...parts.flatMap(({ rubrik, blocks }) => [
    rubrik,
    ...blocks.flatMap((block) => {
      switch (block.kind) {
        case 'text':
        case 'heading':
          return [block.text];
        case 'list':
          return block.items;
        case 'boxes':
          return block.items.flatMap(({ text, note }) => (note ? [text, note] : [text]));
        case 'blanks':
          return block.labels;
      }
    }),
  ]),
];

/** Which lines are missing from a text, each looked for after the one before it. */
function missing(lines: readonly string[], text: string): string[] {
  let from = 0;
  return lines.filter((line) => {
    const at = text.indexOf(line, from);
    if (at < 0) return true;
    from = at + line.length;
    return false;
  });
}

const unescaped = (xml: string) =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
    );

/** A sheet of each kind of answer. */
const { guides, views } = await realViews();
const ends = guides.flatMap((guide) => {
  const view = views.get(guide.chart.id)!;
  return explore(guide).visits.flatMap(({ state, path }) => {
    const outcome = view.outcomes[state];
    return outcome ? [{ view, path, outcome }] : [];
  });
});
const sheets = [...Map.groupBy(ends, ({ outcome }) => outcome.besked)].map(([name, [end]]) => ({
  name,
  sheet: recordSheet({
    ...end!,
    ticked: new Set(),
    address: `handbok.example/guider/${end!.view.id}/`,
    today: '2026-11-22',
  }),
}));

describe('a record sheet of each kind of answer', () => {
  test('loses nothing as a Word file', async () => {
    expect(sheets.map(({ name }) => name).toSorted()).toEqual(Object.keys(beskedNames).toSorted());
    for (const { name, sheet } of sheets) {
      const word = await JSZip.loadAsync(await bytesOf(sheet));
      const xml = await word.file('word/document.xml')!.async('string');
      expect(missing(linesOf(sheet), unescaped(xml)), name).toEqual([]);
      const boxes = sheet.parts.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'boxes' ? block.items : [])),
      );
      expect(xml.match(/<w14:checkbox>/g)?.length ?? 0, name).toBe(boxes.length);
    }
  });

  const reader = spawnSync('soffice', ['--version']);
  test.skipIf(reader.error || reader.status !== 0)(
    'loses nothing when LibreOffice reads it (skipped where `soffice` is not installed)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'underlag-'));
      try {
        for (const { name, sheet } of sheets)
          writeFileSync(join(folder, `${name}.docx`), await bytesOf(sheet));
        const { status, stderr } = spawnSync(
          'soffice',
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            '--convert-to',
            'txt:Text (encoded):UTF8',
            '--outdir',
            folder,
            ...sheets.map(({ name }) => join(folder, `${name}.docx`)),
          ],
          { encoding: 'utf8' },
        );
        expect(status, stderr).toBe(0);
        for (const { name, sheet } of sheets)
          expect(missing(linesOf(sheet), readFileSync(join(folder, `${name}.txt`), 'utf8')), name).toEqual(
            [],
          );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
