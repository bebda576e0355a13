/** Shares with an earlier release the files that did not change: no second copy, no second compression, same validators. */
import { link, readFile, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { compressedEnds } from './compress.ts';

async function hasSameBytes(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([readFile(a), readFile(b).catch(() => null)]);
  return second !== null && first.equals(second);
}

async function linkOver(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await link(from, to);
}

/**
 * Replaces each file of `folder` that has the same bytes under `earlier` by a hard link to it, with its compressed forms.
 * Releases are never written to once made, so a shared file cannot change.
 * @returns the paths, relative to `folder`, of the files that are new.
 */
export async function reuseUnchanged(folder: string, earlier: string | null): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const fresh: string[] = [];
  for (const file of files) {
    const path = relative(folder, join(file.parentPath, file.name));
    if (!earlier || !(await hasSameBytes(join(folder, path), join(earlier, path)))) {
      fresh.push(path);
      continue;
    }
    await linkOver(join(earlier, path), join(folder, path));
    for (const end of compressedEnds) {
      await link(join(earlier, path + end), join(folder, path + end)).catch(() => undefined);
    }
  }
  return fresh;
}
