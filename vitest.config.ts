import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/test/longest-first.ts';

const exclude = ['**/node_modules/**', '**/dist/**', '.data/**'];

/** The machine of the whole run has two cores; a test keeps about one of them busy. */
const maxWorkers = 2;

const globalSetup = ['compile-cms', 'compile-site', 'shared-folder'].map(
  (name) => `scripts/tests/${name}.ts`,
);

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...exclude, '**/*.int.test.ts'],
          maxWorkers,
          // Loading the same modules anew for each file would take twice as long as the tests, which leave nothing behind.
          isolate: false,
          // Some start a program, which a busy machine is slow to do.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['**/*.int.test.ts'],
          exclude,
          globalSetup,
          maxWorkers,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['**/*.e2e.ts'],
          exclude: [...exclude, 'scripts/weigh/**'],
          globalSetup,
          maxWorkers,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'weight',
          include: ['scripts/weigh/**/*.e2e.ts'],
          exclude,
          globalSetup,
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
