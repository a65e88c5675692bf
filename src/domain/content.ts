import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import { course, slide, type Course, type Slide } from '../schemas/course.ts';
import { form, type Form } from '../schemas/form.ts';
import {
  guide,
  outcome,
  question,
  situations,
  typfallFile,
  type Guide,
  type Outcome,
  type Question,
  type Situation,
  type Typfall,
} from '../schemas/guide.ts';
import {
  actors,
  chapter,
  faq,
  landmarks,
  oldReferences,
  organisation,
  penalties,
  sheet,
  statutes,
  synonyms,
  term,
  unsettled,
  type Actor,
  type Chapter,
  type Faq,
  type Landmark,
  type OldReference,
  type Organisation,
  type Penalties,
  type Sheet,
  type Statute,
  type SynonymGroup,
  type Term,
  type Unsettled,
} from '../schemas/handbook.ts';
import { provision, type Provision } from '../schemas/provision.ts';
import { survey, type Survey } from '../schemas/survey.ts';
import { exerciseCase, type ExerciseCase } from '../schemas/training.ts';
import { fieldName, type Problem } from './problem.ts';
import { inSwedish, schemaProblems } from './schema-problems.ts';

type Path = readonly PropertyKey[];

/** One content file, or one item of a file that is a list. */
export type Entry<Data> = {
  id: string;
  file: string;
  data: Data;
  /** Markdown under the front matter. */
  body: string;
  /** Line of a field, or of the nearest field above it that is written. */
  line: (path?: Path) => number;
  /** Line where the body starts. */
  bodyLine: number;
};
export type Entries<Data> = Map<string, Entry<Data>>;

/** Everything under `content/`, read and validated. A file with an error is left out. */
export type Content = {
  provisions: Entries<Provision>;
  statutes: Entries<Statute>;
  actors: Entries<Actor>;
  chapters: Entries<Chapter>;
  terms: Entries<Term>;
  sheets: Entries<Sheet>;
  faqs: Entries<Faq>;
  forms: Entries<Form>;
  /** Ids `gamla-lagrum/0`, in the order of the file. */
  oldReferences: Entries<OldReference>;
  unsettled: Entries<Unsettled>;
  /** Ids `sokbara-sidor/0`, in the order of the file. */
  landmarks: Entries<Landmark>;
  /** Ids `synonymer/0`, in the order of the file. */
  synonyms: Entries<SynonymGroup>;
  guides: Entries<Guide>;
  /** Ids `polis/brottstyp`. */
  questions: Entries<Question>;
  /** Ids `samtycke/galler`. */
  sharedQuestions: Entries<Question>;
  /** Ids `polis/far-straffgrans`, and `gemensamma-utfall/larma` for what guides share. */
  outcomes: Entries<Outcome>;
  /** Ids `polis/0`, in the order of the file. */
  typfall: Entries<Typfall>;
  cases: Entries<ExerciseCase>;
  courses: Entries<Course>;
  /** Ids `introduktion/fara`. */
  slides: Entries<Slide>;
  situations: Entries<Situation>;
  organisation: Entries<Organisation>;
  penalties: Entries<Penalties>;
  survey: Entries<Survey>;
};

type Collection = {
  name: keyof Content;
  /** Where its files stand; what its groups match, joined, is the id. */
  pattern: RegExp;
  schema: z.ZodType;
  /** A YAML list whose items have ids of their own. */
  list?: 'by-id' | 'by-order';
};

const collections: Collection[] = [
  { name: 'provisions', pattern: /^lagrum\/([^/]+)\.md$/, schema: provision },
  { name: 'terms', pattern: /^begrepp\/([^/]+)\.md$/, schema: term },
  { name: 'chapters', pattern: /^kapitel\/\d+-([^/]+)\.md$/, schema: chapter },
  { name: 'sheets', pattern: /^sidor\/([^/]+)\.md$/, schema: sheet },
  { name: 'faqs', pattern: /^fragor\/([^/]+)\.md$/, schema: faq },
  { name: 'forms', pattern: /^blanketter\/([^/]+)\.yaml$/, schema: form },
  { name: 'oldReferences', pattern: /^(gamla-lagrum)\.yaml$/, schema: oldReferences, list: 'by-order' },
  { name: 'unsettled', pattern: /^(overifierat)\.yaml$/, schema: unsettled, list: 'by-id' },
  { name: 'synonyms', pattern: /^(synonymer)\.yaml$/, schema: synonyms, list: 'by-order' },
  { name: 'landmarks', pattern: /^(sokbara-sidor)\.yaml$/, schema: landmarks, list: 'by-order' },
  { name: 'guides', pattern: /^guider\/([^/]+)\/index\.md$/, schema: guide },
  { name: 'questions', pattern: /^guider\/([^/]+)\/fragor\/([^/]+)\.md$/, schema: question },
  {
    name: 'outcomes',
    pattern: /^(?:guider\/([^/]+)\/utfall|(gemensamma-utfall))\/([^/]+)\.md$/,
    schema: outcome,
  },
  { name: 'sharedQuestions', pattern: /^gemensamma-fragor\/([^/]+)\/([^/]+)\.md$/, schema: question },
  { name: 'typfall', pattern: /^typfall\/([^/]+)\.yaml$/, schema: typfallFile, list: 'by-order' },
  { name: 'cases', pattern: /^fall\/([^/]+)\.md$/, schema: exerciseCase },
  { name: 'courses', pattern: /^kurser\/([^/]+)\/index\.md$/, schema: course },
  { name: 'slides', pattern: /^kurser\/([^/]+)\/\d+-([^/]+)\.md$/, schema: slide },
  { name: 'actors', pattern: /^(aktorer)\.yaml$/, schema: actors, list: 'by-id' },
  { name: 'statutes', pattern: /^(forfattningar)\.yaml$/, schema: statutes, list: 'by-id' },
  { name: 'situations', pattern: /^(situationer)\.yaml$/, schema: situations, list: 'by-id' },
  { name: 'organisation', pattern: /^(organisation)\.yaml$/, schema: organisation },
  { name: 'penalties', pattern: /^(straffskalor)\.yaml$/, schema: penalties },
  { name: 'survey', pattern: /^(enkat)\.yaml$/, schema: survey },
];

