import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { cite, content } from './guide-steps.ts';
import { pageCount } from './pages.ts';
import { test } from './tab.ts';

const chapter = '/handbok/polisen/';
const provision = (page: Page, id: string) =>
  page
    .locator('.prose')
    .getByRole('link', { name: cite(id), exact: true })
    .first();
const box = (page: Page) => page.getByRole('dialog');

test.describe('a provision that a chapter cites', () => {
  test('is shown on the page, with its conditions, and leaves the reader where she was', async ({ page }) => {
    await page.goto(chapter);
    const link = provision(page, 'osl-10-21');
    await link.focus();
    await page.keyboard.press('Enter');
    const { data } = content.provisions.get('osl-10-21')!;
    await expect(box(page).getByRole('heading', { name: data.rubrik })).toBeFocused();
    for (const { text } of Object.values(data.villkor)) await expect(box(page)).toContainText(text);
    await expect(page).toHaveURL(chapter);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeHidden();
    await expect(link).toBeFocused();
  });

  test('is a way to its own page', async ({ page }) => {
    await page.goto(chapter);
    await provision(page, 'osl-10-21').click();
    await box(page).getByRole('link', { name: 'Öppna lagrummet' }).click();
    await expect(page).toHaveURL('/lagrum/osl-10-21/');
  });

  test('leads on to others in the same box', async ({ page }) => {
    await page.goto(chapter);
    await provision(page, 'osl-10-23').click();
    const inner = box(page).locator('a.lagrum-link').first();
    const name = await inner.textContent();
    await inner.click();
    await expect(box(page)).toContainText(name ?? '');
    await expect(page).toHaveURL(chapter);
    await box(page).getByRole('button', { name: 'Stäng' }).click();
    await expect(box(page)).toBeHidden();
  });

  test('is opened as a page when it cannot be fetched', async ({ page }) => {
    await page.goto(chapter);
    let refused = false;
    await page.route('**/lagrum/osl-10-21/', (route) => {
      if (refused) return route.continue();
      refused = true;
      return route.abort();
    });
    await provision(page, 'osl-10-21').click();
    await expect(page).toHaveURL('/lagrum/osl-10-21/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('a term is explained on the page', async ({ page }) => {
  await page.goto(chapter);
  const link = page.locator('.prose a.begrepp-link').first();
  const id = (await link.getAttribute('href'))?.split('#')[1] ?? '';
  await link.click();
  await expect(box(page).getByRole('heading', { level: 2 })).toHaveText(content.terms.get(id)!.data.term);
  await expect(box(page).getByRole('link', { name: 'Visa i ordlistan' })).toBeVisible();
  await expect(page).toHaveURL(chapter);
});

test('the table of contents says where in the chapter the reader is', async ({ page }) => {
  await page.goto(chapter);
  const toc = page.getByRole('navigation', { name: 'I kapitlet' });
  const current = toc.locator('[aria-current]');
  await expect(current).toHaveCount(0);
  for (const anchor of ['vistelse', 'straffgransen']) {
    await page.goto(`${chapter}#${anchor}`);
    await expect(current).toHaveAttribute('href', `#${anchor}`);
  }
});

test('a heading is a link to itself', async ({ page }) => {
  await page.goto(chapter);
  await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
  const { hash } = new URL(page.url());
  await expect(page.locator(`h2${hash}`)).toBeInViewport();
});

test.describe('the register', () => {
  const rows = (page: Page) => page.locator('.register > li:visible');
  const choose = (page: Page, label: string, option: string) =>
    page.getByLabel(label).selectOption({ label: option });

  test('shows every provision until the reader chooses', async ({ page }) => {
    await page.goto('/lagrum/');
    await expect(rows(page)).toHaveCount(content.provisions.size);
    await expect(page.getByRole('status')).toHaveText(`${content.provisions.size} lagrum.`);
  });

  test('is narrowed by what a provision says, who receives and area', async ({ page }) => {
    await page.goto('/lagrum/');
    await choose(page, 'Vad lagrummet säger', 'får');
    await choose(page, 'Mottagare', 'Polismyndigheten');
    const duty = rows(page).filter({ hasText: cite('luub-4') });
    const permission = rows(page).filter({ hasText: cite('osl-10-21') });
    await expect(permission).toBeVisible();
    await expect(duty).toHaveCount(0);
    // A rule towards every authority is a rule towards the police.
    await expect(
      rows(page)
        .filter({ hasText: cite('osl-10-2') })
        .first(),
    ).toBeVisible();
    const { titel } = content.chapters.get('polisen')!.data;
    await choose(page, 'Område', titel);
    await expect(permission).toBeVisible();
    await choose(page, 'Vad lagrummet säger', 'ska');
    await expect(duty).toBeVisible();
    await expect(permission).toHaveCount(0);
    await expectAccessible(page);
  });

  test('says so when no provision fits, and takes it back', async ({ page }) => {
    await page.goto('/lagrum/');
    await choose(page, 'Vad lagrummet säger', 'får inte');
    await choose(page, 'Område', content.chapters.get('avlidna')!.data.titel);
    const receivers = await page.getByLabel('Mottagare').locator('option').allTextContents();
    for (const receiver of receivers) {
      await choose(page, 'Mottagare', receiver);
      if ((await rows(page).count()) === 0) break;
    }
    await expect(rows(page)).toHaveCount(0);
    await expect(page.getByRole('status')).toHaveText('Inget lagrum passar. Välj bredare.');
    await choose(page, 'Vad lagrummet säger', 'allt');
    await choose(page, 'Mottagare', 'alla');
    await choose(page, 'Område', 'alla');
    await expect(rows(page)).toHaveCount(content.provisions.size);
  });
});

test('the whole handbook holds every chapter, and links between them stay on the page', async ({ page }) => {
  await page.goto('/handbok/hela/');
  const titles = [...content.chapters.values()].map(({ data }) => data.titel);
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(titles.filter((title) => !headings.some((heading) => heading.trim() === title))).toEqual([]);
  expect(await page.locator('main a[href^="/handbok/"]:not(.crumbs a)').count()).toBe(0);
});

test('what is read on paper and handed over takes two sheets', async ({ page }) => {
  for (const id of content.sheets.keys()) {
    await page.goto(`/${id}/`);
    const sheets = pageCount(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(2);
  }
});
