/** Keeps results: the figures, the chart, and the table of the README. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { drawChart } from './chart.ts';
import { describeInMarkdown, replaceSection } from './markdown.ts';
import type { Results } from './results.ts';

const folder = join(repositoryRoot, 'docs/bench');
const readme = join(repositoryRoot, 'README.md');

/** Replaces the results that are kept. */
export async function writeReport(results: Results): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'latest.json'), `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(join(folder, 'chart.svg'), drawChart(results));
  const text = await readFile(readme, 'utf8');
  await writeFile(readme, replaceSection(text, describeInMarkdown(results)));
}
