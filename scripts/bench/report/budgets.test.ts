import { expect, test } from 'vitest';
import { isKept, judgeAll } from './budgets.ts';
import { keptSize, missedSize } from './sample-results.fixture.ts';

const missed = (size: typeof keptSize) => judgeAll(size).filter((verdict) => !isKept(verdict));

test('a budget that is missed says by how much', () => {
  expect(missed(missedSize).map(({ measure, ratio }) => [measure, ratio])).toEqual([
    ['publish → served, p95', 1.5],
    ['memory of the publisher and its programs, peak', 1.3],
  ]);
});

test('a renderer slower than the stock build, or than twice Hugo, misses both budgets', () => {
  const { renderer, stock, hugo } = keptSize.renders;
  if (!renderer || !stock || !hugo) throw new Error('The sample holds all three.');
  const slow = { ...keptSize, renders: { renderer: { ...renderer, renderMs: 6_000 }, stock, hugo } };
  expect(missed(slow).map(({ ratio }) => ratio)).toEqual([1.2, 2]);
});

test('what was not measured is not judged', () => {
  const verdicts = judgeAll({ ...keptSize, memory: null, renders: {} });
  expect(verdicts.map(({ budget }) => budget)).toEqual(['≤ 300 ms', '≤ 300 ms', '≤ 2 s', '≤ 2 s']);
});

test('a portal within its budgets keeps them all', () => {
  expect(judgeAll(keptSize)).toHaveLength(7);
  expect(missed(keptSize)).toEqual([]);
});
