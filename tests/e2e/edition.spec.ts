import { expect, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { printed } from '../../src/print-edition.ts';
import { expectAccessible } from './axe.ts';
import { test } from './tab.ts';

/** Some of each kind of page: the whole book takes axe and the printer minutes, and `npm run edition` judges what it prints. */
const kept = ['om-utgavan', 'innehallsforteckning', 'polisen', 'nod', 'guide-nod', 'lagrum'];

/** Leaves the cover and some sections of the edition, and the references among them, before they are laid out. */
const shorten = (page: Page) =>
  page.addInitScript(
    (ids) =>
      document.addEventListener('DOMContentLoaded', () => {
        for (const section of document.querySelectorAll('.edition > :not(.cover)'))
          if (!ids.includes(section.getAttribute('aria-labelledby') ?? '')) section.remove();
        for (const reference of document.querySelectorAll<HTMLElement>('[data-page]'))
          if (!document.getElementById(reference.dataset['page'] ?? '')) reference.remove();
      }),
    kept,
  );

test('the printed edition is accessible, numbered, tagged and packed', async ({ page }) => {
  test.slow();
  await shorten(page);
  await page.goto('/utskrift/');
  await expectAccessible(page);
  const titles = await page.locator('.whole-chapter > h2').allInnerTexts();
  const bytes = await printed(page);
  expect(Buffer.from(bytes).includes('/StructElem'), 'tags in plain text').toBe(false);
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const texts = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      // Lines break anywhere.
      return items.map((item) => ('str' in item ? item.str.replace(/\s/g, '') : '')).join('');
    }),
  );
  texts
    .slice(1)
    .forEach((text, index) => expect(text, 'a foot').toContain(`Sida${index + 2}av${pdf.numPages}`));
  const contents = texts.find((text) => text.includes('InnehållGrunden')) ?? '';
  expect(titles).toHaveLength(2);
  for (const title of titles.map((words) => words.replace(/\s/g, ''))) {
    const begins = texts.findIndex((text) => /Kapitel\d/.test(text) && text.includes(title));
    expect(contents, title).toContain(`${title}${begins + 1}`);
  }
});
