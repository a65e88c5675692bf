import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
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
const narrow = { ...wide, w: 8.1 };
const beside = { ...wide, x: 9.2, w: 3.4 };

/** Points that fit: a slide with much to read has smaller letters, never fewer words. */
function sizeFor(paragraphs: readonly Paragraph[], { w, h }: Place): number {
  const heightAt = (size: number) => {
    const lettersPerLine = (w * 150) / size;
    const lines = paragraphs.map(({ runs, list }) => {
      const letters = runs.reduce((sum, { text }) => sum + text.length, list ? 3 : 0);
      return Math.ceil(letters / lettersPerLine) * 1.2 + 0.5;
    });
    return (lines.reduce((sum, line) => sum + line, 0) * size) / 72;
  };
  return [30, 28, 26, 24, 22, 20, 18, 16].find((size) => heightAt(size) <= h) ?? 14;
}

const textOf = (paragraphs: readonly Paragraph[], fontSize: number, site: string): PptxGenJS.TextProps[] =>
  paragraphs.flatMap(({ runs, list, level }) =>
    runs.map(({ text, bold, italic, href }, index) => ({
      text,
      options: {
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

type Place = typeof wide;

const placeholder = (
  name: string,
  type: 'title' | 'body',
  place: Place,
  look: PptxGenJS.TextPropsOptions,
) => ({
  placeholder: { options: { name, type, ...place, color: ink, margin: 0, ...look }, text: '' },
});

/** One layout for text, and one with room for answers beside it. */
function define(pptx: PptxGenJS, { title, footer }: PresentationFacts): void {
  const layouts = {
    Bild: [['body', wide]],
    Fall: [
      ['body', narrow],
      ['answers', beside],
    ],
  } as const;
  for (const [name, bodies] of Object.entries(layouts))
    pptx.defineSlideMaster({
      title: name,
      background: { color: 'FFFFFF' },
      objects: [
        { rect: { x: 0, y: 0, w: 13.34, h: 0.12, fill: { color: blue } } },
        placeholder(
          'title',
          'title',
          { ...wide, y: 0.45, h: 1.1 },
          { fontSize: 34, align: 'left', valign: 'bottom' },
        ),
        ...bodies.map(([body, place]) => placeholder(body, 'body', place, { fontSize: 24, valign: 'top' })),
        {
          text: {
            text: `${title} · ${footer}`,
            options: { x: 0.7, y: 6.95, w: 10, h: 0.35, fontSize: 11, color: muted, margin: 0 },
          },
        },
      ] as NonNullable<PptxGenJS.SlideMasterProps['objects']>,
      slideNumber: { x: 12, y: 6.95, w: 0.7, h: 0.35, fontSize: 11, color: muted, align: 'right' },
    });
}

function add(
  pptx: PptxGenJS,
  { title, body, answers, notes }: PlainSlide,
  { site }: PresentationFacts,
): void {
  const slide = pptx.addSlide({ masterName: answers ? 'Fall' : 'Bild' });
  const fill = (name: string, paragraphs: readonly Paragraph[], place: Place) =>
    slide.addText(textOf(paragraphs, sizeFor(paragraphs, place), site), { placeholder: name });
  slide.addText(title, { placeholder: 'title' });
  fill('body', body, answers ? narrow : wide);
  if (answers) fill('answers', answers, beside);
  slide.addNotes(notes.join('\n'));
}

/**
 * Mends what the library gets wrong: it says that all text is English, writes the properties of a paragraph once for
 * each of its runs, which the format forbids, and makes one paragraph of the notes.
 */
async function mend(file: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  for (const part of zip.file(/^ppt\/.*\.xml$/)) {
    const xml = (await part.async('string'))
      .replaceAll('"en-US"', `"${lang}"`)
      .replace(/(<\/a:r>)<a:pPr\b(?:[^>]*\/>|.*?<\/a:pPr>)/gs, '$1')
      .replace(
        /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*\n[^<]*)<\/a:t><\/a:r>/,
        (_, look: string, lines: string) =>
          lines
            .split(/\r?\n/)
            .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r>`)
            .join('</a:p>'),
      );
    zip.file(part.name, xml);
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
