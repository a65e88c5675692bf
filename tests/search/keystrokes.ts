import type { Browser } from '@playwright/test';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import { pageOf } from './browser.ts';
import { indexOf } from './handbook.ts';

type Typing = {
  records: readonly SearchRecord[];
  queries: readonly string[];
  /** How many times slower the processor is made. */
  slowed: number;
};
/** Milliseconds: until the engine answers its first query, and for each keystroke until its hits stand in the page. */
export type Keystrokes = { start: number; took: number[] };

/**
 * Types queries on the built search page, key by key, over an index of other records. The browser's own layout and
 * paint are not counted. Needs `dist/`. The quickest of three rounds counts, since the machine does other things
 * too; each has a page of its own, so nothing is remembered from one to the next.
 */
export async function keystrokes(browser: Browser, typing: Typing): Promise<Keystrokes> {
  const files = {
    '/sok.json': JSON.stringify(indexOf(typing.records)),
    '/sok-text.json': JSON.stringify(typing.records.map(({ body }) => body)),
  };
  const rounds: Keystrokes[] = [];
  for (let round = 0; round < 3; round++) rounds.push(await typedOnce(browser, typing, files));
  const quickest = (times: readonly number[]) => Math.min(...times);
  return {
    start: quickest(rounds.map(({ start }) => start)),
    took: (rounds[0]?.took ?? []).map((_, key) => quickest(rounds.map(({ took }) => took[key] ?? Infinity))),
  };
}

async function typedOnce(
  browser: Browser,
  { queries, slowed }: Typing,
  files: Readonly<Record<string, string>>,
): Promise<Keystrokes> {
  const page = await pageOf(browser, 'dist', files);
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.goto('/sok/');
  const written = queries.flatMap((query) =>
    Array.from(query, (_, at) => query.slice(0, at + 1)).filter((text) => !text.endsWith(' ')),
  );
  const times = await page.evaluate(async (texts) => {
    const input = document.querySelector('input');
    const list = document.querySelector('ol.hits');
    const status = document.querySelector('[role=status]');
    if (!input || !list || !status) throw new Error('The search page has changed.');
    const answered = async (text: string) => {
      // The announcement is written last, and names the query.
      const announced = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(status, { childList: true });
      });
      const from = performance.now();
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await announced;
      return performance.now() - from;
    };
    const pause = () => new Promise((resolve) => setTimeout(resolve));
    const start = await answered('sekretess');
    while (!list.querySelector('p')) await pause();
    const took: number[] = [];
    for (const text of texts) {
      took.push(await answered(text));
      await pause();
    }
    return { start, took };
  }, written);
  await page.close();
  return times;
}
