import { expect, type ConsoleMessage, type Page, type Request } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { content, guides } from './guide-steps.ts';
import { isGuide, pages, search, showsGuide } from './pages.ts';
import { test } from './tab.ts';

test('every kind of page is among those tried', () => {
  const addresses = [
    ...[...content.chapters.keys()].map((id) => `/handbok/${id}/`),
    ...[...content.provisions.keys()].map((id) => `/lagrum/${id}/`),
    ...guides.flatMap(({ chart }) =>
      ['', 'hela-guiden/', 'karta/'].map((part) => `/guider/${chart.id}/${part}`),
    ),
    ...[...content.cases.keys()].map((id) => `/utbildning/fall/${id}/`),
    ...['/utbildning/', '/utbildning/fall/', '/utbildning/ova/', '/utbildning/prov/'],
    ...['/', '/404.html', '/sok/', '/ordlista/', '/handbok/', '/lagrum/', '/guider/', '/om/'],
    ...[...content.courses.keys()].flatMap((id) =>
      ['', 'visa/'].map((part) => `/utbildning/kurs/${id}/${part}`),
    ),
    ...['/om/integritet/', '/om/sa-provas-guiderna/', '/om/tillganglighet/'],
  ];
  expect(addresses.filter((address) => !pages.has(address))).toEqual([]);
});

/** Asks that a page, while it loads, asks no one but its own site for anything and breaks no rule of its own. */
async function expectTrustworthy(page: Page, address: string, origin: string): Promise<void> {
  const requests: string[] = [];
  const faults: string[] = [];
  const onRequest = (request: Request) => requests.push(request.url());
  const onConsole = (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  };
  const onError = (error: Error) => faults.push(error.message);
  page.on('request', onRequest).on('console', onConsole).on('pageerror', onError);
  await page.goto(address);
  expect(requests).toContain(`${origin}${address}`);
  if (isGuide(address)) await expect.poll(() => requests).toContain(`${origin}${address}guide.json`);
  expect(requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([]);
  expect(requests.some((url) => /react|Wizard/.test(url))).toBe(isGuide(address) || showsGuide(address));
  expect(faults).toEqual([]);
  page.off('request', onRequest).off('console', onConsole).off('pageerror', onError);
}

async function expectWhole(page: Page): Promise<void> {
  const told = await page.evaluate(() => ({
    language: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    name: document.title,
  }));
  expect(told).toEqual({ language: 'sv', headings: 1, name: expect.stringMatching(/Sekretesshandboken$/) });
  await expectAccessible(page);
}

for (const address of pages.keys())
  test(`${address} asks no one else for anything, is accessible and fits a narrow screen`, async ({
    tab,
    narrowTab,
    baseURL,
  }) => {
    // Provisions and cases are many and alike: what differs when wide is seen on one statute's, and where a case is
    // answered. The others are narrow at once.
    const page = /^\/(?:lagrum\/(?!osl-10)|utbildning\/fall\/)./.test(address) ? narrowTab : tab;
    await expectTrustworthy(page, address, baseURL ?? '');
    // The whole book is too much for axe; some of each kind of its pages is judged in `edition.spec.ts`.
    if (address !== '/utskrift/') await expectWhole(page);
  });

const views: Record<string, (page: Page) => Promise<unknown>> = {
  'a search with hits': (page) => search(page, 'samtycke'),
  'a search without hits': (page) => search(page, 'qqqqqqqq'),
  'an address that leads nowhere': (page) => page.goto('/finns-inte/'),
};
for (const [name, open] of Object.entries(views))
  test(`${name} is accessible and fits a narrow screen`, async ({ tab }) => {
    await open(tab);
    await expectWhole(tab);
  });

test('dark mode is another set of colours', async ({ page }) => {
  await page.goto('/');
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).not.toBe(light);
});
