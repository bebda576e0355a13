/** How measures are spread. Times are in milliseconds. */

export interface Spread {
  readonly count: number;
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/**
 * The value that a share of the samples does not exceed: the nearest rank, so that it is one of the samples.
 * @param share from 0 to 1.
 */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('There is no percentile without a sample.');
  return value;
}

const toTenth = (value: number) => Math.round(value * 10) / 10;

/** Sums samples up, to a tenth. */
export function spreadOf(samples: readonly number[]): Spread {
  const at = (share: number) => toTenth(percentile(samples, share));
  return { count: samples.length, min: at(0), median: at(0.5), p95: at(0.95), max: at(1) };
}
