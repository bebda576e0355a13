/** The fresh indexes of the site that were named before. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { freshIndexFolder } from '@agenda21/content-types';
import { listFiles } from '../gates/check-release.ts';

interface OldFresh {
  readonly files: readonly string[];
  readonly madeAt: number;
}

/** Reads a folder; null, and no folder any more, when its files are gone. */
async function readFolder(site: string, path: string): Promise<OldFresh | null> {
  const folder = join(site, path);
  const files = [...(await listFiles(folder))].map((file) => `${path}${file.slice(1)}`);
  if (files.length > 0) return { files, madeAt: (await stat(folder)).mtimeMs };
  await rm(folder, { recursive: true, force: true });
  return null;
}

/**
 * Lists the files of the fresh indexes that are not to be kept.
 * @param named the folder of the one that is named now; null when there is none.
 * @param kept how many of the others stay, the newest.
 */
export async function listOldFresh(
  site: string,
  named: string | null,
  kept: number,
): Promise<readonly string[]> {
  const entries = await readdir(join(site, freshIndexFolder), { withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${freshIndexFolder}${name}/`);
  const others = paths.filter((path) => path !== named);
  const read = await Promise.all(others.map((path) => readFolder(site, path)));
  const old = read.filter((folder) => folder !== null).toSorted((a, b) => b.madeAt - a.madeAt);
  return old.slice(kept).flatMap(({ files }) => files);
}
