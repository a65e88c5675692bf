import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { root } from '../../src/read-files.ts';

const dist = join(root, 'dist');

/** Every page of the built site, by its address. */
export const pages: ReadonlyMap<string, string> = new Map(
  globSync('**/*.html', { cwd: dist })
    .toSorted()
    .map((file) => [
      `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      readFileSync(join(dist, file), 'utf8'),
    ]),
);

/** Guides are the only pages that bring a framework to the browser. */
export const isGuide = (address: string): boolean => /^\/guider\/[^/]+\/$/.test(address);

/** A presentation that shows a guide brings the guide's own page, in a frame. */
export const showsGuide = (address: string): boolean =>
  /\/visa\/$/.test(address) && /data-guide=/.test(pages.get(address) ?? '');

/** How many sheets a printed page takes. */
export const pageCount = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Opens the search page and waits for its word on the query. */
export async function search(page: Page, query: string): Promise<void> {
  await page.goto(`/sok/#q=${encodeURIComponent(query)}`);
  await expect(page.getByRole('status')).toContainText(/träffar(?:na)? på/);
}
