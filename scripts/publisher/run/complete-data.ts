/** Makes the files of open data that publications left for a calm moment, and puts them in place together. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { StateChange } from '@agenda21/content-types';
import { stagedFolder } from '../flush/journal.ts';
import type { PageProblem } from '../gates/page-problem.ts';
import { type Release, releaseId } from '../releases/release.ts';
import type { PageMaker } from '../renderer/page-maker.ts';
import type { RenderResult } from '../renderer/protocol.ts';
import { abandonFlush } from './broken-flush.ts';
import { flushPages } from './place-pages.ts';
import { lastGoodOf } from './published.ts';
import type { RunContext } from './run.ts';
import { RunFault } from './run-fault.ts';

const noChange: StateChange = { entries: [], removed: [], addresses: null, today: null };

/** What was made of the files that waited. */
type Made = Pick<RenderResult, 'written' | 'problems'>;

/** Makes files one after the other; null when it is given up in between. */
async function makeLate(
  maker: PageMaker,
  order: readonly string[],
  live: ReadonlyMap<string, string>,
  staging: string,
  signal: AbortSignal,
): Promise<Made | null> {
  const made: RenderResult[] = [];
  for (const file of order) {
    if (signal.aborted) return null;
    made.push(await maker.renderLate(file, live, staging));
  }
  return {
    written: made.flatMap(({ written }) => written),
    problems: made.flatMap(({ problems }) => problems),
  };
}

function refuse(problems: readonly PageProblem[]): never {
  throw new RunFault('gates', problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

async function placeLate(context: RunContext, live: Release, made: Made, flush: string): Promise<void> {
  const { workshop, memory, showcase, compression } = context;
  const shown = await lastGoodOf(context);
  const tree = new Map(memory.tree);
  for (const { file, digest } of made.written) tree.set(file, digest);
  const writes = made.written.map(({ file }) => file);
  const pages = { state: shown, held: live.record.held, writes, removals: [], tree };
  const { record } = live;
  const release = await flushPages(workshop, memory, showcase, {
    live,
    made: pages,
    record,
    flush,
    change: noChange,
    lastGood: shown,
  });
  compression.follow(release, writes, memory.settling);
  memory.tree = tree;
}

/**
 * Completes the open data of the release that is served. It excludes runs: whoever calls it sees to that.
 * @param signal gives it up between two files; they wait on then.
 * @returns how many files were written; null when it was given up, or when there is nothing it can work on.
 * @throws RunFault when a file is not what its schema says: the ones that are served stay, all of them.
 */
export async function completeData(context: RunContext, signal: AbortSignal): Promise<number | null> {
  const { memory, showcase, workshop } = context;
  const { live } = showcase;
  const { site, tree, brokenFlush, stock } = memory;
  if (!live || !site || !tree || brokenFlush !== null || stock) return null;
  const flush = join(workshop.folders.flushes, `${releaseId(workshop.now(), live.record.inputDigest)}-data`);
  const order = site.maker.late;
  try {
    const made = await makeLate(site.maker, order, tree, stagedFolder(flush), signal);
    if (made) site.maker.settleLate(order);
    if (made && made.problems.length > 0) refuse(made.problems);
    if (made && made.written.length > 0) await placeLate(context, live, made, flush);
    else await rm(flush, { recursive: true, force: true });
    return made && made.written.length;
  } catch (error) {
    await abandonFlush(memory, flush);
    throw error;
  }
}
