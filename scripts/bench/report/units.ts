/** Numbers as people read them. */

const english = (digits: number) =>
  new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const whole = english(0);
const tenth = english(1);
const hundredth = english(2);

/** Writes a whole number: `10,000`. */
export const formatCount = (value: number): string => whole.format(value);

/** Writes a time given in milliseconds: `38 ms`, `1.24 s`, `24.6 s`. */
export function formatTime(ms: number): string {
  if (ms < 1_000) return `${whole.format(ms)} ms`;
  return `${(ms < 10_000 ? hundredth : tenth).format(ms / 1_000)} s`;
}

/** Writes a size given in bytes: `0.42 GB`, `86 MB`. */
export function formatBytes(bytes: number): string {
  const gigabytes = bytes / 1e9;
  return gigabytes < 0.1 ? `${whole.format(bytes / 1e6)} MB` : `${hundredth.format(gigabytes)} GB`;
}

/** Writes how many times larger: `1.4 ×`. */
export const formatRatio = (ratio: number): string => `${tenth.format(ratio)} ×`;
