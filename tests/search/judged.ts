import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A query and the addresses that answer it. An unanswerable query has none. */
export type Judged = { type: string; query: string; answers: readonly string[] };

/** `dev` is for mending the search, `held-out` for measuring it. */
export type JudgedSet = 'dev' | 'held-out' | 'fresh';

export function judged(set: JudgedSet): Judged[] {
  const file = join(import.meta.dirname, 'judged', `${set}.yaml`);
  const types = parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string[]>>;
  return Object.entries(types).flatMap(([type, queries]) =>
    Object.entries(queries).map(([query, answers]) => ({ type, query, answers })),
  );
}
