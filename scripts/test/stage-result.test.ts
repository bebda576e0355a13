import { describe, expect, it } from 'vitest';
import { countCheck, countTests, describeResults } from './stage-result.ts';

const report = (passed: number, failed: number, pending = 0) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, success: true });

describe('the count of a stage', () => {
  it('is one failure when Vitest made no report', () => {
    expect(countTests(null, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('is a failure when Vitest fails without a failed test, as for a file that cannot be loaded', () => {
    expect(countTests(report(12, 0), false)).toEqual({ passed: 12, failed: 1, skipped: 0 });
  });

  it('refuses a report without its counts', () => {
    expect(() => countTests('{}', true)).toThrow();
  });

  it('is the one of the report', () => {
    expect(countTests(report(12, 3, 2), false)).toEqual({ passed: 12, failed: 3, skipped: 2 });
    expect(countTests(report(12, 0, 2), true)).toEqual({ passed: 12, failed: 0, skipped: 2 });
  });

  it('is one for a check', () => {
    expect(countCheck(false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countCheck(true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  });
});

describe('the summary', () => {
  it('names what was not run after a failure, and ends with the counts alone', () => {
    const lint = { name: 'lint', seconds: 4.25, passed: 0, failed: 1, skipped: 0 };
    const lines = describeResults([lint], ['types', 'unit'], 5).split('\n');
    expect(
      lines.filter((line) => line.includes('not run')).map((line) => line.trim().split(/\s+/)[0]),
    ).toEqual(['types', 'unit']);
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
  });

  it('adds the tests up, and tells how long all of it took', () => {
    const unit = { name: 'unit', seconds: 10, passed: 300, failed: 0, skipped: 4 };
    const integration = { name: 'integration', seconds: 60.5, passed: 40, failed: 0, skipped: 0 };
    const summary = describeResults([unit, integration], [], 71);
    expect(summary).toMatch(/unit\s+10\.0 s\s+300 passed, 0 failed, 4 skipped/);
    expect(summary).toMatch(/total\s+71\.0 s/);
    expect(summary.endsWith('\n340 passed, 0 failed')).toBe(true);
  });
});