const frontMatter = /^---\r?\n([\s\S]*?)(?<=\n)---(?:\r?\n|$)/;

/** The fields as data, where each field stands, and the Markdown after them. */
function readFields(file: string, source: string) {
  const match = file.endsWith('.md') ? frontMatter.exec(source) : null;
  const yaml = file.endsWith('.md') ? (match?.[1] ?? '') : source;
  const before = match ? 1 : 0;
  const counter = new LineCounter();
  const fields = parseDocument(yaml, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + before;
  const line = (path: Path = []): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const above = fields.getIn(path.slice(0, depth - 1), true);
      const items = isNode(above) && 'items' in above ? (above.items as unknown[]) : [];
      const last = path[depth - 1];
      for (const [index, item] of items.entries()) {
        const pair = item as { key?: { value?: unknown; range?: number[] }; range?: number[] };
        const found = typeof last === 'number' ? index === last : pair.key?.value === last;
        const range = typeof last === 'number' ? pair.range : pair.key?.range;
        if (found && range?.[0] !== undefined) return lineAt(range[0]);
      }
    }
    return 1;
  };
  const [error] = fields.errors;
  let broken = error?.pos[0];
  // A text that starts with an asterisk is to YAML an alias of something that was never named.
  visit(fields, { Alias: (_, { range }) => void (broken ??= range?.[0]) });
  const bodyStart = match?.[0].length ?? 0;
  return {
    fields,
    line,
    /** Line of what cannot be read as fields. */
    brokenLine: broken === undefined ? undefined : lineAt(broken),
    writtenTwice: error?.code === 'DUPLICATE_KEY',
    hasFields: match !== null || !file.endsWith('.md'),
    body: file.endsWith('.md') ? source.slice(bodyStart) : '',
    bodyLine: source.slice(0, bodyStart).split('\n').length,
  };
}

/** Reads and validates content files. `files` maps paths under the project root to their text. */
export function parseContent(files: ReadonlyMap<string, string>): {
  content: Content;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const content = Object.fromEntries(
    collections.map(({ name }) => [name, new Map<string, Entry<unknown>>()]),
  ) as unknown as Record<keyof Content, Entries<unknown>>;

  for (const [file, source] of files) {
    const inside = file.replace(/^content\//, '');
    if (inside.endsWith('README.md')) continue;
    const collection = collections.find(({ pattern }) => pattern.test(inside));
    if (!collection) {
      problems.push({
        file,
        line: 1,
        code: 'okand-fil',
        fel: 'Filen hör inte till någon samling.',
        atgard: 'Flytta den till rätt mapp eller ta bort den. Mapparna står i content/README.md.',
      });
      continue;
    }
    const { fields, line, brokenLine, writtenTwice, hasFields, body, bodyLine } = readFields(file, source);
    if (!hasFields) {
      problems.push({
        file,
        line: 1,
        code: 'yaml-fel',
        fel: 'Filen börjar inte med fält mellan två rader med ---.',
        atgard: 'Skriv --- på första raden och --- på raden efter fälten.',
      });
      continue;
    }
    if (brokenLine !== undefined) {
      problems.push({
        file,
        line: brokenLine,
        code: 'yaml-fel',
        ...(writtenTwice
          ? { fel: 'Fältet står två gånger.', atgard: 'Ta bort den ena raden.' }
          : {
              fel: 'Fälten går inte att läsa.',
              atgard:
                'Kontrollera indrag, kolon och citattecken på raden. Sätt texten inom raka citattecken om den innehåller kolon eller börjar med ett tecken som *.',
            }),
      });
      continue;
    }
    const read: unknown = fields.toJS();
    const result = collection.schema.safeParse(read, { error: inSwedish });
    if (!result.success) {
      for (const { path, ...details } of schemaProblems(result.error.issues, read))
        problems.push({
          file,
          line: line(path),
          ...(path.length > 0 ? { field: fieldName(path) } : {}),
          ...details,
        });
      continue;
    }
    const name = collection.pattern.exec(inside)?.slice(1).filter(Boolean).join('/') ?? inside;
    const add = (entry: Entry<unknown>): void => {
      const first = content[collection.name].get(entry.id);
      if (!first) content[collection.name].set(entry.id, entry);
      else
        problems.push({
          file,
          line: entry.line(['id']),
          code: 'dubbelt-id',
          fel: `”${entry.id}” finns redan i ${first.file}, rad ${first.line(['id'])}.`,
          atgard: 'Byt namn på den ena, eller ta bort den.',
        });
    };
    if (!collection.list) {
      add({ id: name, file, data: result.data, body, line, bodyLine });
      continue;
    }
    for (const [index, data] of (result.data as unknown[]).entries()) {
      const id = collection.list === 'by-id' ? (data as { id: string }).id : `${name}/${index}`;
      add({ id, file, data, body, line: (path: Path = []) => line([index, ...path]), bodyLine });
    }
  }
  return { content: content as unknown as Content, problems };
}
