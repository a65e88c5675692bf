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

/**
 * Pages that one template makes many of, by what they are of. Of each kind one is opened; the others take its place
 * in the document, which is a quarter of the time. Some of most kinds are opened each for itself, on a wide screen
 * too: the provisions of 10 kap., the chapter on harm, all of the police guide, the page where a case is answered.
 */
const kindOf = (address: string): string | undefined =>
  [
    /^\/lagrum\/(?!osl-10-)[a-z]+/,
    /^\/handbok\/(?!menprovning\/|hela\/)(?=.)/,
    /^\/guider\/(?!polis\/).+\/(hela-guiden|karta|fickguide)\/$/,
    /^\/utbildning\/fall\/(?=.)/,
  ]
    .map((kind) => kind.exec(address))
    .map((found) => found?.[1] ?? found?.[0])
    .find((name) => name !== undefined);
const alike = Map.groupBy(
  [...pages.keys()].filter((address) => kindOf(address) !== undefined),
  kindOf,
);

/** Puts another page in the place of the one that is open, as its own document would show it. */
const put = (page: Page, address: string): Promise<void> =>
  page.evaluate(async (path) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'document';
    await new Promise((resolve) => {
      request.onloadend = resolve;
      request.send();
    });
    const { title, documentElement, body } = request.responseXML!;
    document.title = title;
    document.documentElement.lang = documentElement.lang;
    document.body.replaceWith(document.adoptNode(body));
  }, address);

/** What a page would ask others for: everything with an address but links to follow and the page's own. */
const asksOthers = (html: string): string[] =>
  [...html.matchAll(/<(?!a\b)\w+\b[^>]*?\s(?:src|srcset|href|data|poster|action)="(?:\w+:)?\/\/[^>]*>/g)]
    .map(([element]) => element)
    .filter((element) => !element.includes('rel="canonical"'));

for (const [kind, addresses] of alike)
  test(`${kind}: ${addresses.length} pages ask no one else for anything, are accessible and fit a narrow screen`, async ({
    narrowTab: tab,
    baseURL,
  }) => {
    test.slow();
    const [first = '', ...others] = addresses;
    await expectTrustworthy(tab, first, baseURL ?? '');
    await expectWhole(tab);
    for (const address of others)
      await test.step(address, async () => {
        expect(asksOthers(pages.get(address) ?? '//')).toEqual([]);
        await put(tab, address);
        await expectWhole(tab);
      });
  });

for (const address of pages.keys())
  if (!kindOf(address))
    test(`${address} asks no one else for anything, is accessible and fits a narrow screen`, async ({
      tab,
      baseURL,
    }) => {
      await expectTrustworthy(tab, address, baseURL ?? '');
      // The whole book is too much for axe; some of each kind of its pages is judged in `edition.spec.ts`.
      if (address !== '/utskrift/') await expectWhole(tab);
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
