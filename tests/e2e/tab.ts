import { test as base, type Browser, type Page, type WorkerInfo } from '@playwright/test';

/** The narrowest screen that must do: 1280 px at 400 % (WCAG 1.4.10). */
export const narrow = { width: 320, height: 640 };

async function useTab(
  browser: Browser,
  { project }: WorkerInfo,
  viewport: typeof narrow | undefined,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const { baseURL = '', locale = '', contextOptions } = project.use;
  const context = await browser.newContext({
    ...contextOptions,
    baseURL,
    locale,
    ...(viewport && { viewport }),
  });
  await use(await context.newPage());
  await context.close();
}

/**
 * One tab for all tests of a worker, and one that is narrow: to open a tab takes longer than most tests that look at
 * one page. A test says itself what it looks at, and leaves the tab's size and colours as they were; one that fails
 * ends its worker, and the next test gets a new tab. Tests of what the browser remembers take `page`, their own.
 */
export const test = base.extend<object, { tab: Page; narrowTab: Page }>({
  tab: [({ browser }, use, worker) => useTab(browser, worker, undefined, use), { scope: 'worker' }],
  narrowTab: [({ browser }, use, worker) => useTab(browser, worker, narrow, use), { scope: 'worker' }],
});
