import { expect, type Page } from '@playwright/test';
import { guides } from './guide-steps.ts';
import { pageCount } from './pages.ts';
import { test } from './tab.ts';

/** What a sheet of A4 holds within the margins of a pocket guide. */
const pocket = { width: 710, height: 1054 };

test('every pocket guide stands on one sheet', async ({ paperTab: tab }) => {
  test.slow();
  const size = tab.viewportSize()!;
  await tab.setViewportSize(pocket);
  const heights = new Map<string, number>();
  for (const { chart } of guides) {
    await tab.goto(`/guider/${chart.id}/fickguide/`);
    heights.set(chart.id, await tab.evaluate(() => document.documentElement.scrollHeight));
  }
  expect([...heights].filter(([, height]) => height > pocket.height)).toEqual([]);
  const [longest = ''] = guides
    .map(({ chart, outcomes }) => [chart.id, outcomes.size] as const)
    .toSorted((a, b) => b[1] - a[1])[0]!;
  await tab.goto(`/guider/${longest}/fickguide/`);
  expect(pageCount(await tab.pdf({ preferCSSPageSize: true }))).toBe(1);
  await tab.setViewportSize(size);
});

const address = '/utbildning/uppfoljning/';
const field = (page: Page, measure: string, name: string) =>
  page.getByRole('group', { name: measure }).getByRole('textbox', { name });

test('totals are shown beside the earlier figures, kept nowhere and sent nowhere', async ({ page }) => {
  await page.goto(address);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const easy = 'Handboken är enkel att använda';
  await field(page, easy, 'Antal svar').fill('50');
  await field(page, easy, 'Antal ja').fill('46');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Siffrorna', exact: true })).toBeFocused();
  await expect(page.getByText('Er grupp: 92 procent, 46 ja av 50 svar')).toBeVisible();
  await expect(page.getByRole('row', { name: easy }).getByRole('cell')).toHaveText([
    'nästan 95 procent',
    '92 procent',
    '46',
    '50',
  ]);
  await expect(page.locator('.now .part').locator('visible=true')).toHaveAttribute('width', '92');
  await expect(page.locator('.cautions li')).toHaveCount(0);
  expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(3);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, location.search])).toEqual([
    0,
    0,
    '',
  ]);
  expect(requests).toEqual([]);
});

test('what cannot be counted stays as it was typed, and is told of', async ({ page }) => {
  await page.goto(address);
  expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  const [easy, asked] = ['Handboken är enkel att använda', 'Frågade chef eller jurist vid osäkerhet'];
  await page.getByRole('button', { name: 'Räkna' }).click();
  await expect(page.getByRole('link', { name: /Inget är ifyllt/ })).toBeVisible();
  await field(page, easy, 'Antal svar').fill('10');
  await field(page, easy, 'Antal ja').fill('12');
  await field(page, asked, 'Antal svar').fill('4');
  await field(page, asked, 'Antal ja').fill('4');
  await page.getByRole('button', { name: 'Räkna' }).click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await expect(field(page, easy, 'Antal ja')).toHaveValue('12');
  await expect(field(page, easy, 'Antal ja')).toHaveAccessibleDescription(/12 ja är fler än 10 svar/);
  await expect(page.getByText('Er grupp: 100 procent, 4 ja av 4 svar')).toBeVisible();
  await expect(page.getByText('Bara 4 svar.')).toBeVisible();
  await page.locator('.error-summary').getByRole('link').click();
  await expect(field(page, easy, 'Antal ja')).toBeFocused();
  await page.getByRole('button', { name: 'Rensa' }).click();
  await expect(field(page, easy, 'Antal svar')).toHaveValue('');
  await expect(page.locator('.now').locator('visible=true')).toHaveCount(0);
});
