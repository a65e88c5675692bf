import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts'],
    // The default leaves a core free, which on two is half the machine.
    maxWorkers: '100%',
    // All content is read once by each worker, not once by each file.
    isolate: false,
    // A busy machine is no fault: nothing here is timed.
    testTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
