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
  for (const folder of [folders.building, folders.releases, folders.media, folders.flushes]) {
    await mkdir(folder, { recursive: true });
  }
}

/** Removes whatever an interrupted run left, and makes a folder for a new release. */
export async function makeBuildingFolder(folders: PublisherFolders, id: string): Promise<string> {
  for (const name of await readdir(folders.building)) {
    await rm(join(folders.building, name), { recursive: true, force: true });
  }
  const folder = join(folders.building, id);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** The whole releases, newest first. One that is kept twice is there twice. */
export async function listReleases(folders: PublisherFolders): Promise<readonly Release[]> {
  const names = await readdir(folders.releases);
  const releases = await Promise.all(names.map((name) => readRelease(join(folders.releases, name))));
  return releases
    .filter((release) => release !== null)
    .toSorted((a, b) => (a.record.id < b.record.id ? 1 : a.record.id > b.record.id ? -1 : 0));
}

/** The release that is served; when its link is lost, the newest one. Null before the first. */
export async function findCurrentRelease(folders: PublisherFolders): Promise<Release | null> {
  const target = await readlink(folders.current).catch(() => null);
  const linked = target && (await readRelease(join(folders.releases, basename(target))));
  return linked || ((await listReleases(folders))[0] ?? null);
}

/** A name for a folder of a release: its identifier, with a number when the name is taken. */
async function freeName({ releases }: PublisherFolders, id: string): Promise<string> {
  const taken = new Set(await readdir(releases));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(name)) return name;
  }
}

/** Moves a finished release among the releases: it appears there whole or not at all. */
export async function putInPlace(folders: PublisherFolders, finished: Release): Promise<Release> {
  const folder = join(folders.releases, await freeName(folders, finished.record.id));
  await rename(finished.folder, folder);
  await syncToDisk(folders.releases);
  return { ...finished, folder };
}

/** Makes a release the current one. Renaming a link over another is one step: there is always a current release. */
export async function pointCurrentAt(folders: PublisherFolders, release: Release): Promise<void> {
  const next = `${folders.current}.next`;
  await rm(next, { force: true });
  await symlink(join('releases', basename(release.folder)), next);
  await rename(next, folders.current);
  await syncToDisk(folders.root);
}

/**
 * Removes old releases beyond the `kept` newest.
 * @param spared folders that stay in any case: the live one and the one before.
 */
export async function pruneReleases(
  folders: PublisherFolders,
  kept: number,
  spared: ReadonlySet<string>,
): Promise<void> {
  const points = (await listReleases(folders)).filter(({ folder }) => !spared.has(folder));
  for (const { folder } of points.slice(kept)) await rm(folder, { recursive: true, force: true });
}
