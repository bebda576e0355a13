/** The section of the README. */
import { isKept, judgeAll } from './budgets.ts';
import type { Results, SizeResults } from './results.ts';
import { toRows } from './rows.ts';
import { formatBytes, formatCount, formatRatio } from './units.ts';

/** What the section stands between. */
export const markers = { start: '<!-- bench -->', end: '<!-- /bench -->' } as const;

/** Raised when a text has no place for the section. */
export class NoPlaceError extends Error {
  override readonly name = 'NoPlaceError';
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function measureTable(sizes: readonly SizeResults[]): string {
  return [
    line(['median / p95', ...sizes.map(({ resources }) => `${formatCount(resources)} resources`)]),
    line(['---', ...sizes.map(() => '--:')]),
    ...toRows(sizes).map(({ measure, values }) => line([measure, ...values])),
  ].join('\n');
}

function budgetTable(size: SizeResults): string {
  const rows = judgeAll(size).map((verdict) =>
    line([
      verdict.measure,
      verdict.value,
      verdict.budget,
      isKept(verdict) ? 'kept' : `**missed**: ${formatRatio(verdict.ratio)} its budget`,
    ]),
  );
  return [
    line(['budget', `at ${formatCount(size.resources)} resources`, 'may be', '']),
    '| --- | --: | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The measures in Markdown, with the machine they were made on. */
export function describeInMarkdown({ at, machine, sizes }: Results): string {
  const largest = sizes.at(-1);
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const place = `${machine.cores} cores (${machine.processor}), ${formatBytes(machine.memoryBytes)}, ${versions.join(', ')}`;
  return [
    '![Time from a publication to its page and to the search, beside full builds](docs/bench/chart.svg)',
    measureTable(sizes),
    ...(largest ? [budgetTable(largest)] : []),
    `Measured by \`npm run bench\` on ${at.slice(0, 10)}: ${place}. Every figure is in [docs/bench/latest.json](docs/bench/latest.json).`,
  ].join('\n\n');
}

/**
 * Puts the section in its place in a text.
 * @throws NoPlaceError when the markers are missing.
 */
export function replaceSection(text: string, section: string): string {
  const start = text.indexOf(markers.start);
  const end = text.indexOf(markers.end);
  if (start < 0 || end < start) throw new NoPlaceError(`The text has no ${markers.start} … ${markers.end}.`);
  return `${text.slice(0, start)}${markers.start}\n\n${section}\n\n${text.slice(end)}`;
}
