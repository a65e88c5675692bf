import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a pattern's first group finds in some files, each once and sorted. */
const foundIn = (files: string, pattern: RegExp): string[] => {
  const all = globSync(files).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)]);
  return [...new Set(all.map((match) => match[1] ?? ''))].toSorted();
};

const codes = foundIn('src/domain/**/*.ts', /\bcode: '([a-z-]+)'/g);

test('every code is read from the source', () => {
  expect(codes).toContain('okand-fil');
  expect(codes).toContain('lagrum-upphort');
});

// A snapshot is what the check wrote: a code that stands in one has been provoked.
test('every code has a case', () => {
  expect(foundIn('tests/checks/*.test.ts', /:\d+ {2}\[([a-z-]+)\]$/gm)).toEqual(codes);
});

test('every code has its paragraph in content/README.md, and every paragraph its code', () => {
  const section = readFileSync('content/README.md', 'utf8').split('\n## Felkoder\n')[1] ?? '';
  const headings = [...section.matchAll(/^### (.+)$/gm)].map((match) => match[1] ?? '');
  expect(headings.toSorted()).toEqual(codes);
});
