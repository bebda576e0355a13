/** One run: from « something changed » to a portal that shows it, checked and reported. */
import type { OutboxRow } from '@agenda21/content-types';
import type { Logger } from '../../lib/logger.ts';
import type { CompressionKeeper } from '../keep-compressed.ts';
import type { SearchKeeper } from '../keep-search.ts';
import type { Release } from '../releases/release.ts';
import { clearSetAside, readSetAside } from '../releases/set-aside.ts';
import { mendBrokenFlush } from './broken-flush.ts';
import type { Done } from './done.ts';
import { type InputSources, type RunInput, readInput } from './input.ts';
import { leaveAsIs } from './leave-as-is.ts';
import type { RunMemory } from './memory.ts';
import { chooseMode } from './mode.ts';
import { publish } from './publish.ts';
import { settleAll } from './settle-rows.ts';
import type { Showcase } from './showcase.ts';
import { reportFailure, tellWhenLong } from './tell-cms.ts';
import type { Workshop } from './workshop.ts';

export interface RunContext {
  readonly sources: InputSources;
  readonly workshop: Workshop;
  readonly showcase: Showcase;
  readonly memory: RunMemory;
  readonly search: SearchKeeper;
  readonly compression: CompressionKeeper;
  readonly releasesKept: number;
  readonly log: Logger;
}

export interface RunOutcome {
  readonly result: 'released' | 'unchanged';
  /** Pages written and removed. */
  readonly pages: number;
}

/** What asks for a run. */
export interface RunOrder {
  /** True to read the whole state and compare it, whatever the outbox says. */
  readonly isComparison: boolean;
  /** Gives a comparison up while it reads: something is to be published. */
  readonly signal: AbortSignal;
}

const unchanged: RunOutcome = { result: 'unchanged', pages: 0 };

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

async function makeAnew(context: RunContext, input: RunInput, held: readonly OutboxRow[]): Promise<Done> {
  const { memory, sources, workshop, log } = context;
  const published = await tellWhenLong(context, input.rows, publish(context, input));
  await clearSetAside(workshop.folders);
  memory.rendererFaults = 0;
  const { record, pages, files } = published.outcome;
  log.info('live', { release: record.id, durationMs: record.durationMs, files, held: record.held.length });
  workshop.enter('report');
  await sources.cms.report(settleAll(input.rows, held, published.outcome));
  return { result: 'released', pages: pages.length, tidyUp: published.tidyUp };
}

async function follow(
  context: RunContext,
  input: RunInput,
  held: readonly OutboxRow[],
  isRebuildOrdered: boolean,
): Promise<RunOutcome> {
  const { workshop, showcase, memory } = context;
  const { live } = showcase;
  const isRebuild = isRebuildOrdered || input.rows.some(({ action }) => action === 'rebuild');
  chooseMode(memory, input.codeDigest, isRebuild, workshop.now().getTime());
  if (isRebuild) memory.tree = null;
  const comparison = live && !isRebuild ? await compare(workshop, live, input) : 'new';
  const isAsIs = live !== null && comparison !== 'new';
  const { tidyUp, ...outcome } = isAsIs
    ? await leaveAsIs(context, input, held, live, comparison === 'set aside')
    : await makeAnew(context, input, held);
  memory.published = input.state;
  memory.mirror = input.mirror;
  memory.codeDigest = input.codeDigest;
  memory.hasReadWhole = true;
  await tidyUp();
  return outcome;
}

/** Does what there is to do. An order to rebuild that comes meanwhile is for the next run; that of a failed run stays. */
async function runOn(context: RunContext, input: RunInput, held: readonly OutboxRow[]): Promise<RunOutcome> {
  const { memory } = context;
  const { isRebuildOrdered } = memory;
  memory.isRebuildOrdered = false;
  try {
    return await follow(context, input, held, isRebuildOrdered);
  } catch (error) {
    memory.isRebuildOrdered ||= isRebuildOrdered;
    throw error;
  }
}

/** A change that was told as held: its effect is in the state already, and asks for no run. */
const isHeld = ({ state }: OutboxRow) => state === 'held';

/** Tells whether the rows can be followed without reading the whole state. */
async function isInStep({ memory, workshop }: RunContext): Promise<boolean> {
  const isKnown = memory.tree !== null && memory.site !== null && memory.stock === null;
  return isKnown && !memory.isRebuildOrdered && (await readSetAside(workshop.folders)) === null;
}

/** What was read; null when it was given up meanwhile. */
async function readUnlessGivenUp<T>(signal: AbortSignal, read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

/**
 * Brings the portal up to the published state.
 * @throws whatever made it fail, after having told the cms; the last good release is still served.
 */
export async function run(context: RunContext, { isComparison, signal }: RunOrder): Promise<RunOutcome> {
  const { workshop, sources, memory } = context;
  let rows: readonly OutboxRow[] = [];
  try {
    workshop.enter('read');
    // Whether the cms answers or not; when it cannot be done, the rows are told so.
    const [mending] = await Promise.allSettled([mendBrokenFlush(context)]);
    const open = await sources.cms.readOutbox();
    const held = open.filter(isHeld);
    rows = open.filter((row) => !isHeld(row));
    if (mending.status === 'rejected') throw mending.reason;
    const isWhole = isComparison || !(await isInStep(context));
    if (!isWhole && rows.length === 0) return unchanged;
    const input = await readUnlessGivenUp(signal, () => readInput(sources, memory, rows, isWhole, signal));
    return input ? await runOn(context, input, held) : unchanged;
  } catch (error) {
    await reportFailure(context, rows, error);
    throw error;
  }
}
