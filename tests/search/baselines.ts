import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import Fuse from 'fuse.js';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import { pageOf } from './browser.ts';
import type { Searcher } from './measure.ts';

/** Fuse.js alone, in the setting that did best: token search, threshold 0.2. */
export function plainFuse(records: readonly SearchRecord[]): Searcher {
  const fuse = new Fuse([...records], {
    keys: [
      { name: 'title', weight: 4 },
      { name: 'aliases', weight: 3 },
      { name: 'body', weight: 1 },
    ],
    ignoreLocation: true,
    threshold: 0.2,
    minMatchCharLength: 2,
    useTokenSearch: true,
  });
  return {
    name: 'Fuse.js',
    search: (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.address),
  };
}

/** Pagefind is fetched by the bench alone: no one else needs its fourteen megabytes. */
const pagefindVersion = '1.6.0';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Pagefind's Swedish index over the same records, each a page of its own. It can only search in a browser. */
export async function pagefind(browser: Browser, records: readonly SearchRecord[]): Promise<Searcher> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="sv"><title>Sök</title>');
  for (const [place, { title, aliases, parent, body }] of records.entries()) {
    mkdirSync(join(folder, String(place)));
    writeFileSync(
      join(folder, String(place), 'index.html'),
      `<!doctype html><html lang="sv"><title>${escaped(title)}</title><main data-pagefind-body>` +
        `<h1>${escaped(title)}</h1><p data-pagefind-weight="4">${escaped(aliases.join('. '))}</p>` +
        `<p>${escaped(parent)}</p><p>${escaped(body)}</p></main></html>`,
    );
  }
  execFileSync('npx', ['--yes', `pagefind@${pagefindVersion}`, '--site', folder], { stdio: 'ignore' });

  const page = await pageOf(browser, folder);
  await page.goto('/');
  return {
    name: 'Pagefind',
    search: async (query) => {
      const urls = await page.evaluate(async (asked) => {
        type Pagefind = {
          search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
        };
        const address = '/pagefind/pagefind.js';
        const { search } = (await import(address)) as Pagefind;
        const { results } = await search(asked);
        return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
      }, query);
      return urls.map((url) => records[Number(url.split('/')[1])]?.address ?? '');
    },
  };
}
