import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A query and the addresses that answer it. An unanswerable query has none. */
export type Judged = { type: string; query: string; answers: readonly string[] };

/** `dev` is for mending the search, the others for measuring it; `fresh` was written last, before anyone saw what it found. */
export const judgedSets = ['dev', 'held-out', 'fresh'] as const;
export type JudgedSet = (typeof judgedSets)[number];

export function judged(set: JudgedSet): Judged[] {
  const file = join(import.meta.dirname, 'judged', `${set}.yaml`);
  const types = parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string[]>>;
  return Object.entries(types).flatMap(([type, queries]) =>
    Object.entries(queries).map(([query, answers]) => ({ type, query, answers })),
  );
}
