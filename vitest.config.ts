import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', '**/dist/**', '.data/**'];

/** The machine of the whole run has two cores; a test that starts programs keeps about one of them busy. */
const maxWorkers = 2;

const globalSetup = ['scripts/tests/compile-cms.ts'];
const journeySetup = [...globalSetup, 'scripts/tests/demonstration-folder.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...exclude, '**/*.int.test.ts'],
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
          globalSetup: journeySetup,
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
