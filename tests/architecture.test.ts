import { globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Lowest first. A file may import from its own layer and from those before it. */
const layers = [
  'machines',
  'src/schemas',
  'src/domain',
  'src/markdown',
  'src/pptx',
  'src/components',
  'src/layouts',
  'src/pages',
];

/** Files that touch disk or Astro's content: read by components, layouts and pages, never by what lies below. */
const shell = [
  'src/site.ts',
  'src/read-files.ts',
  'src/check-content.ts',
  'src/content.config.ts',
  'src/budgets.ts',
  'src/built-site.ts',
  'src/links.ts',
  'src/check-external-links.ts',
  'src/chromium.ts',
  'src/print-edition.ts',
  'src/printed-edition.ts',
];

const files = globSync('{machines,src}/**/*.{ts,tsx,astro}').map((file) => file.replaceAll('\\', '/'));
const layerOf = (file: string) => layers.findIndex((layer) => file.startsWith(`${layer}/`));
const layered = files.filter((file) => layerOf(file) >= 0);

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from |import |import\()'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
const ownImportsOf = (file: string): string[] =>
  importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => normalize(join(file, '..', path)).replaceAll('\\', '/'));
const packagesOf = (file: string): string[] => importsOf(file).filter((path) => !path.startsWith('.'));

describe('layers', () => {
  test('every source file belongs to a layer or to the shell', () => {
    expect(files.filter((file) => layerOf(file) < 0 && !shell.includes(file))).toEqual([]);
  });

  test.each(layered)('%s imports only downwards', (file) => {
    for (const target of ownImportsOf(file)) {
      if (shell.includes(target))
        expect(layerOf(file)).toBeGreaterThanOrEqual(layers.indexOf('src/components'));
      else if (layerOf(target) >= 0) expect(layerOf(target), target).toBeLessThanOrEqual(layerOf(file));
    }
  });

  test.each(files.filter((file) => file.startsWith('machines/')))(
    '%s knows XState and nothing of ours',
    (file) => {
      expect(packagesOf(file).filter((name) => name !== 'xstate')).toEqual([]);
      expect(ownImportsOf(file).filter((target) => !target.startsWith('machines/'))).toEqual([]);
    },
  );

  test.each(files.filter((file) => file.startsWith('src/schemas/')))(
    '%s knows Zod and nothing of ours',
    (file) => {
      expect(packagesOf(file).filter((name) => name !== 'astro/zod')).toEqual([]);
      expect(ownImportsOf(file).filter((target) => !target.startsWith('src/schemas/'))).toEqual([]);
    },
  );

  test.each(files.filter((file) => file.startsWith('src/domain/')))('%s is pure', (file) => {
    const allowed = ['xstate', 'yaml', 'astro/zod', 'fuse.js', '@orama/stemmers/swedish'];
    expect(packagesOf(file).filter((name) => !allowed.includes(name))).toEqual([]);
    expect(ownImportsOf(file).filter((target) => target.startsWith('machines/'))).toEqual([]);
    expect(readFileSync(file, 'utf8')).not.toMatch(
      /\b(?:document|window|location|localStorage|process|Date\.now|Math\.random)\b(?!['”:])\s*[.(]|new Date\(\)/,
    );
  });
});

describe('what the wizard and reading pages may know', () => {
  test('no component imports a guide', () => {
    const guides = files.filter(
      (file) =>
        file.startsWith('src/components/') &&
        ownImportsOf(file).some((target) => target.startsWith('machines/')),
    );
    expect(guides).toEqual([]);
  });

  test('only guide pages bring a client framework', () => {
    const islands = files.filter(
      (file) => file.endsWith('.astro') && /client:\w+/.test(readFileSync(file, 'utf8')),
    );
    expect(islands).toEqual(['src/pages/guider/[guide]/index.astro']);
  });

  test('what writes Word files is fetched only when it is asked for', () => {
    const writers = files.filter((file) => packagesOf(file).includes('docx'));
    expect(writers).toEqual(['src/components/paper-word.ts']);
    const imported = files.filter((file) =>
      /(?:from|import) '[^']*paper-word\.ts'/.test(readFileSync(file, 'utf8')),
    );
    expect(imported).toEqual([]);
  });

  test('one place turns strings into markup in the browser', () => {
    const places = files.filter(
      (file) =>
        /\.tsx?$/.test(file) && /dangerouslySetInnerHTML|\.innerHTML/.test(readFileSync(file, 'utf8')),
    );
    expect(places).toEqual(['src/components/Html.tsx']);
  });
});
