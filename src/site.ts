import { getCollection } from 'astro:content';
import { machines } from '../machines/index.ts';
import { chartOf } from './domain/chart.ts';
import { checkContext, type CheckContext } from './domain/checks/context.ts';
import { parseContent, type Entry } from './domain/content.ts';
import { assembleCourse, type AssembledCourse } from './domain/courses.ts';
import { dataOf, type AssembledGuide } from './domain/guide.ts';
import type { GuideView } from './domain/guide-view.ts';
import { guideViews } from './domain/guide-views.ts';
import { findCitations, registerOf, type Piece } from './domain/lagrum.ts';
import { chapterTitleIn } from './domain/sections.ts';
import { signable } from './domain/status.ts';
import type { Chapter, Organisation, Penalties } from './schemas/handbook.ts';
import type { Survey } from './schemas/survey.ts';
import { readContentFiles } from './read-files.ts';

type Heading = { depth: number; slug: string; text: string };

/** All content as pages use it: data from the same reader as the check, Markdown rendered by Astro. */
export type Site = CheckContext & {
  organisation: Organisation;
  penalties: Penalties;
  survey: Survey;
  /** Rendered Markdown of a content file. */
  html: (file: string) => string;
  headings: (file: string) => Heading[];
  /** Plain text split at its citations. */
  cited: (text: string) => Piece[];
  /** A chapter's title, or a chapter's and its section's. */
  chapterTitle: (chapter: string, anchor?: string) => string;
  /** A guide and what its pages show. Throws where none has the id. */
  guideNamed: (id: string) => AssembledGuide & { view: GuideView };
  /** Chapters in the order of their file names. */
  chapters: Entry<Chapter>[];
  courses: AssembledCourse[];
  /** How many texts there are that a jurist signs, and how many are signed. */
  signed: { texts: number; signed: number };
  /** What is said of the texts while some of them are unsigned. */
  draft?: string | undefined;
  /** Whether this build makes the printed edition, so that pages may link to it. */
  edition: boolean;
  /** When the text last read against the law was so. */
  checked: string;
};

const markdownCollections = [
  'lagrum',
  'begrepp',
  'kapitel',
  'sidor',
  'svar',
  'fall',
  'kurser',
  'bilder',
  'guider',
  'fragor',
  'utfall',
  'gemensammaUtfall',
  'gemensammaFragor',
] as const;

type Rendered = { html: string; metadata?: { headings?: Heading[] } };

let loaded: Promise<Site> | undefined;

/** Loads everything once per build; in development, anew for each page. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

/** One page for each guide: what `getStaticPaths` of the pages under `/guider/<guide>/` gives. */
export async function guidePaths() {
  const { guides } = await loadSite();
  return guides.map(({ chart }) => ({ params: { guide: chart.id } }));
}

/** One page for each course: what `getStaticPaths` of the pages under `/utbildning/kurs/<kurs>/` gives. */
export async function coursePaths() {
  const { courses } = await loadSite();
  return courses.map(({ entry }) => ({ params: { kurs: entry.id } }));
}

async function load(): Promise<Site> {
  const rendered = new Map<string, Rendered>();
  for (const name of markdownCollections)
    for (const entry of await getCollection(name))
      if (entry.filePath && entry.rendered) rendered.set(entry.filePath, entry.rendered as Rendered);
  const html = (file: string) => rendered.get(file)?.html ?? '';

  const { content } = parseContent(readContentFiles());
  const charts = Object.values(machines).map(chartOf);
  const context = checkContext(content, charts, new Date().toISOString().slice(0, 10));
  const organisation = content.organisation.get('organisation')?.data;
  const penalties = content.penalties.get('straffskalor')?.data;
  const survey = content.survey.get('enkat')?.data;
  if (!organisation || !penalties || !survey)
    throw new Error('Innehållet har fel. Kör: npm run check:content');

  const register = registerOf(dataOf(content.provisions), dataOf(content.statutes));
  const views = guideViews(context, {
    organisation,
    penalties,
    html,
    configOf: (guide) => machines[guide]?.config,
  });
  const texts = signable(content);
  const unsigned = texts.filter(({ data }) => !data.granskad).length;
  return {
    ...context,
    organisation,
    penalties,
    survey,
    html,
    headings: (file) => rendered.get(file)?.metadata?.headings ?? [],
    cited: (text) => findCitations(text, register),
    chapterTitle: chapterTitleIn(content.chapters),
    guideNamed: (id) => {
      const guide = context.guides.find(({ chart }) => chart.id === id);
      const view = views.get(id);
      if (!guide || !view) throw new Error(`Ingen guide heter ”${id}”.`);
      return { ...guide, view };
    },
    chapters: [...content.chapters.values()].toSorted((a, b) => a.file.localeCompare(b.file)),
    signed: { texts: texts.length, signed: texts.length - unsigned },
    draft:
      unsigned === texts.length
        ? 'Utkast, inte granskat av jurist.'
        : unsigned > 0
          ? `${unsigned} av ${texts.length} texter är utkast som ingen jurist har granskat.`
          : undefined,
    edition: import.meta.env.MODE === 'edition',
    checked:
      texts
        .map(({ data }) => data.kontrollerad)
        .toSorted()
        .at(-1) ?? '',
    courses: [...content.courses.values()].map((entry) => assembleCourse(entry, context)),
  };
}
