import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** What is wrong with one field. */
export type FieldProblem = Pick<Problem, 'code' | 'fel' | 'atgard'> & { path: Path };

const rows = (count: number | bigint): string => (count === 1 ? 'en rad' : `${count} rader`);

const written: Record<string, string> = {
  string: 'Skriv en text.',
  number: 'Skriv ett tal.',
  boolean: 'Skriv true eller false.',
  array: 'Skriv en lista: ett streck per rad, eller allt inom hakparentes.',
  object: 'Skriv ett fält per rad: ”namn: värde”.',
  record: 'Skriv ett fält per rad: ”namn: värde”.',
};

/** What to write where the schema has no words of its own. */
export const inSwedish = (issue: z.core.$ZodRawIssue): string => {
  const unknown = 'Rätta värdet. Fälten står i content/README.md.';
  if (issue.code === 'invalid_type') return written[issue.expected] ?? unknown;
  if (issue.code === 'too_small' && issue.origin === 'array') return `Skriv minst ${rows(issue.minimum)}.`;
  if (issue.code === 'too_big' && issue.origin === 'array') return `Skriv högst ${rows(issue.maximum)}.`;
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'Skriv en hel webbadress, till exempel https://www.riksdagen.se/.';
  if (issue.code === 'invalid_value') return `Välj något av: ${issue.values.join(', ')}.`;
  return unknown;
};

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);

/** A union says only that nothing fits. The variant that was meant is the one that takes this kind of value. */
function unfold(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const variant = issue.errors.find(
    ([first]) => first && !(first.code === 'invalid_type' && first.path.length === 0),
  );
  return variant?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

function describeValue(value: unknown, { code }: Issue): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return 'Listan är tom.';
    if (code === 'too_small' || code === 'too_big') return `Listan har ${rows(value.length)}.`;
    return 'Här står en lista.';
  }
  if (typeof value === 'object') return 'Här står en grupp av fält.';
  const read = String(value);
  if (read.trim() === '') return 'Texten är tom.';
  return `Värdet ”${read.length > 80 ? `${read.slice(0, 80)} …` : read}” går inte att använda.`;
}

function describeIssue(issue: Issue, read: unknown): FieldProblem[] {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      code: 'falt-okant',
      fel: `Fältet ”${key}” finns inte.`,
      atgard: 'Rätta stavningen eller ta bort fältet. Fälten står i content/README.md.',
    }));
  if (issue.code === 'invalid_key')
    return [
      {
        path,
        code: 'falt-fel',
        fel: `Namnet ”${String(path.at(-1))}” går inte att använda.`,
        atgard: issue.issues[0]?.message ?? message,
      },
    ];
  const value = valueAt(read, path);
  if (value === undefined)
    return [{ path, code: 'falt-saknas', fel: 'Fältet saknas.', atgard: `Lägg till fältet. ${message}` }];
  if (value === null)
    return [
      {
        path,
        code: 'falt-fel',
        fel: path.length > 0 ? 'Fältet har inget värde.' : 'Här finns inga fält.',
        atgard: path.length > 0 ? `Fyll i fältet eller ta bort det. ${message}` : message,
      },
    ];
  return [{ path, code: 'falt-fel', fel: describeValue(value, issue), atgard: message }];
}

/** Says in Swedish what a schema objected to in the fields that were read. */
export const schemaProblems = (issues: readonly Issue[], read: unknown): FieldProblem[] =>
  issues.flatMap(unfold).flatMap((issue) => describeIssue(issue, read));
