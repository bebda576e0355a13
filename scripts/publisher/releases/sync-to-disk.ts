/** Waits until what was written is on the disk, so that a power cut cannot lose it. */
import { execFile } from 'node:child_process';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Files synced at once. */
const AT_ONCE = 16;

const execute = promisify(execFile);

/** Waits for a file or a folder. */
export async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Waits for files and folders. */
export async function syncPaths(paths: readonly string[]): Promise<void> {
  for (let index = 0; index < paths.length; index += AT_ONCE)
    await Promise.all(paths.slice(index, index + AT_ONCE).map(syncToDisk));
}

/**
 * Waits for all that is below a folder. Its whole file system is synced in one go where the machine can do that:
 * tens of thousands of files would take minutes one by one.
 */
export async function syncTree(folder: string): Promise<void> {
  const isDone = await execute('sync', ['-f', folder]).then(
    () => true,
    () => false,
  );
  if (isDone) return;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  await syncPaths([...entries.map((entry) => join(entry.parentPath, entry.name)), folder]);
}
