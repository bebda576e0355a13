/** One run: from « something changed » to a release that is live, checked and reported. */
import { rm } from 'node:fs/promises';
import { type OutboxRow, type PublishedState, mediaPaths } from '@agenda21/content-types';
import type { Logger } from '../../lib/logger.ts';
import type { Release } from '../releases/release.ts';
import { pointCurrentAt, pruneReleases, putInPlace } from '../releases/release-store.ts';
import { clearSetAside, readSetAside } from '../releases/set-aside.ts';
import { changedEntries } from './changed-entries.ts';
import { type InputSources, type RunInput, readInput } from './input.ts';
import { type FinishedRelease, type Workshop, makeRelease, readLastGood } from './make-release.ts';
import { pruneMedia } from './mirror-media.ts';
import { faults, reasons } from './reasons.ts';
import { RunFault, faultKind } from './run-fault.ts';
import { deferRow, settleRow } from './settle-rows.ts';

/** What serves releases: told which one, asked whether it really does. */
export interface Showcase {
  readonly live: Release | null;
  activate(release: Release): Promise<void>;
  /** Asks for the home page over HTTP: is it that of this release? */
  probe(release: Release): Promise<boolean>;
}

export interface RunContext {
  readonly sources: InputSources;
  readonly workshop: Workshop;
  readonly showcase: Showcase;
  readonly releasesKept: number;
  readonly log: Logger;
}

export type RunResult = 'released' | 'unchanged';

/** Swaps the release in, and the one before back when the new one does not answer as it should. */
async function show({ workshop, showcase }: RunContext, release: Release): Promise<void> {
  const before = showcase.live;
  workshop.enter('swap');
  await pointCurrentAt(workshop.folders, release);
  await showcase.activate(release);
  workshop.enter('probe');
  if (await showcase.probe(release)) return;
  if (before) {
    await pointCurrentAt(workshop.folders, before);
    await showcase.activate(before);
    await rm(release.folder, { recursive: true, force: true });
  }
  throw new RunFault('probe', `Release ${release.record.id} did not answer as built.`);
}

/** The entries that differ between two states, removed ones included. */
function differences(before: PublishedState, after: PublishedState) {
  return [...changedEntries(after, before), ...changedEntries(before, after)];
}

async function publish(context: RunContext, input: RunInput, finished: FinishedRelease): Promise<void> {
  const { workshop, showcase, sources, releasesKept, log } = context;
  const before = showcase.live;
  const lastGood = await readLastGood(before);
  workshop.enter('place');
  const release = await putInPlace(workshop.folders, finished.release);
  await show(context, release);
  await clearSetAside(workshop.folders);
  const { id, durationMs, held } = release.record;
  log.info('live', { release: id, durationMs, held: held.length });
  workshop.enter('report');
  const changed = differences(lastGood, finished.state);
  await sources.cms.report(input.rows.map((row) => settleRow(row, release.record, changed)));
  workshop.enter('prune');
  await pruneReleases(workshop.folders, releasesKept, new Set([id, before?.record.id ?? id]));
  await pruneMedia(workshop.folders.media, new Set(finished.state.entries.flatMap(mediaPaths)));
}

/** What there is to do about an input when a release is live. */
async function compare(
  { folders }: Workshop,
  { record }: Release,
  { digest }: RunInput,
): Promise<'shown' | 'set aside' | 'new'> {
  if (record.inputDigest === digest) {
    await clearSetAside(folders);
    return 'shown';
  }
  return (await readSetAside(folders)) === digest ? 'set aside' : 'new';
}

/** Tells the cms that rows failed; a cms that does not hear it reads them as still waiting. */
async function reportFailure(
  { sources, log }: RunContext,
  rows: readonly OutboxRow[],
  error: unknown,
): Promise<void> {
  const kind = faultKind(error);
  log.error('run failed', { kind, error: error instanceof Error ? error.message : String(error) });
  const reason = reasons.runFailed(faults[kind]);
  const failed = rows.map(({ id }) => ({
    id,
    state: 'failed' as const,
    reason,
    release: null,
    refreshed: null,
  }));
  await sources.cms.report(failed).catch(() => log.warn('the cms did not hear about the failure'));
}

async function runOn(context: RunContext, input: RunInput): Promise<RunResult> {
  const { workshop, showcase, sources } = context;
  const { live } = showcase;
  const comparison = live ? await compare(workshop, live, input) : 'new';
  if (live && comparison !== 'new') {
    const settle = (row: OutboxRow) => settleRow(row, live.record, []);
    await sources.cms.report(input.rows.map(comparison === 'shown' ? settle : deferRow));
    return 'unchanged';
  }
  const building = input.rows.map(({ id }) => ({
    id,
    state: 'building' as const,
    reason: null,
    release: null,
    refreshed: null,
  }));
  await sources.cms.report(building);
  await publish(context, input, await makeRelease(workshop, input, live));
  return 'released';
}

/**
 * Brings the portal up to the published state.
 * @param isFirst true for the first run of the program.
 * @throws whatever made it fail, after having told the cms; the last good release is still served.
 */
export async function run(context: RunContext, isFirst: boolean): Promise<RunResult> {
  let rows: readonly OutboxRow[] = [];
  try {
    context.workshop.enter('read');
    const input = await readInput(context.sources, isFirst);
    rows = input.rows;
    return await runOn(context, input);
  } catch (error) {
    await reportFailure(context, rows, error);
    throw error;
  }
}
