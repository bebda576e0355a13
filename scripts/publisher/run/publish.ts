/** Makes what is to be shown and shows it: in the release that is served, or in a new one. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type OutboxRow,
  type PublishedState,
  type StateChange,
  entryKey,
  mediaPaths,
} from '@agenda21/content-types';
import { pagePathOf } from '../gates/page-problem.ts';
import { diffStates, isEmpty } from '../releases/diff-states.ts';
import { digestBytes } from '../releases/digest-bytes.ts';
import { keepOldAssets } from '../releases/old-assets.ts';
import { type Release, type ReleaseRecord, publicFolder, releaseId } from '../releases/release.ts';
import { pointCurrentAt, pruneReleases, putInPlace } from '../releases/release-store.ts';
import { findShapeProblem } from './find-shape-problem.ts';
import type { RunInput } from './input.ts';
import { type MadePages, makePages } from './make-pages.ts';
import { makeRelease, readLastGood } from './make-release.ts';
import { pruneMedia } from './mirror-media.ts';
import { pagesOfDocument } from './page-owners.ts';
import { assembleRelease, flushPages, homePage, wantsNewRelease } from './place-pages.ts';
import { digestLiveTree } from './live-tree.ts';
import type { RunContext } from './run.ts';
import { RunFault } from './run-fault.ts';
import { type Outcome, alreadyLive } from './settle-rows.ts';

export interface Published {
  readonly outcome: Outcome;
  /** Removes what is no longer needed; can wait for the report. */
  readonly tidyUp: () => Promise<void>;
}

/** Swaps the release in, and the one before back when the new one does not answer as it should. */
async function show({ workshop, showcase }: RunContext, release: Release): Promise<void> {
  const before = showcase.live;
  workshop.enter('swap');
  await pointCurrentAt(workshop.folders, release);
  await showcase.activate(release);
  workshop.enter('probe');
  const home = digestBytes(await readFile(join(publicFolder(release.folder), homePage.file)));
  if (await showcase.probe({ path: homePage.path, digest: home })) return;
  if (before) {
    await pointCurrentAt(workshop.folders, before);
    await showcase.activate(before);
    await rm(release.folder, { recursive: true, force: true });
  }
  throw new RunFault('probe', `Release ${release.record.id} did not answer as built.`);
}

/** Puts a finished release in place and shows it. */
async function swapIn(context: RunContext, finished: Release): Promise<Release> {
  const { workshop, showcase } = context;
  const { live } = showcase;
  workshop.enter('place');
  const release = await putInPlace(workshop.folders, finished);
  if (live && live.record.codeDigest !== release.record.codeDigest)
    await keepOldAssets(workshop.folders, live);
  await show(context, release);
  return release;
}

/** Where the pages of a row's document were and are. */
function pagesOfRow(before: PublishedState, after: PublishedState) {
  const valid = (state: PublishedState) => ({
    ...state,
    entries: state.entries.filter((entry) => findShapeProblem(entry) === null),
  });
  const states = [valid(before), valid(after)];
  return (row: OutboxRow) => new Set(states.flatMap((state) => pagesOfDocument(state, row)));
}

function describeOutcome(
  record: ReleaseRecord,
  change: StateChange,
  before: PublishedState,
  after: PublishedState,
  files: readonly string[],
): Outcome {
  const removed = new Set(change.removed);
  return {
    record,
    changed: [...change.entries, ...before.entries.filter((entry) => removed.has(entryKey(entry)))],
    files: files.length,
    pages: files.filter((file) => file.endsWith('.html')).map(pagePathOf),
    pagesOf: pagesOfRow(before, after),
  };
}

async function lastGoodOf({ memory, showcase }: RunContext): Promise<PublishedState> {
  return (memory.shown ??= await readLastGood(showcase.live));
}

/** Removes the releases, media and files that nothing needs any more. */
function tidyUp(
  { workshop, showcase, releasesKept }: RunContext,
  before: Release | null,
  shown: PublishedState,
) {
  return async () => {
    workshop.enter('prune');
    const spared = [showcase.live, before].flatMap((release) => (release ? [release.folder] : []));
    await pruneReleases(workshop.folders, releasesKept, new Set(spared));
    await pruneMedia(workshop.folders.media, new Set(shown.entries.flatMap(mediaPaths)));
  };
}

