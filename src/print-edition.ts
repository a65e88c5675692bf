import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { openChromium } from './chromium.ts';
import { editionFile, numbered, type NumberedRef, type PageRef } from './domain/edition.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Bookmark = { title: string; items: Bookmark[] };

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

/** Two of Chromium's tags are younger than the PDF it writes: what they are among those that such a PDF has. */
const roles = { Strong: 'Span', Em: 'Span' };

/** The same document in a third of the bytes, with every kind of tag explained: Chromium writes each tag in plain text. */
async function packed(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const tags = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  tags.set(PDFName.of('RoleMap'), pdf.context.obj(roles));
  return pdf.save({ useObjectStreams: true, objectsPerTick: Infinity });
}

/** Where each place that something links to stands, by page from 1. */
async function pagesOf(pdf: Pdf): Promise<Map<string, number>> {
  const places = Object.entries(await pdf.getDestinations());
  return new Map(
    await Promise.all(
      places.map(async ([place, [sheet]]) => [place, 1 + (await pdf.getPageIndex(sheet))] as const),
    ),
  );
}

/** @throws when the PDF has no title, language or tags, or lacks a bookmark to one of the page's headings */
async function checkWhole(pdf: Pdf, page: Page): Promise<void> {
  const { info } = await pdf.getMetadata();
  const { Title: title, Language: language } = info as { Title?: string; Language?: string };
  const named = title === (await page.title()) && language === 'sv';
  if (!named || !(await pdf.getMarkInfo())?.['Marked'])
    throw new Error('Utgåvan saknar titel, språk eller taggar.');
  const titlesIn = (items: Bookmark[]): string[] =>
    items.flatMap(({ title, items: inner }) => [title, ...titlesIn(inner)]);
  const bookmarks = new Set(titlesIn(((await pdf.getOutline()) ?? []) as Bookmark[]));
  const headings = await page.locator('.edition h2').allInnerTexts();
  const missing = headings.filter((heading) => !bookmarks.has(heading.trim()));
  if (missing.length > 0) throw new Error(`Utgåvan saknar bokmärken: ${missing.join(', ')}`);
}

/**
 * The edition that a page shows as a tagged PDF: printed once to see where everything stands, then with the page
 * numbers, until printing them moves nothing.
 * @throws when the numbers do not settle, or when the PDF is not whole
 */
export async function printed(page: Page): Promise<Uint8Array> {
  const refs = await refsOf(page);
  let numbers = numbered(refs);
  for (let pass = 0; pass < 3; pass++) {
    await write(page, numbers);
    const bytes = await print(page, pass > 0);
    // The reader keeps what it is given.
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const found = numbered(refs, await pagesOf(pdf));
    if (JSON.stringify(found) === JSON.stringify(numbers)) {
      const small = await packed(bytes);
      await checkWhole(await getDocumentProxy(new Uint8Array(small)), page);
      return small;
    }
    numbers = found;
  }
  throw new Error('Sidnumren blev inte stabila på tre utskrifter.');
}

/** Prints the edition of a built site into it. The page is opened at its own address, so that links lead to the website. */
export async function printEdition(built: string, site: string): Promise<string> {
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ locale: 'sv-SE' });
    await page.route(`${site}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ path: join(built, pathname.replace(/\/$/, '/index.html')) });
    });
    await page.goto(`${site}/utskrift/`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const file = join(built, editionFile);
    const pdf = await printed(page);
    writeFileSync(file, pdf);
    return `${file}  ${Math.round(pdf.length / 1000)} kB`;
  } finally {
    await browser.close();
  }
}
