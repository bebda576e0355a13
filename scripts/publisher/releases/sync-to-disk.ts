import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Files synced at once. */
const AT_ONCE = 16;

/** Waits until a file or a folder is on the disk, so that a power cut cannot lose it. */
export async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Waits until files and folders are on the disk. */
export async function syncPaths(paths: readonly string[]): Promise<void> {
  for (let index = 0; index < paths.length; index += AT_ONCE)
    await Promise.all(paths.slice(index, index + AT_ONCE).map(syncToDisk));
}

/** Waits until all the files and folders below a folder are on the disk. */
export async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  await syncPaths([...entries.map((entry) => join(entry.parentPath, entry.name)), folder]);
}
