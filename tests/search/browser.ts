import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** A page of a folder of files, without a server. `replaced` stands in for files by their address. */
export async function pageOf(
  browser: Browser,
  folder: string,
  replaced: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const page = await browser.newPage({ baseURL: 'http://sok.invalid' });
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const contentType = types[extname(file)] ?? 'application/octet-stream';
    try {
      const body = replaced[pathname] ?? (await readFile(file));
      await route.fulfill({ body, contentType });
    } catch {
      await route.fulfill({ status: 404, body: '' });
    }
  });
  return page;
}
