/** The measures that the portal tells its visitors: kept in the site, and rounded so that the same pages give the same file. */
import { readFileSync } from 'node:fs';
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

type KeptMeasure = Pick<ReturnType<typeof keepMeasure>, 'group' | 'name' | 'bytes'>;

/** The measures that the site shows. */
export const readKeptMeasures = (): readonly KeptMeasure[] =>
  JSON.parse(readFileSync(keptFile, 'utf8')) as readonly KeptMeasure[];

/** How far a page may move from what is told of it: two steps, or a twentieth of what it weighs. */
const isNear = (now: number, told: number) => Math.abs(now - told) <= Math.max(2 * STEP, told / 20);

/** The pages that do not weigh what the site tells of them, and those of which one alone tells. */
export function findStale(measures: readonly Measure[], kept: readonly KeptMeasure[]): readonly string[] {
  const told = new Map(kept.map(({ group, name, bytes }) => [`${group} ${name}`, bytes]));
  const now = new Map(measures.map(keepMeasure).map(({ group, name, bytes }) => [`${group} ${name}`, bytes]));
  return [...new Set([...told.keys(), ...now.keys()])]
    .filter((page) => !isNear(now.get(page) ?? NaN, told.get(page) ?? NaN))
    .map((page) => `${page}: ${now.get(page) ?? 'no'} B, ${told.get(page) ?? 'no'} B told`);
}

/** Writes the file that the site shows. */
export async function keepMeasures(measures: readonly Measure[]): Promise<string> {
  await writeFile(keptFile, `${JSON.stringify(measures.map(keepMeasure), null, 2)}\n`);
  return keptFile;
}
