/** The releases on the disk: listed, put in place, swapped, pruned. */
import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PublisherFolders } from './folders.ts';
import { type Release, readRelease } from './release.ts';
import { syncToDisk } from './sync-to-disk.ts';

/** Makes the folders, and removes what a crash left half made. What is served is left alone. */
export async function prepareFolders(folders: PublisherFolders): Promise<void> {
  await rm(folders.building, { recursive: true, force: true });
  await rm(`${folders.current}.next`, { force: true });
  for (const folder of [folders.building, folders.releases, folders.media]) {
    await mkdir(folder, { recursive: true });
  }
}

/** The whole releases, newest first. */
export async function listReleases(folders: PublisherFolders): Promise<readonly Release[]> {
  const names = (await readdir(folders.releases)).toSorted().reverse();
  const releases = await Promise.all(names.map((name) => readRelease(join(folders.releases, name))));
  return releases.filter((release) => release !== null);
}

/** The release that is served; when its link is lost, the newest one. Null before the first. */
export async function findCurrentRelease(folders: PublisherFolders): Promise<Release | null> {
  const target = await readlink(folders.current).catch(() => null);
  const linked = target && (await readRelease(join(folders.releases, basename(target))));
  return linked || ((await listReleases(folders))[0] ?? null);
}

/** Moves a finished release among the releases: it appears there whole or not at all. */
export async function putInPlace(folders: PublisherFolders, finished: Release): Promise<Release> {
  const folder = join(folders.releases, finished.record.id);
  await rename(finished.folder, folder);
  await syncToDisk(folders.releases);
  return { ...finished, folder };
}

/** Makes a release the current one. Renaming a link over another is one step: there is always a current release. */
export async function pointCurrentAt(folders: PublisherFolders, release: Release): Promise<void> {
  const next = `${folders.current}.next`;
  await rm(next, { force: true });
  await symlink(join('releases', release.record.id), next);
  await rename(next, folders.current);
  await syncToDisk(folders.root);
}

/**
 * Removes old releases beyond the `kept` newest.
 * @param spared identifiers that stay in any case: the live one and the one before.
 */
export async function pruneReleases(
  folders: PublisherFolders,
  kept: number,
  spared: ReadonlySet<string>,
): Promise<void> {
  const old = (await listReleases(folders)).slice(kept).filter(({ record }) => !spared.has(record.id));
  for (const { folder } of old) await rm(folder, { recursive: true, force: true });
}
