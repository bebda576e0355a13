/**
 * Copies of the release that is served, made while nothing else happens: what one can go back to.
 * The release that is served changes file by file; a copy never does.
 */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RestorePoint } from '@agenda21/content-types';
import type { Logger } from '../../lib/logger.ts';
import type { PublisherFolders } from './folders.ts';
import { GivenUpError, linkTree } from './link-tree.ts';
import { type Release, changesFile, publicFolder, recordFile, searchMapFile, stateFile } from './release.ts';
import { listReleases, pruneReleases, putInPlace } from './release-store.ts';

/** Copies a release; files that never change are shared. */
export async function copyRelease(
  folders: PublisherFolders,
  release: Release,
  signal?: AbortSignal,
): Promise<Release> {
  const folder = join(folders.building, `copy-${release.record.id}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const ofBoth = [stateFile, changesFile, searchMapFile, recordFile];
  for (const file of ofBoth) {
    await copyFile(file(release.folder), file(folder)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await linkTree(publicFolder(release.folder), publicFolder(folder), { signal });
  return putInPlace(folders, { folder, record: release.record });
}

/** What is kept, newest first, one line a release. */
export async function listRestorePoints(
  folders: PublisherFolders,
  live: Release | null,
): Promise<readonly RestorePoint[]> {
  const points = new Map<string, RestorePoint>();
  for (const { record } of await listReleases(folders)) {
    const { id, madeAt } = record;
    points.set(id, { id, madeAt, isLive: id === live?.record.id });
  }
  // The name of a folder tells when it was made: the release in it may have changed since.
  return [...points.values()].toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

export interface RestorePointOptions {
  readonly folders: PublisherFolders;
  readonly readLive: () => Release | null;
  /** Least time between two points, in milliseconds. */
  readonly intervalMs: number;
  readonly kept: number;
  readonly log: Logger;
}

export interface RestorePoints {
  /** Nothing happens: a point may be made, now or once its time has come. */
  whenIdle(): void;
  /** Something is going to happen: gives up the point that is being made. Ends when it has stopped. */
  giveUp(): Promise<void>;
}

/** Time without anything happening before a point is made, in milliseconds. */
const CALM_MS = 500;

/** Makes points in the background. */
export function createRestorePoints(options: RestorePointOptions): RestorePoints {
  const { folders, readLive, intervalMs, kept, log } = options;
  let timer: NodeJS.Timeout | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;
  let making: { readonly end: Promise<void>; readonly controller: AbortController } | null = null;

  async function make(live: Release, signal: AbortSignal): Promise<void> {
    const points = (await listReleases(folders)).filter(({ folder }) => folder !== live.folder);
    if (points.some(({ record }) => record.id === live.record.id)) return;
    await copyRelease(folders, live, signal);
    lastAt = Date.now();
    await pruneReleases(folders, kept, new Set([live.folder]));
    log.info('restore point made', { release: live.record.id });
  }

  function begin(): void {
    const live = readLive();
    if (!live) return;
    const controller = new AbortController();
    const end = make(live, controller.signal).catch((error: unknown) => {
      if (!(error instanceof GivenUpError)) log.warn('no restore point was made', { error: String(error) });
    });
    making = { end, controller };
  }

  return {
    whenIdle() {
      clearTimeout(timer);
      timer = setTimeout(begin, Math.max(Math.min(CALM_MS, intervalMs), lastAt + intervalMs - Date.now()));
      timer.unref();
    },
    async giveUp() {
      clearTimeout(timer);
      making?.controller.abort();
      await making?.end;
      making = null;
    },
  };
}
