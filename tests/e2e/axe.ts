import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { narrow } from './tab.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const everything = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that dark mode can break: it changes colours and nothing else. */
const colours = ['color-contrast', 'link-in-text-block'];

/** Loads axe once for each document; a guide is one document through all its states. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  // Playwright's own way takes twice as long with half a megabyte.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: source });
  // What stands in a drawing axe can never judge, and a guide's map holds thousands of such pieces of text.
  const rules = [{ id: 'color-contrast', selector: '*:not(svg *)' }];
  await session.send('Runtime.evaluate', { expression: `axe.configure(${JSON.stringify({ rules })})` });
  await session.detach();
}

/** Runs axe on the page as it stands. */
async function expectNothingFound(page: Page, runOnly: string[], mode: string): Promise<void> {
  const found = await page.evaluate(async (only) => {
    const { violations } = await window.axe.run({ runOnly: only, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    );
  }, runOnly);
  expect(found, `axe in ${mode} mode on ${page.url()}`).toEqual([]);
}

/** Every way that text stands on a ground on the page: the styles that the colour rules judge by. */
const pairings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const grounds = new Map<Element | null, string>();
    const found = new Set<string>();
    // Parents come before their children.
    for (const element of document.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const { backgroundColor, backgroundImage, opacity, color, fontSize, fontWeight } = style;
      const under = grounds.get(element.parentElement) ?? '';
      const own = [backgroundColor, backgroundImage, opacity].join();
      const ground = own === 'rgba(0, 0, 0, 0),none,1' ? under : `${under} > ${own}`;
      grounds.set(element, ground);
      const around = element.parentElement && getComputedStyle(element.parentElement).color;
      found.add([color, around, fontSize, fontWeight, style.textDecorationLine, ground].join());
    }
    return [...found];
  });

/** Pairings in dark mode that axe has found nothing wrong with. */
const cleared = new Set<string>();

/**
 * Asks that axe finds nothing in light mode, nor in dark, with everything that folds unfolded, and that nothing is
 * wider than a narrow screen. In dark mode axe runs where colours meet in a way that it has not seen before.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await bringAxe(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await expectNothingFound(page, everything, 'light');

  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await pairings(page);
  if (dark.some((pairing) => !cleared.has(pairing))) {
    await expectNothingFound(page, colours, 'dark');
    for (const pairing of dark) cleared.add(pairing);
  }
  await page.emulateMedia({ colorScheme: null });

  const size = page.viewportSize();
  const wide = size?.width !== narrow.width;
  if (wide) await page.setViewportSize(narrow);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `width of ${page.url()} on a screen of ${narrow.width} px`).toBe(narrow.width);
  if (wide && size) await page.setViewportSize(size);
}
