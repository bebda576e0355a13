/** Publishes by the renderer: only what differs is made and written, in the release that is served or in a new one. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedState, StateChange } from '@agenda21/content-types';
import { diffStates, isEmpty } from '../releases/diff-states.ts';
import { type Release, type ReleaseRecord, releaseId } from '../releases/release.ts';
import { abandonFlush } from './broken-flush.ts';
import type { RunInput } from './input.ts';
import { digestLiveTree } from './live-tree.ts';
import { type MadePages, makePages } from './make-pages.ts';
import { assembleRelease, flushPages, wantsNewRelease } from './place-pages.ts';
import { type Published, describeOutcome, lastGoodOf, tidyUp } from './published.ts';
import type { RunContext } from './run.ts';
import { alreadyLive } from './settle-rows.ts';
import { swapIn } from './swap-in.ts';

/** A publication under way. */
interface Attempt {
  readonly input: RunInput;
  readonly startedAt: Date;
  readonly id: string;
  /** The folder where its new files are staged. */
  readonly flush: string;
  readonly live: Release | null;
  readonly lastGood: PublishedState;
}

const isPage = (file: string) => file.endsWith('.html');

/** Tells how every page compared with the one that was served; a first release, or one of other code, has nothing to be compared with. */
function noteFullCheck({ memory, workshop }: RunContext, attempt: Attempt, made: MadePages): void {
  const { startedAt, live, input } = attempt;
  const isComparable = live?.record.codeDigest === input.codeDigest;
  memory.lastFullCheck = {
    at: workshop.now().toISOString(),
    durationMs: workshop.now().getTime() - startedAt.getTime(),
    pages: [...made.tree.keys()].filter(isPage).length,
    differences: isComparable ? [...made.writes, ...made.removals].filter(isPage).length : 0,
  };
}

/** Makes sure that the digests of what is served are known. Returns true when they had to be read: every page is made then. */
async function readTree({ workshop, memory }: RunContext, { input, live }: Attempt): Promise<boolean> {
  if (memory.tree !== null) return false;
  memory.tree = await digestLiveTree(workshop, memory, input.codeDigest, live);
  memory.site?.maker.suspectAll();
  return true;
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

function makeRecord(
  { workshop }: RunContext,
  { input, id, startedAt }: Attempt,
  made: MadePages,
): ReleaseRecord {
  const madeAt = workshop.now();
  return {
    id,
    madeAt: madeAt.toISOString(),
    durationMs: madeAt.getTime() - startedAt.getTime(),
    inputDigest: input.digest,
    codeDigest: input.codeDigest,
    held: [...made.held],
  };
}

/** Tells whether all that was made is what is served already, and known to be. */
function isShown(
  { input, live }: Attempt,
  { writes, removals, held }: MadePages,
  change: StateChange,
): boolean {
  const isSame = writes.length + removals.length === 0 && isEmpty(change);
  const isKnown = live?.record.inputDigest === input.digest;
  return isSame && isKnown && JSON.stringify(held) === JSON.stringify(live.record.held);
}

async function place(
  context: RunContext,
  attempt: Attempt,
  made: MadePages,
  change: StateChange,
): Promise<Published> {
  const { workshop, showcase, memory } = context;
  const { input, live, flush, lastGood } = attempt;
  const record = makeRecord(context, attempt, made);
  const isNew = !live || wantsNewRelease(made, live, input.codeDigest);
  const release = isNew
    ? await swapIn(context, await assembleWhole(context, made, record, flush))
    : await flushPages(workshop, memory, showcase, { live, made, record, flush, change, lastGood });
  const files = [...made.writes, ...made.removals];
  context.search.follow(release, files);
  if (isNew) void context.compression.complete(release);
  else context.compression.follow(release, made.writes, memory.settling);
  memory.site?.maker.settle();
  memory.isDataUrgent ||= change.removed.length > 0;
  memory.shown = made.state;
  memory.tree = made.tree;
  const outcome = describeOutcome(record, change, lastGood, made.state, files);
  return { outcome, tidyUp: isNew ? tidyUp(context, live, made.state) : async () => undefined };
}

async function makeAndPlace(context: RunContext, attempt: Attempt, isFullCheck: boolean): Promise<Published> {
  const { workshop, memory } = context;
  const { input, live, flush, lastGood } = attempt;
  const made = await makePages(workshop, memory, input, lastGood, live?.record.held ?? [], flush);
  if (isFullCheck) noteFullCheck(context, attempt, made);
  const change = diffStates(lastGood, made.state);
  if (!live || !isShown(attempt, made, change)) return place(context, attempt, made, change);
  memory.site?.maker.settle();
  await rm(flush, { recursive: true, force: true });
  return { outcome: alreadyLive(live.record), tidyUp: async () => undefined };
}

/** Makes and places. What is served is read again next time when this was to check all of it, and failed. */
async function compareAndPlace(context: RunContext, attempt: Attempt): Promise<Published> {
  const isFullCheck = await readTree(context, attempt);
  try {
    return await makeAndPlace(context, attempt, isFullCheck);
  } catch (error) {
    if (isFullCheck) context.memory.tree = null;
    throw error;
  }
}

/**
 * Publishes by the renderer.
 * @throws RendererLostError when it failed too often, RunFault when what it made cannot be shown; what was live stays.
 */
export async function publishByRenderer(context: RunContext, input: RunInput): Promise<Published> {
  const { workshop, showcase, memory } = context;
  const startedAt = workshop.now();
  const id = releaseId(startedAt, input.digest);
  const flush = join(workshop.folders.flushes, id);
  const lastGood = await lastGoodOf(context);
  try {
    return await compareAndPlace(context, { input, startedAt, id, flush, live: showcase.live, lastGood });
  } catch (error) {
    await abandonFlush(memory, flush);
    throw error;
  }
}
