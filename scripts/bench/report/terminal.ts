/** The tables of the terminal. */
import { type Verdict, isKept, judgeAll } from './budgets.ts';
import type { Results, SizeResults } from './results.ts';
import { toRows } from './rows.ts';
import { formatCount, formatRatio } from './units.ts';

/** Lays cells out in columns: the first one to the left, the others to the right. */
export function layOut(lines: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...lines.map((line) => line[column]?.length ?? 0));
  const widths = (lines[0] ?? []).map((_, column) => width(column));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => `  ${line.map(pad).join('   ')}`.trimEnd()).join('\n');
}

function describeVerdict(verdict: Verdict): string[] {
  const outcome = isKept(verdict) ? 'kept' : `MISSED, ${formatRatio(verdict.ratio)} its budget`;
  return [verdict.measure, verdict.value, verdict.budget, outcome];
}

/** Every measure and its budget. */
export function describeResults({ sizes }: Results): string {
  const measures = layOut([
    ['median / p95', ...sizes.map(({ resources }) => `${formatCount(resources)} resources`)],
    ...toRows(sizes).map(({ measure, values }) => [measure, ...values]),
  ]);
  const budgets = sizes.map(
    (size: SizeResults) =>
      `Budgets at ${formatCount(size.resources)} resources\n${layOut(judgeAll(size).map(describeVerdict))}`,
  );
  return [measures, ...budgets].join('\n\n');
}
