import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import type { Result } from 'axe-core';
import { narrow } from './tab.ts';

declare global {
  interface Window {
    axe: typeof axe;
    pairings: typeof pairings;
  }
}

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const everything = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that judge how colours meet: half of axe's time, and all that dark mode can break. */
const colours = ['color-contrast', 'link-in-text-block'];

/**
 * Runs in the page: every way that text stands on a ground there, by the styles that the colour rules judge by, each
 * with an element that shows it. Drawings are left out: axe cannot judge what stands in one.
 */
function pairings(): Map<string, Element> {
  const grounds = new Map<Element | null, string>();
  const found = new Map<string, Element>();
  // Parents come before their children.
  for (const element of document.querySelectorAll(':not(svg *)')) {
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage, opacity, color, fontSize, fontWeight } = style;
    const under = grounds.get(element.parentElement) ?? '';
    const own = [backgroundColor, backgroundImage, opacity].join();
    const ground = own === 'rgba(0, 0, 0, 0),none,1' ? under : `${under} > ${own}`;
    grounds.set(element, ground);
    const text = [...element.childNodes].some(({ nodeType, data }: Node & { data?: string }) => {
      return nodeType === Node.TEXT_NODE && data?.trim();
    });
    if (!(text || element.matches('input, select, textarea')) || !element.checkVisibility()) continue;
    const around = element.parentElement && getComputedStyle(element.parentElement).color;
    const pairing = [color, around, fontSize, fontWeight, style.textDecorationLine, ground].join();
    if (!found.has(pairing)) found.set(pairing, element);
  }
  return found;
}

/** Loads axe once for each document; a guide is one document through all its states. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'pairings' in window)) return;
  // Playwright's own way takes twice as long with half a megabyte.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: `${source}; window.pairings = ${pairings}` });
  await session.detach();
}

function expectNothing(found: readonly Result[], mode: string, page: Page): void {
  const faults = found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
  expect(faults, `axe in ${mode} mode on ${page.url()}`).toEqual([]);
}

/** Pairings that axe has found nothing wrong with. */
const cleared = new Set<string>();

/** Asks that axe finds nothing wrong where colours meet in a way that it has not seen before. */
async function expectReadable(page: Page, mode: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: mode });
  const found = await page.evaluate(() => [...window.pairings().keys()]);
  const unseen = found.filter((pairing) => !cleared.has(pairing));
  if (unseen.length === 0) return;
  const { violations } = await page.evaluate(
    ([these, runOnly]) => {
      const shown = window.pairings();
      const include = these.map((pairing) => shown.get(pairing)!);
      return window.axe.run({ include }, { runOnly, resultTypes: ['violations'] });
    },
    [unseen, colours] as const,
  );
  expectNothing(violations, mode, page);
  for (const pairing of unseen) cleared.add(pairing);
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
    [everything, colours] as const,
  );
  expectNothing(violations, 'light', page);
  await expectReadable(page, 'light');
  await expectReadable(page, 'dark');
  await page.emulateMedia({ colorScheme: null });

  const size = page.viewportSize();
  const wide = size?.width !== narrow.width;
  if (wide) await page.setViewportSize(narrow);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `width of ${page.url()} on a screen of ${narrow.width} px`).toBe(narrow.width);
  if (wide && size) await page.setViewportSize(size);
}
