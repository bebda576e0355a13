/** What came out of a stage, and how it is told. */
import { z } from 'zod';

/** The part of Vitest's report that counts. */
const reportSchema = z.object({
  numPassedTests: z.int().nonnegative(),
  numFailedTests: z.int().nonnegative(),
  numPendingTests: z.int().nonnegative(),
});

export interface StageResult {
  readonly name: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

type Counts = Pick<StageResult, 'passed' | 'failed' | 'skipped'>;

/** A check counts as one: it passes or fails as a whole. */
export function countCheck(isGood: boolean): Counts {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
}

/**
 * Counts the tests of a report of Vitest.
 * @param report text of its JSON; null when it made none.
 * @param isGood whether Vitest ended well: a file that cannot be loaded fails it without any failed test.
 */
export function countTests(report: string | null, isGood: boolean): Counts {
  if (report === null) return countCheck(false);
  const { numPassedTests, numFailedTests, numPendingTests } = reportSchema.parse(JSON.parse(report));
  const failed = isGood ? numFailedTests : Math.max(numFailedTests, 1);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

function describeStage({ name, seconds, passed, failed, skipped }: StageResult): string {
  const counts = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])];
  return `  ${name.padEnd(12)}${seconds.toFixed(1).padStart(7)} s   ${counts.join(', ')}`;
}

/**
 * The table of the stages; its last line is « N passed, N failed ».
 * @param seconds that all of it took: some stages ran beside each other.
 */
export function describeResults(
  results: readonly StageResult[],
  notRun: readonly string[],
  seconds: number,
): string {
  const sum = (field: 'passed' | 'failed') => results.reduce((total, result) => total + result[field], 0);
  return [
    '',
    ...results.map(describeStage),
    ...notRun.map((name) => `  ${name.padEnd(12)}      –     not run`),
    `  ${'total'.padEnd(12)}${seconds.toFixed(1).padStart(7)} s`,
    '',
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n');
}
