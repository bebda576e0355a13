import { expect, test } from 'vitest';
import { sampleResults } from './sample-results.fixture.ts';
import { describeResults, layOut } from './terminal.ts';

test('columns are as wide as their widest cell', () => {
  expect(
    layOut([
      ['a', '1 ms'],
      ['bbb', '20 ms'],
    ]),
  ).toBe('  a      1 ms\n  bbb   20 ms');
});

test('each size has its column and its budgets', () => {
  const words = describeResults(sampleResults);
  expect(words).toMatch(/median \/ p95 +1,000 resources +10,000 resources/);
  expect(words).toMatch(/full render, Hugo +1\.50 s +–/);
  expect(words).toMatch(/Budgets at 10,000 resources\n.*450 ms.*MISSED, 1\.5 × its budget/);
});
