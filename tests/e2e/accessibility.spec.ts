import { expect, test, type Page } from '@playwright/test';
import { kinds } from '../../src/schemas/provision.ts';
import { expectAccessible } from './axe.ts';
import { content, guides } from './guide-steps.ts';
import { pages, search } from './pages.ts';

/** Of each kind of provision, the longest page and the shortest. */
const provisions = kinds.flatMap((kind) => {
  const addresses = [...content.provisions.values()]
    .filter(({ data }) => data.typ === kind)
    .map(({ id }) => `/lagrum/${id}/`)
    .toSorted((a, b) => (pages.get(a)?.length ?? 0) - (pages.get(b)?.length ?? 0));
  return [...new Set([addresses.at(0), addresses.at(-1)])].filter((address) => address !== undefined);
});
const others = [...pages.keys()].filter((address) => !/^\/lagrum\/.+/.test(address));

/** Every kind of page, as a way to open it. */
const views: [name: string, open: (page: Page) => Promise<unknown>][] = [
  ...[...others, ...provisions].map((address): (typeof views)[number] => [
    address,
    (page) => page.goto(address),
  ]),
  ['a search with hits', (page) => search(page, 'samtycke')],
  ['a search without hits', (page) => search(page, 'qqqqqqqq')],
  ['an address that leads nowhere', (page) => page.goto('/finns-inte/')],
];

test('every kind of page is among those tried', () => {
  const { chapters } = content;
  expect(others).toEqual(expect.arrayContaining([...chapters.keys()].map((id) => `/handbok/${id}/`)));
  expect(others).toEqual(
    expect.arrayContaining(guides.map(({ chart }) => `/guider/${chart.id}/hela-guiden/`)),
  );
  expect(others).toEqual(
    expect.arrayContaining(['/', '/404.html', '/sok/', '/ordlista/', '/lagrum/', '/om/tillganglighet/']),
  );
  expect(provisions.length).toBeGreaterThanOrEqual(10);
});

for (const [name, open] of views)
  test(`${name} is accessible and fits a narrow screen`, async ({ page }) => {
    // The whole guide holds more elements than all other pages together.
    test.slow(name.endsWith('/hela-guiden/'));
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
