import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** With `--mode edition`, prints the handbook into the built site, where its pages link to it (`Site.edition`). */
export const printedEdition = (): AstroIntegration => {
  let site = '';
  let wanted = false;
  return {
    name: 'printed-edition',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
      },
      'astro:build:setup': ({ vite }) => {
        wanted = vite.mode === 'edition';
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!wanted) return;
        // What prints is for development: a site that is built without the edition needs none of it.
        const { printEdition } = await import('./print-edition.ts');
        logger.info(await printEdition(fileURLToPath(dir), site));
      },
    },
  };
};
