import {
  test as base,
  type Browser,
  type BrowserContextOptions,
  type Page,
  type WorkerInfo,
} from '@playwright/test';

/** The narrowest screen that must do: 1280 px at 400 % (WCAG 1.4.10). */
export const narrow = { width: 320, height: 640 };

/** What a sheet of A4 holds within the margins of `print.css`. */
export const sheet = { width: 672, height: 1000 };

async function useTab(
  browser: Browser,
  { project }: WorkerInfo,
  own: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const { baseURL = '', locale = '', contextOptions } = project.use;
  const context = await browser.newContext({
    ...contextOptions,
    baseURL,
    locale,
    ...own,
  });
  await use(await context.newPage());
  await context.close();
}

/**
 * One tab for all tests of a worker, one that is narrow, one without script and one laid out as on paper: to open a tab takes longer than most
 * tests that look at one page. A test says itself what it looks at, and leaves the tab's size and colours as they
 * were; one that fails ends its worker, and the next test gets a new tab. Tests of what the browser remembers take
 * `page`, their own.
 */
export const test = base.extend<object, { tab: Page; narrowTab: Page; noScriptTab: Page; paperTab: Page }>({
  tab: [({ browser }, use, worker) => useTab(browser, worker, {}, use), { scope: 'worker' }],
  narrowTab: [
    ({ browser }, use, worker) => useTab(browser, worker, { viewport: narrow }, use),
    { scope: 'worker' },
  ],
  noScriptTab: [
    ({ browser }, use, worker) => useTab(browser, worker, { javaScriptEnabled: false }, use),
    { scope: 'worker' },
  ],
  paperTab: [
    ({ browser }, use, worker) =>
      useTab(browser, worker, { viewport: sheet }, async (page) => {
        await page.emulateMedia({ media: 'print' });
        await use(page);
      }),
    { scope: 'worker' },
  ],
});
