/** The styles and scripts of earlier versions of the code: pages that visitors opened before still ask for them. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublisherFolders } from './folders.ts';
import { linkTree } from './link-tree.ts';
import { type Release, publicFolder } from './release.ts';

/** Earlier versions of the code whose assets are kept. */
const KEPT = 3;

/** The folders of old assets, newest first: each has the place of the root of a site. */
export async function listOldAssets({ oldAssets }: PublisherFolders): Promise<readonly string[]> {
  const names = await readdir(oldAssets).catch(() => []);
  return names
    .toSorted()
    .toReversed()
    .map((name) => join(oldAssets, name));
}

/** Keeps the assets of a release whose code is replaced, and forgets the oldest ones. */
export async function keepOldAssets(folders: PublisherFolders, { folder, record }: Release): Promise<void> {
  const kept = join(folders.oldAssets, record.id);
  await mkdir(kept, { recursive: true });
  await linkTree(join(publicFolder(folder), 'assets'), join(kept, 'assets')).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
    },
  );
  for (const old of (await listOldAssets(folders)).slice(KEPT))
    await rm(old, { recursive: true, force: true });
}
