import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import { openChromium } from '../../src/chromium.ts';
import { engineOf } from '../../src/domain/search/engine.ts';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import { pagefind, plainFuse } from './baselines.ts';
import { gates } from './gates.ts';
import { index, indexOf, ours, records } from './handbook.ts';
import { judged, judgedSets, type Judged } from './judged.ts';
import { keystrokes } from './keystrokes.ts';
import { qualityOf, rankOf, remembered, type Quality, type Searcher } from './measure.ts';

/**
 * `npm run bench:search`, after a build: how well and how fast the search answers, beside Fuse.js alone and
 * Pagefind. Fails when a gate does. `-- --misses` only names what the development queries did not find.
 */
if (process.argv.includes('--misses')) await printMisses();
else await bench();

async function printMisses() {
  for (const judgement of judged('dev').filter(({ answers }) => answers.length > 0)) {
    const hits = await ours.search(judgement.query);
    const rank = rankOf(judgement, hits);
    if (rank > 1)
      console.log(`\n${rank}  ${judgement.type}: ${judgement.query}\n   ${hits.slice(0, 5).join('\n   ')}`);
  }
}

async function bench() {
  if (!existsSync('dist/sok/index.html')) throw new Error('Bygg först: npm run build');
  const browser = await openChromium();
  const searchers = [ours, plainFuse(records), await pagefind(browser, records)].map(remembered);
  const failed: string[] = [];
  const gate = (name: string, measured: number, holds: boolean, demand: string) => {
    console.log(`  ${holds ? 'ja ' : 'NEJ'}  ${name}: ${Number(measured.toFixed(3))} (${demand})`);
    if (!holds) failed.push(name);
  };

  for (const set of judgedSets) await printQuality(set, judged(set), searchers);
  const all = judgedSets.flatMap(judged);
  const types = [...new Set(all.map(({ type }) => type))];
  const compared = await printQuality('alla', all, searchers);

  const zipped = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;
  console.log(
    `\nRegister: ${records.length} poster, ${zipped(index)} byte gzip. Texter: ${zipped(records.map(({ body }) => body))} byte gzip.`,
  );

  const queries = judged('dev')
    .filter((_, place) => place % 3 === 0)
    .map(({ query }) => query);
  const load = loadavg()[0] ?? 0;
  console.log(
    `\nTangent i Chromium, tills träffarna står på sidan (belastning ${load.toFixed(1)} på ${cpus().length} kärnor)`,
  );
  const speeds: [name: string, p95: number, most: number][] = [];
  for (const { times, slowed, most } of [
    { times: 1, slowed: 1, most: gates.keystroke.site },
    { times: 1, slowed: 4, most: gates.keystroke.grownAndSlowed },
    { times: 10, slowed: 4, most: gates.keystroke.grownAndSlowed },
  ]) {
    const { start, took } = await keystrokes(browser, { records: grown(times), queries, slowed });
    const [p50, p95] = [percentile(took, 0.5), percentile(took, 0.95)];
    const name = `${times}× innehåll, ${slowed}× långsammare processor`;
    console.log(
      `  ${name}: ${took.length} tangenter, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ` +
        `längst ${Math.max(...took).toFixed(0)} ms, första svaret ${start.toFixed(0)} ms`,
    );
    speeds.push([name, p95, most]);
  }

  console.log('\nFråga i Node: innehållet        poster  bygge s  start ms   p50 ms   p95 ms');
  for (const times of [1, 10, 100]) timeInNode(times);

  console.log('\nGrindar');
  for (const type of types) {
    const [own, ...others] = compared.get(type) ?? [];
    const best = Math.max(...others.map(({ mrr }) => mrr));
    const mrr = own?.mrr ?? 0;
    if (own && own.queries > 0)
      gate(`bättre än båda: ${type}`, mrr, mrr > best || mrr === 1, `> ${best.toFixed(3)}`);
  }
  for (const [name, p95, most] of speeds) gate(`p95 per tangent, ${name}`, p95, p95 <= most, `≤ ${most} ms`);
  const perRecord = zipped(index) / records.length;
  gate('byte per post', perRecord, perRecord <= gates.bytesPerRecord, `≤ ${gates.bytesPerRecord}`);

  await browser.close();
  console.log(failed.length === 0 ? '\nAlla grindar håller.' : `\n${failed.length} grindar håller inte.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

/** A table with a row for each type of query. Gives the quality of each searcher by type. */
async function printQuality(name: string, queries: readonly Judged[], searchers: readonly Searcher[]) {
  const types = ['alla', ...new Set(queries.map(({ type }) => type))];
  const found = new Map<string, Quality[]>();
  const heading = searchers.map((searcher) => `   ${searcher.name.padEnd(29)}`).join('');
  console.log(`\n${name.padEnd(24)}${heading}`);
  console.log(`${'antal'.padStart(24)}${searchers.map(() => '     MRR  nDCG   S@1   S@3  noll').join('')}`);
  for (const type of types) {
    const some = queries.filter((query) => type === 'alla' || query.type === type);
    const qualities: Quality[] = [];
    for (const searcher of searchers) qualities.push(await qualityOf(searcher, some));
    found.set(type, qualities);
    const count = qualities[0]?.queries ?? 0;
    const shares = qualities.map(
      ({ mrr, ndcg, first, three, zero }) =>
        `  ${[mrr, ndcg, first, three, zero].map((share) => share.toFixed(2).padStart(6)).join('')}`,
    );
    if (count > 0) console.log(`${type.padEnd(19)}${String(count).padStart(5)}${shares.join('')}`);
  }
  return found;
}

/** The handbook many times over, with texts of its own in each copy. */
function grown(times: number): SearchRecord[] {
  return Array.from({ length: times }, (_, copy) =>
    copy === 0
      ? [...records]
      : records.map((record, at) => ({
          ...record,
          address: `${record.address}?${copy}`,
          body: `${records[(at + copy * 7) % records.length]?.body ?? ''} ${record.body.slice(0, 200)}`,
        })),
  ).flat();
}

function percentile(numbers: readonly number[], part: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? 0;
}

function timeInNode(times: number) {
  const many = grown(times);
  const timed = <Result>(work: () => Result): [took: number, result: Result] => {
    const from = performance.now();
    const result = work();
    return [performance.now() - from, result];
  };
  const [built, big] = timed(() => indexOf(many));
  const [started, engine] = timed(() => engineOf(big));
  // The best of three: the machine does other things too.
  const took = judged('dev').map(({ query }) =>
    Math.min(...[1, 2, 3].map(() => timed(() => engine.search(query))[0])),
  );
  const cells = [many.length, built / 1000, started, percentile(took, 0.5), percentile(took, 0.95)];
  console.log(
    `  ${`${times}×`.padEnd(29)}${cells.map((cell, place) => cell.toFixed(place === 0 ? 0 : 1).padStart(9)).join('')}`,
  );
}
