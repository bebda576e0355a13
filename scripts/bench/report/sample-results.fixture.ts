import type { Spread } from '../measures/spread.ts';
import type { Results, SizeResults } from './results.ts';

const aSpread = (median: number, p95: number): Spread => ({ count: 40, min: 1, median, p95, max: p95 });

const aRender = (renderMs: number) => ({
  renderMs,
  searchMs: 100,
  peakBytes: 300_000_000,
  pages: 2_126,
  bytes: 30_000_000,
});

/** The measures of a portal that keeps every budget. */
export const keptSize: SizeResults = {
  resources: 1_000,
  importMs: 30_000,
  firstReleaseMs: 9_000,
  served: { fromCommit: aSpread(80, 120), fromPress: aSpread(140, 190), told: aSpread(85, 125) },
  created: { fromCommit: aSpread(90, 130), fromPress: aSpread(150, 200), told: aSpread(95, 135) },
  findable: {
    indexed: aSpread(200, 400),
    fromCommit: aSpread(500, 900),
    fromPress: aSpread(560, 960),
    search: aSpread(120, 180),
    failures: 0,
  },
  bulk: { documents: 50, fromCommit: aSpread(400, 600), fromPress: aSpread(1_500, 1_900) },
  memory: { total: 700_000_000, root: 450_000_000, pagefind: 260_000_000, others: 0 },
  renders: { renderer: aRender(1_000), stock: aRender(5_000), hugo: aRender(1_500) },
  steps: { import: 30_000 },
};

/** The same on a larger portal where two budgets are missed, without Hugo. */
export const missedSize: SizeResults = {
  ...keptSize,
  resources: 10_000,
  served: { ...keptSize.served, fromCommit: aSpread(200, 450) },
  memory: { total: 1_300_000_000, root: 900_000_000, pagefind: 400_000_000, others: 0 },
  renders: { renderer: aRender(4_000), stock: aRender(5_000) },
};

export const sampleResults: Results = {
  at: '2026-01-02T03:04:05.000Z',
  machine: {
    cores: 2,
    processor: 'A <processor> & more',
    memoryBytes: 8_000_000_000,
    system: 'linux 6',
    versions: { Node: '24.0.0' },
  },
  seed: 'graine',
  sizes: [keptSize, missedSize],
};
