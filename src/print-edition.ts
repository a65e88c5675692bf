import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import config from '../astro.config.mjs';
import { findChromium } from './chromium.ts';
import { numbered, type NumberedRef, type PageRef } from './domain/edition.ts';
import { root } from './read-files.ts';

const site = config.site ?? '';
const dist = join(root, 'dist');

/** Opens the built page at the address that it will have, so that links which leave the edition lead to the website. */
async function open(page: Page): Promise<void> {
  await page.route(`${site}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(dist, pathname.replace(/\/$/, '/index.html')) });
  });
  await page.goto(`${site}/utskrift/`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The references of the page, in order, with the register entries that they stand in. */
const refsOf = (page: Page): Promise<PageRef[]> =>
  page.evaluate(() => {
    const entries = [...document.querySelectorAll('.pages')];
    return [...document.querySelectorAll<HTMLElement>('[data-page]')].map((ref) => {
      const entry = entries.indexOf(ref.parentElement!);
      return { place: ref.dataset['page']!, ...(entry < 0 ? {} : { entry }) };
    });
  });

const write = (page: Page, numbers: readonly NumberedRef[]): Promise<void> =>
  page.evaluate((all) => {
    document.querySelectorAll<HTMLElement>('[data-page]').forEach((ref, index) => {
      ref.textContent = all[index]!.text;
      ref.hidden = all[index]!.hidden;
    });
  }, numbers);

const print = (page: Page, whole: boolean): Promise<Buffer> =>
  page.pdf({ tagged: whole, outline: whole, preferCSSPageSize: true, printBackground: true });

/** Where each place that something links to stands, by page from 1. */
async function pagesOf(pdf: Buffer): Promise<Map<string, number>> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const places = Object.entries(await document.getDestinations());
  return new Map(
    await Promise.all(
      places.map(async ([place, [sheet]]) => [place, 1 + (await document.getPageIndex(sheet))] as const),
    ),
  );
}

/**
 * Prints the handbook that `npm run build` built as one PDF: once to see where everything stands, then with the page
 * numbers, until printing them moves nothing.
 */
const executablePath = await findChromium();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
try {
  const page = await browser.newPage({ locale: 'sv-SE' });
  await open(page);
  const refs = await refsOf(page);
  let numbers = numbered(refs);
  let pdf: Buffer | undefined;
  for (let pass = 0; pass < 3 && !pdf; pass++) {
    await write(page, numbers);
    const printed = await print(page, pass > 0);
    const found = numbered(refs, await pagesOf(printed));
    if (JSON.stringify(found) === JSON.stringify(numbers)) pdf = printed;
    numbers = found;
  }
  if (!pdf) throw new Error('Sidnumren blev inte stabila på tre utskrifter.');
  const file = join(dist, 'utskrift', 'sekretesshandboken.pdf');
  writeFileSync(file, pdf);
  console.log(`${file}  ${Math.round(pdf.length / 1000)} kB`);
} finally {
  await browser.close();
}
