import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';
import {
  guide,
  outcome,
  question,
  typfallFile,
  type Guide,
  type Outcome,
  type Question,
  type Typfall,
} from '../schemas/guide.ts';
import {
  actors,
  chapter,
  organisation,
  penalties,
  statutes,
  term,
  type Actor,
  type Chapter,
  type Organisation,
  type Penalties,
  type Statute,
  type Term,
} from '../schemas/handbook.ts';
import { provision, type Provision } from '../schemas/provision.ts';
import type { Problem } from './problem.ts';

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
  guides: Entries<Guide>;
  /** Ids `polis/brottstyp`. */
  questions: Entries<Question>;
  /** Ids `samtycke/galler`. */
  sharedQuestions: Entries<Question>;
  /** Ids `polis/far-samtycke`. */
  outcomes: Entries<Outcome>;
  /** Ids `polis/0`, in the order of the file. */
  typfall: Entries<Typfall>;
  organisation: Entries<Organisation>;
  penalties: Entries<Penalties>;
};

type Collection = {
  name: keyof Content;
  /** Where its files stand; the named group `id`, or two groups, give the id. */
  pattern: RegExp;
  schema: z.ZodType;
  /** A YAML list whose items have ids of their own. */
  list?: 'by-id' | 'by-order';
};

const collections: Collection[] = [
  { name: 'provisions', pattern: /^lagrum\/([^/]+)\.md$/, schema: provision },
  { name: 'terms', pattern: /^begrepp\/([^/]+)\.md$/, schema: term },
  { name: 'chapters', pattern: /^kapitel\/\d+-([^/]+)\.md$/, schema: chapter },
  { name: 'guides', pattern: /^guider\/([^/]+)\/index\.md$/, schema: guide },
  { name: 'questions', pattern: /^guider\/([^/]+)\/fragor\/([^/]+)\.md$/, schema: question },
  { name: 'outcomes', pattern: /^guider\/([^/]+)\/utfall\/([^/]+)\.md$/, schema: outcome },
  { name: 'sharedQuestions', pattern: /^gemensamma-fragor\/([^/]+)\/([^/]+)\.md$/, schema: question },
  { name: 'typfall', pattern: /^typfall\/([^/]+)\.yaml$/, schema: typfallFile, list: 'by-order' },
  { name: 'actors', pattern: /^(aktorer)\.yaml$/, schema: actors, list: 'by-id' },
  { name: 'statutes', pattern: /^(forfattningar)\.yaml$/, schema: statutes, list: 'by-id' },
  { name: 'organisation', pattern: /^(organisation)\.yaml$/, schema: organisation },
  { name: 'penalties', pattern: /^(straffskalor)\.yaml$/, schema: penalties },
];

const frontMatter = /^---\r?\n([\s\S]*?)^---\r?\n?/m;

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
  const bodyStart = match ? match.index + match[0].length : 0;
  return {
    fields,
    line,
    lineAt,
    body: file.endsWith('.md') ? source.slice(bodyStart) : '',
    bodyLine: source.slice(0, bodyStart).split('\n').length,
  };
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);

/** Says in Swedish what a schema objected to. */
function describeIssue(issue: z.core.$ZodIssue, value: unknown): Pick<Problem, 'code' | 'fel' | 'atgard'> {
  if (issue.code === 'unrecognized_keys')
    return {
      code: 'falt-okant',
      fel: `Fältet ${issue.keys.map((key) => `”${key}”`).join(', ')} finns inte.`,
      atgard: 'Rätta stavningen eller ta bort fältet. Fälten står i content/README.md.',
    };
  if (valueAt(value, issue.path) === undefined)
    return {
      code: 'falt-saknas',
      fel: 'Fältet saknas.',
      atgard: `Lägg till fältet. ${issue.message}`,
    };
  const read = JSON.stringify(valueAt(value, issue.path));
  return {
    code: 'falt-fel',
    fel: `Värdet ${read.length > 80 ? `${read.slice(0, 80)} …` : read} går inte att använda.`,
    atgard: issue.message,
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
    const { fields, line, lineAt, body, bodyLine } = readFields(file, source);
    const [broken] = fields.errors;
    if (broken) {
      problems.push({
        file,
        line: lineAt(broken.pos[0]),
        code: 'yaml-fel',
        fel: 'Fälten går inte att läsa.',
        atgard:
          'Kontrollera indrag, kolon och citattecken på raden. Sätt text som innehåller kolon inom "citattecken".',
      });
      continue;
    }
    const value: unknown = fields.toJS();
    const result = collection.schema.safeParse(value ?? {});
    if (!result.success) {
      for (const issue of result.error.issues) {
        const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
        problems.push({
          file,
          line: line(keys),
          ...(keys.length > 0 ? { field: keys.join('.') } : {}),
          ...describeIssue(issue, value),
        });
      }
      continue;
    }
    const name = collection.pattern.exec(inside)?.slice(1).join('/') ?? inside;
    const entries = content[collection.name];
    if (!collection.list) {
      entries.set(name, { id: name, file, data: result.data, body, line, bodyLine });
      continue;
    }
    for (const [index, data] of (result.data as unknown[]).entries()) {
      const id = collection.list === 'by-id' ? (data as { id: string }).id : `${name}/${index}`;
      const lineOfItem = (path: Path = []) => line([index, ...path]);
      entries.set(id, { id, file, data, body, line: lineOfItem, bodyLine });
    }
  }
  return { content: content as unknown as Content, problems };
}
