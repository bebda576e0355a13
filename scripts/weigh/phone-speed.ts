/** The speed of the phone that pages are measured on, whatever the machine that stands for it. */
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';
import type { Browser } from 'playwright-core';

/**
 * The benchmark index of the phone: a quarter of 2,000, the fastest desktop that Lighthouse has in mind when it slows one
 * down four times to stand for a mid-tier phone (« CPU Throttling », docs/throttling.md of Lighthouse).
 */
const PHONE_INDEX = 500;

/**
 * How many times a machine is slowed down to be as fast as the phone; 1 for one that is slower.
 * @param benchmarkIndex what Lighthouse measures of the machine.
 */
export const slowdownOf = (benchmarkIndex: number): number => Math.max(1, benchmarkIndex / PHONE_INDEX);

/** Measures the machine, as it is at this moment with all else it does: takes a second. */
export async function measureSlowdown(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  try {
    return slowdownOf(await page.evaluate(pageFunctions.computeBenchmarkIndex));
  } finally {
    await page.close();
  }
}
