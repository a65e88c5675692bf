import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const found = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? '');

/**
 * Every link of the built site that leads nowhere, as lines ”page → link”. `pages` are HTML by address, with addresses
 * such as `/handbok/nod/`; `files` are the addresses of everything else. Links to other sites are not followed, and
 * anchors of the guides are places that they build themselves.
 */
export function deadLinks(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>): string[] {
  const anchors = new Map([...pages].map(([page, html]) => [page, new Set(found(html, /\sid="([^"]+)"/g))]));
  return [...pages].flatMap(([page, html]) =>
    [...new Set(found(html, /<a\s[^>]*?href="([^"]+)"/g))]
      .filter((href) => /^[/#]/.test(href))
      .filter((href) => {
        const [path = '', anchor = ''] = href.split('#');
        const target = path || page;
        if (!pages.has(target)) return !files.has(target);
        const isGuide = /^\/guider\/[^/]+\/$/.test(target);
        return anchor !== '' && !isGuide && !anchors.get(target)?.has(decodeURIComponent(anchor));
      })
      .map((href) => `${page} → ${href}`),
  );
}

/** Fails the build when a link within the site leads nowhere. */
export const links = (): AstroIntegration => ({
  name: 'links',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = globSync('**/*.*', { cwd: root }).map((file) => `/${file.replaceAll('\\', '/')}`);
      const pages = new Map(
        files
          .filter((file) => file.endsWith('.html'))
          .map((file) => [file.replace(/index\.html$/, ''), readFileSync(join(root, file), 'utf8')]),
      );
      const dead = deadLinks(pages, new Set(files));
      if (dead.length > 0) throw new Error(`Länkar som inte leder någonstans:\n${dead.join('\n')}`);
    },
  },
});
