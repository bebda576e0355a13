/** What each measure may take, and whether it does. */
import type { SizeResults } from './results.ts';
import { formatBytes, formatTime } from './units.ts';

export interface Verdict {
  readonly measure: string;
  readonly value: string;
  /** What it may be, in words. */
  readonly budget: string;
  /** The value divided by its budget: kept up to 1. */
  readonly ratio: number;
}

const GIGABYTE = 1e9;

interface Judged {
  readonly measure: string;
  readonly value: number;
  readonly limit: number;
  readonly budget: string;
  readonly format: (value: number) => string;
}

const judge = ({ measure, value, limit, budget, format }: Judged): Verdict => ({
  measure,
  value: format(value),
  budget,
  ratio: value / limit,
});

function judgePublication({ served, created, findable, bulk }: SizeResults): Verdict[] {
  const time = { format: formatTime };
  return [
    {
      measure: 'publish → served, p95',
      value: served.fromCommit.p95,
      limit: 300,
      budget: '≤ 300 ms',
      ...time,
    },
    {
      measure: 'publish a new page → served, p95',
      value: created.fromCommit.p95,
      limit: 300,
      budget: '≤ 300 ms',
      ...time,
    },
    {
      measure: 'publish → findable, p95',
      value: findable.fromCommit.p95,
      limit: 2_000,
      budget: '≤ 2 s',
      ...time,
    },
    {
      measure: `bulk publish of ${bulk.documents} → all served, p95`,
      value: bulk.fromCommit.p95,
      limit: 2_000,
      budget: '≤ 2 s',
      ...time,
    },
  ].map(judge);
}

function judgeRenders({ renders: { renderer, stock, hugo } }: SizeResults): Verdict[] {
  if (!renderer || !stock) return [];
  const value = renderer.renderMs;
  const shared = { measure: 'full render', value, format: formatTime };
  return [
    { ...shared, limit: stock.renderMs, budget: `< stock build, ${formatTime(stock.renderMs)}` },
    ...(hugo
      ? [{ ...shared, limit: 2 * hugo.renderMs, budget: `≤ 2 × Hugo, ${formatTime(2 * hugo.renderMs)}` }]
      : []),
  ].map(judge);
}

function judgeMemory({ memory }: SizeResults): Verdict[] {
  if (!memory) return [];
  return [
    judge({
      measure: 'memory of the publisher and its programs, peak',
      value: memory.total,
      limit: GIGABYTE,
      budget: '≤ 1 GB',
      format: formatBytes,
    }),
  ];
}

/** Judges the measures of a portal. The budgets are those of 10,000 resources, whatever its size. */
export function judgeAll(results: SizeResults): readonly Verdict[] {
  return [...judgePublication(results), ...judgeRenders(results), ...judgeMemory(results)];
}

/** Tells whether a measure keeps its budget. */
export const isKept = ({ ratio }: Verdict): boolean => ratio <= 1;
