import type { Browser } from '@playwright/test';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import { pageOf } from './browser.ts';
import { indexOf } from './handbook.ts';

/** What a keystroke took, in ms, from the key to the hits standing in the page, rising; and what the first took, with the index to read. */
export type Keystrokes = { start: number; took: number[] };

/**
 * Types queries on the built search page, one key at a time, over an index of other records and on a processor
 * `slowed` so many times. Needs `dist/`.
 */
export async function keystrokes(
  browser: Browser,
  { records, queries, slowed }: { records: readonly SearchRecord[]; queries: readonly string[]; slowed: number },
): Promise<Keystrokes> {
  const page = await pageOf(browser, 'dist', {
    '/sok.json': JSON.stringify(indexOf(records)),
    '/sok-text.json': JSON.stringify(records.map(({ body }) => body)),
  });
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await devTools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name,value})=>[name,1000*value]));
  };
  await page.goto('/sok/');
  const input = page.locator('input'); await input.waitFor();
  const took: number[] = []; const all: any[] = [];
  const type = (text: string) => page.evaluate((query) => { const input = document.querySelector('input')!; const f=performance.now(); input.value = query; input.dispatchEvent(new Event('input')); return new Promise<number>(r=>setTimeout(()=>r(performance.now()-f),0)); }, text);
  await type('sekretess');
  await page.locator('ol.hits p').first().waitFor();
  for (const query of queries)
    for (let length = 1; length <= query.length; length++) {
      const written = query.slice(0, length);
      if (written.endsWith(' ')) continue;
      const before = await worked();
      const wall = await type(written);
      const after = await worked();
      const d = (n: string) => (after[n] ?? 0) - (before[n] ?? 0);
      all.push({ written, wall, script: d('ScriptDuration'), task: d('TaskDuration'), layout: d('LayoutDuration'), style: d('RecalcStyleDuration') });
    }
  await page.close();
  return { start: 0, took: all.map(x=>x.script).toSorted((a, b) => a - b), all } as any;
}
