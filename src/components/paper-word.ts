import {
  AlignmentType,
  CheckBox,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Paper } from '../domain/paper.ts';

const cell = (text: string, width: number, bold = false) =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 100, right: 100 },
    children: [new Paragraph({ children: [new TextRun({ text, bold })] })],
  });

/** Blanks as a table: what is written in Word makes its own room. */
const blanks = (labels: readonly string[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: [cell('Uppgift', 40, true), cell('Fyll i', 60, true)],
      }),
      ...labels.map(
        (label) =>
          new TableRow({
            cantSplit: true,
            height: { value: 440, rule: HeightRule.ATLEAST },
            children: [cell(label, 40), cell('', 60)],
          }),
      ),
    ],
  });

function wordOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [new Paragraph({ text: block.text })];
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'boxes':
      return block.items.map(
        ({ text, note, ticked }) =>
          new Paragraph({
            indent: { left: 340, hanging: 340 },
            children: [
              new CheckBox({ checked: ticked, alias: text.slice(0, 60) }),
              new TextRun(` ${text}`),
              ...(note ? [new TextRun({ text: ` (${note})`, italics: true })] : []),
            ],
          }),
      );
    case 'blanks':
      return [blanks(block.labels), new Paragraph('')];
  }
}

const heading = (size: number) => ({
  run: { size, bold: true, color: '1C2026' },
  paragraph: { keepNext: true, spacing: { before: 140, after: 40 } },
});

/**
 * A paper as a Word file: Swedish, with a title, headings that Word knows as headings, boxes that can be ticked and
 * pages that are numbered. Nobody is named as its author.
 */
export function paperWord({ titel, parts }: Paper): Promise<Blob> {
  const word = new Document({
    title: titel,
    creator: 'Sekretesshandboken',
    lastModifiedBy: 'Sekretesshandboken',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 20, language: { value: 'sv-SE' } },
          paragraph: { spacing: { after: 50 } },
        },
        title: { run: { size: 34, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading1: heading(23),
        heading2: heading(20),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 850, right: 1000, bottom: 850, left: 1000 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    children: [`${titel}. Sida `, PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES],
                    size: 17,
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: titel, heading: HeadingLevel.TITLE }),
          ...parts.flatMap(({ rubrik, blocks }) => [
            new Paragraph({ text: rubrik, heading: HeadingLevel.HEADING_1 }),
            ...blocks.flatMap(wordOf),
          ]),
        ],
      },
    ],
  });
  return Packer.toBlob(word);
}
