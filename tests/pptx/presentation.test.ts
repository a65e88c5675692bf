import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { assembleCourse, casesIn } from '../../src/domain/courses.ts';
import { plainSlides } from '../../src/pptx/slides.ts';
import { presentation } from '../../src/pptx/presentation.ts';
import { realContext } from '../content.ts';

const context = realContext();
const site = 'https://handboken.example/';
const courses = [...context.content.courses.values()].map((entry) => assembleCourse(entry, context));

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** The paragraphs of a part of the file, as they are read. */
const paragraphsIn = (xml: string): string[] =>
  [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, paragraph = '']) =>
    [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
      .map(([, text = '']) => text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? ''))
      .join(''),
  );

async function open(course: (typeof courses)[number]) {
  const slides = plainSlides(course, context);
  const { titel } = course.entry.data;
  const file = await presentation(slides, { title: titel, footer: 'Utkast', owner: 'Kommunen', site });
  const zip = await JSZip.loadAsync(file);
  const part = (name: string) => zip.file(name)!.async('string');
  return {
    slides,
    part,
    names: Object.keys(zip.files),
    slide: (number: number) => part(`ppt/slides/slide${number}.xml`),
    notes: (number: number) => part(`ppt/notesSlides/notesSlide${number}.xml`),
  };
}

describe.each(courses.map((course) => ({ id: course.entry.id, course })))(
  'the slides of $id',
  ({ course }) => {
    test('are its own, and a key after each case', async () => {
      const { slides, names } = await open(course);
      const own = course.slides.length;
      expect(slides).toHaveLength(own + casesIn(course).length);
      expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(slides.length);
      expect(names.filter((name) => /\.(?:png|jpe?g|svg|gif)$/.test(name))).toEqual([]);
    });

    test('have each a title of their own, in its placeholder and first', async () => {
      const { slides, slide } = await open(course);
      expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
      for (const [index, { title }] of slides.entries()) {
        const [first = ''] = (await slide(index + 1)).match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
        expect(first).toContain('type="title"');
        expect(paragraphsIn(first)).toEqual([title]);
      }
    });

    test('hold every text, in placeholders, in the order it is read', async () => {
      const { slides, slide } = await open(course);
      for (const [index, { title, body, answers = [] }] of slides.entries()) {
        const xml = await slide(index + 1);
        const shapes = xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
        const filled = shapes.filter((shape) => shape.includes('<p:ph'));
        const expected = [...body, ...answers].map(({ runs }) => runs.map(({ text }) => text).join(''));
        expect(
          filled
            .flatMap(paragraphsIn)
            .filter(Boolean)
            .slice(0, expected.length + 1),
        ).toEqual([title, ...expected]);
        expect(paragraphsIn(xml).join()).not.toMatch(/\*\*|\]\(|&\w+;/);
      }
    });

    test('have what the leader says as notes, a paragraph each', async () => {
      const { slides, notes } = await open(course);
      for (const [index, { notes: said }] of slides.entries())
        expect(paragraphsIn(await notes(index + 1)).slice(0, said.length)).toEqual(said);
    });

    test('are in Swedish throughout, and as the format wants them', async () => {
      const { names, part } = await open(course);
      for (const name of names.filter((file) => /^ppt\/.*\.xml$/.test(file))) {
        const xml = await part(name);
        expect(
          [...new Set([...xml.matchAll(/\b(?:altL|l)ang="([^"]+)"/g)].map(([, lang]) => lang))],
          name,
        ).toEqual(/lang="/i.test(xml) ? ['sv-SE'] : []);
        expect(xml, name).not.toMatch(/<\/a:r><a:pPr/);
      }
    });
  },
);

test('a link on a slide leads to the site', async () => {
  const { part, names } = await open(courses[0]!);
  const relations = await Promise.all(
    names.filter((name) => /slides\/_rels\/.*\.rels$/.test(name)).map(part),
  );
  const targets = relations.flatMap((xml) =>
    [...xml.matchAll(/Target="(http[^"]+)"/g)].map(([, url]) => url),
  );
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter((url) => !url?.startsWith(site))).toEqual([]);
});
