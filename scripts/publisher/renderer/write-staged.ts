import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file below a staging folder. Its compressed forms are made once it is served. */
export async function writeStaged(staging: string, file: string, bytes: Buffer): Promise<void> {
  const path = join(staging, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
