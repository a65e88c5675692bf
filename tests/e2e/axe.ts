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

/** What axe finds and the page measures, looked at in one go: each question from outside costs more than its answer. */
type Look = { violations: Result[]; found: string[]; width: number };

/** Looks at the page with everything that folds unfolded. Nothing when axe is not in the document yet. */
const look = (page: Page): Promise<Look | undefined> =>
  page.evaluate(
    async ([runOnly, others]) => {
      if (!('places' in window)) return undefined;
      for (const details of document.querySelectorAll('details')) details.open = true;
      const rules = Object.fromEntries(others.map((id) => [id, { enabled: false }]));
      const { violations } = await window.axe.run({ runOnly, rules, resultTypes: ['violations'] });
      const width = document.documentElement.scrollWidth;
      return { violations, found: [...window.places().keys()], width };
    },
    [everything, styled] as const,
  );

/** Brings axe into the document, once; a guide is one document through all its states. */
async function bringAxe(page: Page): Promise<void> {
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
async function expectReadable(page: Page, found: string[]): Promise<void> {
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
  let seen = await look(page);
  if (!seen) {
    await bringAxe(page);
    seen = await look(page);
  }
  const { violations, found, width } = seen!;
  expectNothing(violations, 'light', page);
  await expectReadable(page, found);

  const size = page.viewportSize();
  const wide = size !== null && size.width !== narrow.width;
  const widthOnNarrow = async () => {
    await page.setViewportSize(narrow);
    const least = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.setViewportSize(size!);
    return least;
  };
  expect(
    wide ? await widthOnNarrow() : width,
    `width of ${page.url()} on a screen of ${narrow.width} px`,
  ).toBe(narrow.width);
}
