/** The measures as a table for a terminal. Pure. */
import { gradeOf } from './eco-index.ts';
import type { Measure } from './measure-portal.ts';
import { lighthouseCategories } from './run-lighthouse.ts';
import { resourceKinds, totalOf } from './weigh-page.ts';

const header = [
  'template',
  ...resourceKinds,
  'total',
  'requests',
  'elements',
  'EcoIndex',
  'Lighthouse',
  'slow paint',
];

const toKilobytes = (bytes: number) => (bytes === 0 ? '·' : (bytes / 1000).toFixed(1));

function rowOf({ template, weight, requests, elements, ecoIndex, lighthouse, slowPaintMs }: Measure) {
  return [
    `${template.group} ${template.name}`,
    ...resourceKinds.map((kind) => toKilobytes(weight[kind])),
    toKilobytes(totalOf(weight)),
    String(requests),
    String(elements),
    `${gradeOf(ecoIndex)} ${ecoIndex}`,
    lighthouseCategories.map((name) => lighthouse.scores[name]).join('/'),
    `${Math.round(slowPaintMs)} ms`,
  ];
}

/** One line a template; weights in kilobytes transferred. */
export function describeMeasures(measures: readonly Measure[]): string {
  const rows = [header, ...measures.map(rowOf)];
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const align = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(align).join('  ')).join('\n');
}
