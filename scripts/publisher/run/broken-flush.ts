/** A flush that could be neither kept nor undone, as on a full disk: its journal stays until it can be undone. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { journalFile, undoFlush } from '../flush/journal.ts';
import { findCurrentRelease } from '../releases/release-store.ts';
import type { RunMemory } from './memory.ts';
import type { RunContext } from './run.ts';

/** Forgets what a failed publication staged. When its flush is half done, that is noted instead. */
export async function abandonFlush(memory: RunMemory, flush: string): Promise<void> {
  if (!existsSync(journalFile(flush))) return rm(flush, { recursive: true, force: true });
  memory.brokenFlush = flush;
  memory.shown = null;
  memory.tree = null;
}

/**
 * Undoes what a failure left half done, and serves the release as it was before.
 * @throws whatever prevents that, still.
 */
export async function mendBrokenFlush({ memory, workshop, showcase }: RunContext): Promise<void> {
  if (memory.brokenFlush === null) return;
  await memory.settling;
  undoFlush(workshop.folders, memory.brokenFlush);
  const live = await findCurrentRelease(workshop.folders);
  if (live) await showcase.activate(live);
  memory.brokenFlush = null;
}
