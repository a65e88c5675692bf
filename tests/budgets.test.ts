import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { overBudget } from '../src/budgets.ts';

/** Text that does not compress: its weight is its length. */
const noise = (bytes: number) =>
  randomBytes(bytes)
    .toString('latin1')
    .replace(/[<>"'`]/g, 'x');

const site = (files: Record<string, string>) => (address: string) => {
  const file = files[address.slice(1)];
  if (file === undefined) throw new Error(`no ${address}`);
  return Buffer.from(file, 'latin1');
};

test('a light page passes', () => {
  expect(overBudget(['handbok/nod/index.html'], site({ 'handbok/nod/index.html': '<p>Nöd</p>' }))).toEqual(
    [],
  );
});

test('a heavy page is named with its bytes', () => {
  const read = site({ 'handbok/nod/index.html': noise(40_000) });
  expect(overBudget(['handbok/nod/index.html'], read)).toEqual([
    expect.stringMatching(/^\/handbok\/nod\/index\.html {2}html: \d{5} byte, högst 25000 \(läsning\)$/),
  ]);
});

test('scripts count with everything they import', () => {
  const read = site({
    'handbok/nod/index.html': '<script type="module" src="/_astro/a.js"></script>',
    '_astro/a.js': 'import{b}from"./b.js";',
    '_astro/b.js': noise(9000),
  });
  expect(overBudget(['handbok/nod/index.html'], read)).toEqual([expect.stringContaining('script: ')]);
});

test('what is loaded later counts for itself, and not twice', () => {
  const guide = (files: Record<string, string>) =>
    overBudget(
      ['guider/polis/index.html'],
      site({
        'guider/polis/index.html': '<astro-island component-url="/_astro/w.js"></astro-island>',
        'guider/polis/guide.json': '',
        ...files,
      }),
    ).map((line) => line.split('  ')[1]?.split(':')[0]);
  const wizard = 'import{r}from"./r.js";const f=()=>import(`./docx.js`);';
  expect(
    guide({ '_astro/w.js': wizard, '_astro/r.js': noise(50_000), '_astro/docx.js': noise(60_000) }),
  ).toEqual([]);
  expect(
    guide({
      '_astro/w.js': wizard,
      '_astro/r.js': noise(50_000),
      '_astro/docx.js': 'import"./zip.js";import"./r.js";',
      '_astro/zip.js': noise(90_000),
    }),
  ).toEqual(['lazy']);
  const reading = { 'index.html': '<script type="module" src="/_astro/a.js"></script>' };
  expect(
    overBudget(['index.html'], site({ ...reading, '_astro/a.js': 'import("./b.js")', '_astro/b.js': 'b' })),
  ).toEqual([expect.stringContaining('lazy: ')]);
});

test('an island counts with its component, its renderer and the texts it fetches', () => {
  const files = {
    'guider/polis/index.html':
      '<astro-island component-url="/_astro/w.js" renderer-url="/_astro/r.js"></astro-island>',
    'guider/polis/guide.json': noise(60_000),
    '_astro/w.js': noise(50_000),
    '_astro/r.js': noise(50_000),
  };
  expect(
    overBudget(['guider/polis/index.html'], site(files)).map((line) => line.split('  ')[1]?.split(':')[0]),
  ).toEqual(['script', 'data']);
});

test('style sheets and fonts count', () => {
  const read = site({
    'index.html':
      '<link rel="stylesheet" href="/_astro/s.css"><style>@font-face{src:url("/_astro/f.woff2")}</style>',
    '_astro/s.css': noise(20_000),
    '_astro/f.woff2': noise(70_000),
  });
  expect(overBudget(['index.html'], read).map((line) => line.split('  ')[1]?.split(':')[0])).toEqual([
    'css',
    'fonts',
  ]);
});

test('the search page may weigh more, the more there is to search', () => {
  const files = (titles: number) => ({
    'sok/index.html': '<h1>Sök</h1>',
    'sok.json': JSON.stringify({ titles: Array.from({ length: titles }, () => ''), words: noise(20_000) }),
    'sok-text.json': noise(30_000),
  });
  expect(overBudget(['sok/index.html'], site(files(1000)))).toEqual([]);
  expect(overBudget(['sok/index.html'], site(files(100)))).toEqual([
    expect.stringMatching(/data: \d+ byte, högst 15000 \(sök\)$/),
    expect.stringMatching(/later: \d+ byte, högst 25000 \(sök\)$/),
  ]);
});
