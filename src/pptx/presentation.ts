import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import type { Besked } from '../schemas/guide.ts';
import type { Paragraph } from '../markdown/paragraphs.ts';
import type { PlainSlide } from './slides.ts';

/** What a file says of itself and on every slide. */
export type PresentationFacts = {
  title: string;
  /** Stands under every slide: ”Utkast, inte granskat av jurist”. */
  footer: string;
  owner: string;
  /** The address of the site, which links lead to. */
  site: string;
};

const lang = 'sv-SE';
const ink = '1C2026';
const blue = '12407F';
const muted = '565C66';
const fonts = { headFontFace: 'Georgia', bodyFontFace: 'Calibri' };
/** Inches on a slide of 13.33 × 7.5. */
const wide = { x: 0.7, y: 1.75, w: 11.9, h: 4.95 };
const narrow = { ...wide, w: 8.2 };
const beside = { x: 9.3, y: 1.75, w: 3.3, h: 4.95 };

/** The dark of the two colours in `tokens.css`, on white. */
const colours: Record<Besked, string> = {
  ska: '4A2A86',
  far: '17603A',
  bedom: '7A4A00',
  'far-inte': '9C1C1C',
  'ej-sekretess': '0F5A68',
  'fraga-jurist': '8A1F5C',
};

/** Points that fit: a slide with much to read has smaller letters, never fewer words. */
function sizeFor(paragraphs: readonly Paragraph[], width: number): number {
  const perInch = 13;
  const linesAt = (size: number) =>
    paragraphs.reduce((sum, { runs, list }) => {
      const letters = runs.reduce((total, { text }) => total + text.length, 0) + (list ? 4 : 0);
      return sum + Math.ceil(letters / ((width * perInch * 14) / size)) * 1.2 + 0.5;
    }, 0) *
    (size / 72);
  return [28, 26, 24, 22, 20, 18, 16].find((size) => linesAt(size) <= wide.h - 0.2) ?? 14;
}

const textOf = (paragraphs: readonly Paragraph[], fontSize: number, site: string): PptxGenJS.TextProps[] =>
  paragraphs.flatMap(({ runs, list, level }) =>
    runs.map(({ text, bold, italic, href }, index) => ({
      text,
      options: {
        lang,
        fontSize,
        ...(bold ? { bold } : {}),
        ...(italic ? { italic } : {}),
        ...(href ? { hyperlink: { url: new URL(href, site).href }, color: blue } : {}),
        ...(index === 0
          ? {
              paraSpaceAfter: fontSize / 2,
              indentLevel: level,
              bullet: list === undefined ? false : list === 'number' ? { type: 'number' as const } : true,
            }
          : {}),
        ...(index === runs.length - 1 ? { breakLine: true } : {}),
      },
    })),
  );

function define(pptx: PptxGenJS, { title, footer }: PresentationFacts): void {
  const placeholders = (
    x: number,
    y: number,
    h: number,
    size: number,
  ): PptxGenJS.SlideMasterProps['objects'] => [
    {
      placeholder: {
        options: {
          name: 'title',
          type: 'title',
          x,
          y,
          w: 11.9,
          h,
          fontSize: size,
          fontFace: 'Georgia',
          color: ink,
          align: 'left',
          valign: 'bottom',
          margin: 0,
        },
        text: '',
      },
    },
    {
      placeholder: {
        options: { name: 'body', type: 'body', ...wide, fontSize: 24, color: ink, valign: 'top', margin: 0 },
        text: '',
      },
    },
    {
      text: {
        text: `${title} · ${footer}`,
        options: { x: 0.7, y: 6.95, w: 10, h: 0.35, fontSize: 11, color: muted, margin: 0, lang },
      },
    },
  ];
  pptx.defineSlideMaster({
    title: 'Bild',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 13.34, h: 0.12, fill: { color: blue } } },
      ...(placeholders(0.7, 0.45, 1.1, 34) ?? []),
    ],
    slideNumber: { x: 12.0, y: 6.95, w: 0.7, h: 0.35, fontSize: 11, color: muted, align: 'right' },
  });
}

function add(
  pptx: PptxGenJS,
  { title, body, aside, besked, notes }: PlainSlide,
  { site }: PresentationFacts,
): void {
  const slide = pptx.addSlide({ masterName: 'Bild' });
  slide.addText([{ text: title, options: { lang } }], { placeholder: 'title' });
  const place = aside ? narrow : wide;
  const size = sizeFor(body, place.w);
  slide.addText(textOf(body, size, site), { placeholder: 'body', ...place, fit: 'shrink' });
  if (aside)
    slide.addText(
      [
        {
          text: aside.title,
          options: { lang, bold: true, fontSize: 20, breakLine: true, paraSpaceAfter: 8 },
        },
        ...aside.answers.map((answer) => ({
          text: answer,
          options: {
            lang,
            fontSize: aside.answers.some(({ length }) => length > 40) ? 15 : 20,
            bullet: true,
            breakLine: true,
            paraSpaceAfter: 6,
          },
        })),
      ],
      { ...beside, color: ink, valign: 'top', margin: 0, objectName: 'Svar' },
    );
  if (besked)
    slide.addShape('rect', {
      x: 0.35,
      y: 1.75,
      w: 0.12,
      h: 4.95,
      fill: { color: colours[besked] },
      objectName: 'Färg för beskedet',
      altText: '',
    });
  slide.addNotes(notes.join('\n'));
}

/** Says in every part that the text is Swedish, and lets each line of the notes be a paragraph: the library does neither. */
async function mend(file: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  for (const [name, part] of Object.entries(zip.files)) {
    if (!/^ppt\/.*\.xml$/.test(name)) continue;
    const xml = (await part.async('string')).replaceAll('"en-US"', `"${lang}"`);
    const run = /<a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>/;
    const mended = !name.startsWith('ppt/notesSlides/')
      ? xml
      : xml.replace(new RegExp(`<a:p>${run.source}`), (_, look: string, words: string) =>
          words
            .split('\n')
            .map((words) => `<a:p><a:r>${look}<a:t>${words}</a:t></a:r>`)
            .join('</a:p>'),
        );
    zip.file(name, mended);
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

/** A file for PowerPoint: text in placeholders, in reading order, with notes, in Swedish throughout. */
export async function presentation(
  slides: readonly PlainSlide[],
  facts: PresentationFacts,
): Promise<Uint8Array> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.theme = fonts;
  pptx.title = facts.title;
  pptx.author = facts.owner;
  pptx.company = facts.owner;
  define(pptx, facts);
  for (const slide of slides) add(pptx, slide, facts);
  return mend((await pptx.write({ outputType: 'uint8array' })) as Uint8Array);
}
