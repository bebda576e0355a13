import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Waits until a file or a folder is on the disk, so that a power cut cannot lose it. */
export async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Waits until all the files and folders below a folder are on the disk. */
export async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  for (const path of [...paths, folder]) await syncToDisk(path);
}
