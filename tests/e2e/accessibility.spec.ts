import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { content, guides } from './guide-steps.ts';
import { pages, search } from './pages.ts';

/** Every page of the built site, and what the search page shows, as ways to open them. */
const views: [name: string, open: (page: Page) => Promise<unknown>][] = [
  ...[...pages.keys()].map((address): (typeof views)[number] => [address, (page) => page.goto(address)]),
  ['a search with hits', (page) => search(page, 'samtycke')],
  ['a search without hits', (page) => search(page, 'qqqqqqqq')],
  ['an address that leads nowhere', (page) => page.goto('/finns-inte/')],
];

test('every kind of page is among those tried', () => {
  const addresses = [
    ...[...content.chapters.keys()].map((id) => `/handbok/${id}/`),
    ...[...content.provisions.keys()].map((id) => `/lagrum/${id}/`),
    ...guides.flatMap(({ chart }) =>
      ['', 'hela-guiden/', 'karta/'].map((part) => `/guider/${chart.id}/${part}`),
    ),
    ...['/', '/404.html', '/sok/', '/ordlista/', '/lagrum/', '/om/tillganglighet/'],
  ];
  expect(addresses.filter((address) => !pages.has(address))).toEqual([]);
});

for (const [name, open] of views)
  test(`${name} is accessible and fits a narrow screen`, async ({ page }) => {
    // A whole guide, told or drawn, holds more elements than all other pages together.
    test.slow(/\/(?:hela-guiden|karta)\/$/.test(name));
    await open(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/Sekretesshandboken$/);
    await expectAccessible(page);

    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
  });

test('dark mode is another set of colours', async ({ page }) => {
  await page.goto('/');
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).not.toBe(light);
});
