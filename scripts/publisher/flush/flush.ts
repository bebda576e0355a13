/**
 * Puts changed files in place inside the release that is served.
 *
 * All is prepared beside it; then every file is renamed in one go, between two requests. Nothing waits for the disk
 * until the change is served: a power cut may lose renames that were not synced yet, with or without their journal.
 * The check of the whole site at the next start finds and mends that.
 */
import { appendFileSync, existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { compressedEnds } from '../releases/compress.ts';
import type { PublisherFolders } from '../releases/folders.ts';
import {
  type Release,
  type ReleaseRecord,
  changesFile,
  publicFolder,
  recordFile,
} from '../releases/release.ts';
import { syncPaths } from '../releases/sync-to-disk.ts';
import { inFlushOrder } from './flush-order.ts';
import { type Journal, journalFile, openJournal, removeFile, stagedFolder, undoFlush } from './journal.ts';

/** What changes in a release. Its new files are staged below `<flush>/new`. */
export interface FlushPlan {
  /** The folder of this flush. */
  readonly flush: string;
  readonly release: Release;
  /** What the release becomes. */
  readonly record: ReleaseRecord;
  /** A line for its log of changes. */
  readonly logLine: string;
  readonly writes: readonly string[];
  readonly removals: readonly string[];
  /** True to remove first: what is withdrawn must be gone before anything else. */
  readonly isRemovalFirst: boolean;
}

/** What a flush did to the files of the site, compressed forms included. */
export interface FlushedFiles {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const forms = (file: string) => [file, ...compressedEnds.map((end) => `${file}${end}`)];

interface Steps {
  readonly writes: readonly string[];
  readonly removals: readonly string[];
}

/** A file whose new version is too small for compressed forms loses those of the old one. */
function listSteps({ flush, release, writes, removals }: FlushPlan): Steps {
  const isStaged = (file: string) => existsSync(join(stagedFolder(flush), file));
  const isThere = (file: string) => existsSync(join(publicFolder(release.folder), file));
  const written = inFlushOrder(writes).flatMap(forms);
  return {
    writes: written.filter(isStaged),
    removals: [...written.filter((file) => !isStaged(file)), ...removals.flatMap(forms)].filter(isThere),
  };
}

/** Writes down what is going to be done, and keeps what it replaces. Nothing that is served is touched. */
function prepare(folders: PublisherFolders, plan: FlushPlan, { writes, removals }: Steps): void {
  const { flush, release, record } = plan;
  mkdirSync(flush, { recursive: true });
  const isThere = (file: string) => existsSync(join(publicFolder(release.folder), file));
  const log = changesFile(release.folder);
  const journal: Journal = {
    release: basename(release.folder),
    logLength: existsSync(log) ? statSync(log).size : 0,
    files: [...writes, ...removals].map((file) => ({ file, wasThere: isThere(file) })),
  };
  writeFileSync(join(flush, 'next.json'), `${JSON.stringify(record, null, 2)}\n`);
  openJournal(folders, flush, journal);
}

function apply({ flush, release, logLine, isRemovalFirst }: FlushPlan, { writes, removals }: Steps): void {
  const site = publicFolder(release.folder);
  const remove = () => {
    for (const file of removals) removeFile(site, file);
  };
  if (isRemovalFirst) remove();
  for (const folder of new Set(writes.map(dirname))) mkdirSync(join(site, folder), { recursive: true });
  for (const file of writes) renameSync(join(stagedFolder(flush), file), join(site, file));
  if (!isRemovalFirst) remove();
  appendFileSync(changesFile(release.folder), logLine);
  renameSync(join(flush, 'next.json'), recordFile(release.folder));
}

/**
 * Does a flush, in one go.
 * @returns what it did; it can be undone until `confirmFlush`.
 * @throws whatever made it fail, such as a full disk; it is undone then.
 */
export function doFlush(folders: PublisherFolders, plan: FlushPlan): FlushedFiles {
  const steps = listSteps(plan);
  try {
    prepare(folders, plan, steps);
    apply(plan, steps);
  } catch (error) {
    undoFlush(folders, plan.flush);
    throw error;
  }
  return { added: steps.writes, removed: steps.removals };
}

/**
 * Waits until what a flush did is on the disk, then forgets how to undo it.
 * @throws when the disk fails; it cannot be undone any more either: others may follow.
 */
export async function confirmFlush({ flush, release }: FlushPlan, { added }: FlushedFiles): Promise<void> {
  const site = publicFolder(release.folder);
  const paths = added.map((file) => join(site, file));
  const { folder } = release;
  const folders = new Set([...paths.map(dirname), folder]);
  try {
    await syncPaths([...paths, ...folders, changesFile(folder), recordFile(folder)]);
  } finally {
    await rm(journalFile(flush), { force: true });
    await rm(flush, { recursive: true, force: true });
  }
}
