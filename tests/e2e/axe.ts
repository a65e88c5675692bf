import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import type { Result } from 'axe-core';
import { narrow } from './tab.ts';

declare global {
  interface Window {
    axe: typeof axe;
    places: typeof places;
  }
}

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const everything = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that judge what the style sheet decides: most of axe's time, and all that dark mode can break. */
const styled = ['color-contrast', 'link-in-text-block', 'target-size'];

/**
 * Runs in the page: every place where text stands there, told by the tags, classes and states from the root down to
 * it, which is what the style sheet goes by, each with an element that stands so. Drawings are left out: axe cannot
 * judge what stands in one.
 */
function places(): Map<string, Element> {
  const paths = new Map<Element | null, string>();
  const found = new Map<string, Element>();
  // Parents come before their children.
  for (const element of document.querySelectorAll(':not(svg *)')) {
    const states = [...element.attributes].filter(({ name }) =>
      /^(?:class|type|open|data-besked|aria-current)$/.test(name),
    );
    const own = [element.tagName, ...states.map(({ name, value }) => `${name}=${value}`)].join(' ');
    const path = `${paths.get(element.parentElement) ?? ''} > ${own}`;
    paths.set(element, path);
    if (found.has(path)) continue;
    const text = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    if ((text || element.matches('input, select, textarea')) && element.checkVisibility())
      found.set(path, element);
  }
  return found;
}

/** Loads axe once for each document; a guide is one document through all its states. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'places' in window)) return;
  // Playwright's own way takes twice as long with half a megabyte.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: `${source}; window.places = ${places}` });
  await session.detach();
}

function expectNothing(found: readonly Result[], mode: string, page: Page): void {
  const faults = found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
  expect(faults, `axe in ${mode} mode on ${page.url()}`).toEqual([]);
}

/** Places where axe has found nothing wrong with colours and sizes. */
const cleared = new Set<string>();

/** Asks that axe finds nothing wrong, light or dark, with how text looks in places that it has not seen before. */
async function expectReadable(page: Page): Promise<void> {
  const found = await page.evaluate(() => [...window.places().keys()]);
  const unseen = found.filter((place) => !cleared.has(place));
  if (unseen.length === 0) return;
  for (const mode of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: mode });
    const { violations } = await page.evaluate(
      ([these, runOnly]) => {
        const shown = window.places();
        const include = these.map((place) => shown.get(place)!);
        return window.axe.run({ include }, { runOnly, resultTypes: ['violations'] });
      },
      [unseen, styled] as const,
    );
    expectNothing(violations, mode, page);
  }
  await page.emulateMedia({ colorScheme: null });
  for (const place of unseen) cleared.add(place);
}

/**
 * Asks that axe finds nothing in light mode, nor in dark, with everything that folds unfolded, and that nothing is
 * wider than a narrow screen.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await bringAxe(page);
  const { violations } = await page.evaluate(
    ([runOnly, others]) => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const rules = Object.fromEntries(others.map((id) => [id, { enabled: false }]));
      return window.axe.run({ runOnly, rules, resultTypes: ['violations'] });
    },
    [everything, styled] as const,
  );
  expectNothing(violations, 'light', page);
  await expectReadable(page);

  const size = page.viewportSize();
  const wide = size?.width !== narrow.width;
  if (wide) await page.setViewportSize(narrow);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `width of ${page.url()} on a screen of ${narrow.width} px`).toBe(narrow.width);
  if (wide && size) await page.setViewportSize(size);
}
