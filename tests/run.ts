import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

type Count = { passed: number; failed: number };
type Step = {
  name: string;
  command: string;
  /** Reads a runner's own report. A step without one counts as one test. */
  count?: () => Count;
};

const report = (file: string): unknown => JSON.parse(readFileSync(`test-results/${file}`, 'utf8'));

const steps: Step[] = [
  { name: 'Format', command: 'prettier --check .' },
  { name: 'Types', command: 'astro check' },
  {
    name: 'Units, charts and content',
    command: 'vitest run --config tests/vitest.config.ts',
    count: () => {
      const { numPassedTests, numFailedTests } = report('unit.json') as Record<string, number>;
      return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
    },
  },
  { name: 'Content check and build', command: 'npm run build' },
  {
    name: 'Browser',
    command: 'playwright test --config tests/playwright.config.ts',
    count: () => {
      const { stats } = report('browser.json') as { stats: Record<string, number> };
      return { passed: stats['expected'] ?? 0, failed: (stats['unexpected'] ?? 0) + (stats['flaky'] ?? 0) };
    },
  },
];

/** Runs one step. A runner that dies without a report, or fails without a failed test, counts as one failure. */
function run({ name, command, count }: Step): Count {
  console.log(`\n── ${name}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  try {
    const counted = count?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 };
    return status === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync('test-results', { recursive: true, force: true });
const total = steps.map(run).reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
