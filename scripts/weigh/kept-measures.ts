/** The measures that the portal tells its visitors: kept in the site, and rounded so that the same pages give the same file. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFolder } from '../lib/build-command.ts';
import { ecoIndexOf, gradeOf } from './eco-index.ts';
import type { Measure } from './measure-portal.ts';
import { pageSizeOf, resourceKinds, totalOf } from './weigh-page.ts';

const keptFile = join(siteFolder, 'src/ecodesign/measures.json');

/** Weights are kept in steps of this many bytes: an address or a day in a page moves them by a few. */
const STEP = 500;

const roundWeight = (bytes: number) => Math.ceil(bytes / STEP) * STEP;

/** What is kept of a measure: never times, which differ from run to run. Weights in bytes transferred, rounded up. */
export function keepMeasure({ template: { group, name }, ...page }: Measure) {
  const weight = Object.fromEntries(
    resourceKinds.map((kind) => [kind, roundWeight(page.weight[kind])]),
  ) as Measure['weight'];
  const { requests, elements } = page;
  const ecoIndex = ecoIndexOf(pageSizeOf({ ...page, weight }));
  return {
    group,
    name,
    bytes: totalOf(weight),
    weight,
    requests,
    elements,
    ecoIndex,
    grade: gradeOf(ecoIndex),
  };
}

/** Writes the file that the site shows. */
export async function keepMeasures(measures: readonly Measure[]): Promise<string> {
  await writeFile(keptFile, `${JSON.stringify(measures.map(keepMeasure), null, 2)}\n`);
  return keptFile;
}
