import { gzipSync } from 'node:zlib';
import { engineOf } from '../../src/domain/search/engine.ts';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import { plainFuse } from './baselines.ts';
import { index, indexOf, ours, records } from './handbook.ts';
import { judged, type Judged, type JudgedSet } from './judged.ts';
import { qualityOf, rankOf, type Searcher } from './measure.ts';

/** `npm run bench:search`; `-- --misses` names what the development queries did not find; `-- --fast` times no more than today's content. */
const fast = process.argv.includes('--fast');
const showMisses = process.argv.includes('--misses');
const sets: JudgedSet[] = ['dev', 'held-out'];
const share = (number: number) => number.toFixed(2).padStart(6);

async function report(searcher: Searcher, queries: readonly Judged[]) {
  const types = ['alla', ...new Set(queries.map(({ type }) => type))];
  for (const type of types) {
    const some = queries.filter((query) => type === 'alla' || query.type === type);
    const { queries: count, mrr, first, three, zero } = await qualityOf(searcher, some);
    if (count > 0)
      console.log(
        `  ${type.padEnd(18)}${String(count).padStart(4)}${[mrr, first, three, zero].map(share).join('')}`,
      );
  }
}

const searchers = [ours, plainFuse(records)];
for (const set of sets)
  for (const searcher of searchers) {
    console.log(`\n${searcher.name}, ${set}${' '.repeat(6)}antal   MRR   S@1   S@3  noll`);
    await report(searcher, judged(set));
  }

if (showMisses)
  for (const judgement of judged('dev').filter(({ answers }) => answers.length > 0)) {
    const hits = await ours.search(judgement.query);
    const rank = rankOf(judgement, hits);
    if (rank > 1)
      console.log(`\n${rank}  ${judgement.type}: ${judgement.query}\n   ${hits.slice(0, 5).join('\n   ')}`);
  }

const zipped = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;
console.log(
  `\nRegister: ${records.length} poster, ${zipped(index)} byte gzip, ${(zipped(index) / records.length).toFixed(0)} per post. ` +
    `Texter: ${zipped(records.map(({ body }) => body))} byte gzip.`,
);

/** The handbook many times over, with words of its own in each copy. */
const grown = (times: number): SearchRecord[] =>
  Array.from({ length: times }, (_, copy) =>
    copy === 0
      ? [...records]
      : records.map((record, at) => ({
          ...record,
          address: `${record.address}?${copy}`,
          body: `${records[(at + copy * 7) % records.length]?.body ?? ''} ${record.body.slice(0, 200)}`,
        })),
  ).flat();

const timed = (work: () => unknown) => {
  const from = performance.now();
  work();
  return performance.now() - from;
};
const percentile = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;
for (const times of fast ? [1] : [1, 10, 100]) {
  const many = grown(times);
  const built = performance.now();
  const big = indexOf(many);
  const start = performance.now();
  const engine = engineOf(big);
  const ready = performance.now();
  // The best of three: the machine does other things too.
  const took = judged('dev')
    .map(({ query }) => Math.min(...[1, 2, 3].map(() => timed(() => engine.search(query)))))
    .toSorted((a, b) => a - b);
  console.log(
    `${times}× (${many.length} poster): bygge ${((start - built) / 1000).toFixed(1)} s, start ${(ready - start).toFixed(0)} ms, ` +
      `fråga p50 ${percentile(took, 0.5).toFixed(1)} ms, p95 ${percentile(took, 0.95).toFixed(1)} ms`,
  );
}
