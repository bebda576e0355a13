/** The ways of making the whole portal, one after the other, several times, on the same content. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportRecord } from '@agenda21/content-types';
import { siteFolder } from '../../lib/build-command.ts';
import { makeBuildFolder } from '../../publisher/run/build-folder.ts';
import { writeHugoSite } from '../hugo/write-site.ts';
import type { Closers } from '../laboratory/closers.ts';
import { percentile } from '../measures/spread.ts';
import { runHugo } from './hugo.ts';
import {
  type Contender,
  type RenderInput,
  type RenderOutput,
  type RenderRun,
  measureOutput,
} from './render.ts';
import { compileSite, runRenderer } from './renderer.ts';
import { runStock } from './stock.ts';

/** Times each contender runs: the median is kept. */
const ROUNDS = 3;

export const contenderNames = ['renderer', 'stock', 'hugo'] as const;
export type ContenderName = (typeof contenderNames)[number];

/** The medians of the runs of a contender, and what it made. */
export type RenderResult = RenderRun & RenderOutput;

export interface CompareOptions extends Omit<RenderInput, 'outFolder'> {
  readonly records: readonly ImportRecord[];
  /** The path of Hugo; null to leave it out. */
  readonly hugo: string | null;
  readonly closers: Closers;
  readonly progress: (name: ContenderName, round: number) => void;
}

type Contenders = Readonly<Partial<Record<ContenderName, Contender>>>;

async function prepare(options: CompareOptions, work: string): Promise<Contenders> {
  const { records, hugo } = options;
  const entryFile = await compileSite({ ...options, outFolder: work });
  const source = join(work, 'hugo');
  if (hugo) await writeHugoSite(source, records);
  return {
    renderer: (input) => runRenderer(entryFile, input),
    stock: runStock,
    ...(hugo ? { hugo: (input: RenderInput) => runHugo(hugo, source, input) } : {}),
  };
}

async function runOnce(contender: Contender, options: CompareOptions, work: string): Promise<RenderResult> {
  const folder = await mkdtemp(join(work, 'run-'));
  const outFolder = join(folder, 'public');
  try {
    const run = await contender({ ...options, outFolder });
    return { ...run, ...(await measureOutput(outFolder)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const medianOf = (values: readonly number[]) => Math.round(percentile(values, 0.5));

function sumUp(runs: readonly RenderResult[]): RenderResult {
  const peaks = runs.flatMap(({ peakBytes }) => peakBytes ?? []);
  return {
    renderMs: medianOf(runs.map(({ renderMs }) => renderMs)),
    searchMs: medianOf(runs.map(({ searchMs }) => searchMs)),
    peakBytes: peaks.length > 0 ? Math.max(...peaks) : null,
    pages: medianOf(runs.map(({ pages }) => pages)),
    bytes: medianOf(runs.map(({ bytes }) => bytes)),
  };
}

/** Runs every contender in turn, so that none has the machine at a better moment, and sums each up. */
export async function compareRenders(
  options: CompareOptions,
): Promise<Readonly<Partial<Record<ContenderName, RenderResult>>>> {
  // Astro writes faster inside the folder of the site: all contenders write there.
  const work = await makeBuildFolder(siteFolder);
  const removeWork = () => rm(work, { recursive: true, force: true, maxRetries: 5 });
  options.closers.add(removeWork);
  const contenders = await prepare(options, work);
  const runs = new Map<ContenderName, RenderResult[]>();
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const name of contenderNames) {
      const contender = contenders[name];
      if (!contender) continue;
      options.progress(name, round);
      runs.set(name, [...(runs.get(name) ?? []), await runOnce(contender, options, work)]);
    }
  }
  await removeWork();
  return Object.fromEntries([...runs].map(([name, results]) => [name, sumUp(results)]));
}
