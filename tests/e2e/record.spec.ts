import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import JSZip from 'jszip';
import { expectAccessible } from './axe.ts';
import { guideNamed, headingOf, longestWays, standAt } from './guide-steps.ts';
import { narrow } from './tab.ts';

const polis = guideNamed('polis');
const ways = longestWays(polis.chart);
const status = (page: Page) => page.locator('.record-section').getByRole('status');
const copy = (page: Page) => page.getByRole('button', { name: 'Kopiera till journalen' });
const word = (page: Page) => page.getByRole('button', { name: 'Ladda ner som Word (.docx)' });
const byHand = (page: Page) => page.getByRole('textbox', { name: 'Text till journalen' });

/** Stands at an answer of the guide, and notes who is asked for something and what the browser refuses. */
async function answer(page: Page, state: string) {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await standAt(page, polis, ways.get(state) ?? []);
  return { faults, asked };
}

test('an answer is copied to the journal as plain text, with the boxes that the reader has ticked', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { faults, asked } = await answer(page, 'bedom-ung-risk');
  const weighed = page.getByRole('checkbox').first();
  await weighed.check();
  await copy(page).click();
  await expect(status(page)).toHaveText('Underlaget är kopierat. Klistra in det i journalen.');
  await expect(byHand(page)).toHaveCount(0);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^UNDERLAG TILL JOURNALEN: POLISEN\n\nMIN BEDÖMNING\nJag bedömde/);
  expect(text).toContain(headingOf(polis, 'bedom-ung-risk'));
  const [sentence = ''] = (
    await page
      .locator('label', { has: page.locator('small') })
      .first()
      .innerText()
  ).split('\n');
  expect(text).toContain(`[x] ${sentence.trim()}`);
  await weighed.uncheck();
  await copy(page).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(`[ ] ${sentence.trim()}`);
  expect(faults).toEqual([]);
  expect([...asked]).toEqual([new URL(page.url()).origin]);
});

test('where the browser will not copy, the text stands selected for the reader to copy', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const { faults, asked } = await answer(page, 'far-inte-utan-stod');
  await copy(page).click();
  await expect(status(page)).toContainText('Webbläsaren lät oss inte kopiera.');
  await expect(byHand(page)).toBeFocused();
  await expect(byHand(page)).toHaveAttribute('readonly');
  await expect(byHand(page)).toHaveValue(/Inget har lämnats, visats eller öppnats/);
  const selected = () => page.evaluate(() => getSelection()?.toString());
  expect((await selected())?.trim()).toBe((await byHand(page).inputValue()).trim());
  await page.setViewportSize(narrow);
  await expectAccessible(page);
  expect(faults).toEqual([]);
  expect([...asked]).toEqual([new URL(page.url()).origin]);
});

test('an answer is saved as a Word file that the browser makes itself, and fetches its maker only then', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  const { faults, asked } = await answer(page, 'far-brott-mot-barn');
  const maker = () => scripts.filter((url) => /paper-word/.test(url)).length;
  expect(maker()).toBe(0);
  const [download] = await Promise.all([page.waitForEvent('download'), word(page).click()]);
  expect(maker()).toBe(1);
  expect(download.suggestedFilename()).toMatch(/^journalunderlag-polis-\d{4}-\d{2}-\d{2}\.docx$/);
  await expect(status(page)).toContainText(download.suggestedFilename());
  const file = await JSZip.loadAsync(await readFile(await download.path()));
  const body = await file.file('word/document.xml')!.async('string');
  expect(body).toContain(headingOf(polis, 'far-brott-mot-barn'));
  for (const heading of await page.locator('.paper h3').allTextContents()) expect(body).toContain(heading);
  expect(faults).toEqual([]);
  expect([...asked]).toEqual([new URL(page.url()).origin]);
});

test('when what makes the Word file is away, the reader is told', async ({ page }) => {
  await answer(page, 'far-brott-mot-barn');
  await page.route('**/paper-word*', (route) => route.abort());
  await word(page).click();
  await expect(status(page)).toContainText('Word-filen gick inte att göra. Kopiera texten i stället');
});

test('the keyboard alone copies, saves and shows the sheet, which is accessible', async ({ page }) => {
  await answer(page, 'jurist-under-gransen');
  const sheet = page.locator('.paper');
  await expect(sheet).toBeHidden();
  await copy(page).focus();
  await page.keyboard.press('Tab');
  await expect(word(page)).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(await download.failure()).toBeNull();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeFocused();
  await page.keyboard.press('Tab');
  const show = page.getByRole('button', { name: 'Visa underlaget' });
  await expect(show).toBeFocused();
  await expect(show).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Space');
  await expect(show).toHaveAttribute('aria-expanded', 'true');
  await expect(sheet).toBeVisible();
  await expect(sheet.getByRole('textbox')).toHaveCount(0);
  await expectAccessible(page);
});

test('an answer has no field to write in', async ({ page }) => {
  await answer(page, 'far-brott-mot-barn');
  await page.getByRole('button', { name: 'Visa underlaget' }).click();
  await expect(
    page.getByRole('main').locator('input:not([type="checkbox"]), textarea, [contenteditable]'),
  ).toHaveCount(0);
});
