import type { Course, Slide } from '../schemas/course.ts';
import type { Question } from '../schemas/guide.ts';
import type { Provision } from '../schemas/provision.ts';
import type { ExerciseCase } from '../schemas/training.ts';
import type { CheckContext } from './checks/context.ts';
import type { Content, Entry } from './content.ts';
import type { AssembledGuide } from './guide.ts';

/** What a slide shows besides its own text, found by its id. */
export type Shown =
  | { kind: 'fall'; entry: Entry<ExerciseCase> }
  | { kind: 'fraga'; guide: AssembledGuide; state: string; question: Question }
  | { kind: 'karta' | 'guide'; guide: AssembledGuide }
  | { kind: 'lagrum'; id: string; citation: string; provision: Provision };

/** A slide in its place. */
export type CourseSlide = {
  /** Its file name without the number. */
  name: string;
  entry: Entry<Slide>;
  /** From 1. */
  number: number;
  /** Index of the part it belongs to. */
  part: number;
  shown?: Shown;
};

/** A part of the agenda with the minutes between which it is planned. */
export type CoursePart = Course['agenda'][number] & { from: number; to: number };

/** A course with all that it is made of. */
export type AssembledCourse = {
  entry: Entry<Course>;
  parts: CoursePart[];
  slides: CourseSlide[];
};

type Sources = Pick<CheckContext, 'content' | 'guides' | 'law'>;

/** Most words on a slide besides what it shows. */
export const mostWords = 40;

/** How many words a Markdown text has when it is read. */
export const wordsIn = (markdown: string): number =>
  markdown
    .replace(/\]\([^)]*\)/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The slides of a course, in their order. */
export const slidesOf = (course: string, content: Content): Entry<Slide>[] =>
  [...content.slides.values()]
    .filter(({ id }) => id.startsWith(`${course}/`))
    .toSorted((a, b) => a.file.localeCompare(b.file));

/** What a slide shows. Nothing where it shows nothing, or where the id is unknown; the check says so. */
export function shownBy({ visa = {} }: Slide, { content, guides, law }: Sources): Shown | undefined {
  const guideOf = (id: string | undefined) => guides.find(({ chart }) => chart.id === id);
  if (visa.fall !== undefined) {
    const entry = content.cases.get(visa.fall);
    return entry && { kind: 'fall', entry };
  }
  if (visa.fraga !== undefined) {
    const [id, state = ''] = visa.fraga.split('/');
    const guide = guideOf(id);
    const question = guide?.questions.get(state)?.data;
    return guide && question && { kind: 'fraga', guide, state, question };
  }
  if (visa.lagrum !== undefined) {
    const provision = law.provisions.get(visa.lagrum);
    return provision && { kind: 'lagrum', id: visa.lagrum, citation: law.cite(visa.lagrum), provision };
  }
  const guide = guideOf(visa.karta ?? visa.guide);
  return guide && { kind: visa.karta === undefined ? 'guide' : 'karta', guide };
}

/** Puts a course together from its files. */
export function assembleCourse(entry: Entry<Course>, sources: Sources): AssembledCourse {
  let from = 0;
  const parts = entry.data.agenda.map((part) => {
    const planned = { ...part, from, to: from + part.minuter };
    from = planned.to;
    return planned;
  });
  let part = 0;
  const slides = slidesOf(entry.id, sources.content).map((slide, index): CourseSlide => {
    const name = slide.id.slice(entry.id.length + 1);
    const begun = parts.findIndex(({ bild }) => bild === name);
    if (begun >= 0) part = begun;
    const shown = shownBy(slide.data, sources);
    return { name, entry: slide, number: index + 1, part, ...(shown ? { shown } : {}) };
  });
  return { entry, parts, slides };
}

/** Every case that a course works with, each once, in order. */
export const casesIn = ({ slides }: AssembledCourse): Entry<ExerciseCase>[] => [
  ...new Set(slides.flatMap(({ shown }) => (shown?.kind === 'fall' ? [shown.entry] : []))),
];
