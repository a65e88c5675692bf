import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { overBudget } from './budgets.ts';
import { deadLinks } from './links.ts';

/** Fails the build when a page outgrows its budget, or when a link within the site leads nowhere. */
export const builtSite = (): AstroIntegration => ({
  name: 'built-site',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = globSync('**/*.*', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
      const contents = new Map<string, Buffer>();
      const read = (address: string): Buffer => {
        const known = contents.get(address) ?? readFileSync(join(root, address));
        contents.set(address, known);
        return known;
      };
      const pages = files.filter((file) => file.endsWith('.html'));
      const html = new Map(
        pages.map((page) => [`/${page.replace(/index\.html$/, '')}`, read(`/${page}`).toString()]),
      );
      const faults = {
        'Sidor över sin budget': overBudget(pages, read),
        'Länkar som inte leder någonstans': deadLinks(html, new Set(files.map((file) => `/${file}`))),
      };
      const told = Object.entries(faults).filter(([, lines]) => lines.length > 0);
      if (told.length > 0)
        throw new Error(told.map(([title, lines]) => `${title}:\n${lines.join('\n')}`).join('\n\n'));
    },
  },
});