/** Publishes by the stock build of the whole site. */
export async function publishByStock(context: RunContext, input: RunInput): Promise<Published> {
  const { workshop, showcase, memory } = context;
  const before = showcase.live;
  const lastGood = await lastGoodOf(context);
  const finished = await makeRelease(workshop, input, before);
  context.search.follow(await swapIn(context, finished.release), []);
  memory.shown = finished.state;
  memory.tree = null;
  const { record } = finished.release;
  const change = diffStates(lastGood, finished.state);
  const outcome = describeOutcome(record, change, lastGood, finished.state, []);
  return { outcome, tidyUp: tidyUp(context, before, finished.state) };
}

/** Tells how every page compared with the one that was served, after all were made. */
function noteFullCheck(
  { memory, workshop }: RunContext,
  startedAt: Date,
  { writes, removals, tree }: MadePages,
): void {
  memory.lastFullCheck = {
    at: workshop.now().toISOString(),
    durationMs: workshop.now().getTime() - startedAt.getTime(),
    pages: [...tree.keys()].filter((file) => file.endsWith('.html')).length,
    differences: writes.length + removals.length,
  };
}

/** Makes a whole release; the first one gets its search index before it is served. */
async function assembleWhole(
  { workshop, showcase, search }: RunContext,
  made: MadePages,
  record: ReleaseRecord,
  flush: string,
): Promise<Release> {
  const release = await assembleRelease(workshop, showcase.live, made, record, flush);
  if (!showcase.live) await search.prepare(release);
  return release;
}

/** Publishes by the renderer: only what differs is made and written. */
export async function publishByRenderer(context: RunContext, input: RunInput): Promise<Published> {
  const { workshop, showcase, memory } = context;
  const { live } = showcase;
  const startedAt = workshop.now();
  const id = releaseId(startedAt, input.digest);
  const flush = join(workshop.folders.flushes, id);
  const lastGood = await lastGoodOf(context);
  const isFullCheck = memory.tree === null;
  if (memory.tree === null) {
    memory.tree = await digestLiveTree(workshop, memory, input.codeDigest, live);
    memory.site?.maker.suspectAll();
  }
  try {
    const made = await makePages(workshop, memory, input, lastGood, live?.record.held ?? [], flush);
    if (isFullCheck) noteFullCheck(context, startedAt, made);
    const files = [...made.writes, ...made.removals];
    const change = diffStates(lastGood, made.state);
    const isSame = files.length === 0 && isEmpty(change);
    const held = [...made.held];
    const isSettled = live && isSame && live.record.inputDigest === input.digest;
    if (live && isSettled && JSON.stringify(held) === JSON.stringify(live.record.held)) {
      memory.site?.maker.settle();
      await rm(flush, { recursive: true, force: true });
      return { outcome: alreadyLive(live.record), tidyUp: async () => undefined };
    }
    const madeAt = workshop.now();
    const durationMs = madeAt.getTime() - startedAt.getTime();
    const { codeDigest, digest: inputDigest } = input;
    const record: ReleaseRecord = {
      id,
      madeAt: madeAt.toISOString(),
      durationMs,
      inputDigest,
      codeDigest,
      held,
    };
    const isNew = !live || wantsNewRelease(made, live, codeDigest);
    const release = isNew
      ? await swapIn(context, await assembleWhole(context, made, record, flush))
      : await flushPages(workshop, memory, showcase, { live, made, record, flush, change, lastGood });
    context.search.follow(release, files);
    context.compression.follow(release, made.writes, memory.settling);
    memory.site?.maker.settle();
    memory.shown = made.state;
    memory.tree = made.tree;
    const outcome = describeOutcome(record, change, lastGood, made.state, files);
    return { outcome, tidyUp: isNew ? tidyUp(context, live, made.state) : async () => undefined };
  } catch (error) {
    await rm(flush, { recursive: true, force: true });
    throw error;
  }
}
