/** Puts the small index of the pages that changed since the main one was made in its place. */
import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { freshIndexFolder } from '@agenda21/content-types';
import type { IndexFile } from './live-pagefind.ts';

/** What the search loads of an index that completes another one: not the programs, which come with the main index. */
const neededFile = /^(pagefind-entry\.json|pagefind\..*\.pf_meta|(index|fragment|filter)\/.*)$/;

/** A fresh index, in its place. */
export interface FreshIndex {
  /** Its folder, from the root of the site: `/pagefind-fresh/0123456789abcdef/`. */
  readonly path: string;
  /** Its files, from the root of the site. */
  readonly files: readonly string[];
}

function digestFiles(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\0`).update(content);
  return hash.digest('hex').slice(0, 16);
}

async function writeFolder(folder: string, files: readonly IndexFile[]): Promise<void> {
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(part, path)), { recursive: true });
    await writeFile(join(part, path), content);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(part, folder);
}

/** Writes the files of an index into a folder of the site that is named by what it holds, so that it never changes. */
export async function placeFreshIndex(site: string, made: readonly IndexFile[]): Promise<FreshIndex> {
  const files = made.filter(({ path }) => neededFile.test(path));
  const folder = `${freshIndexFolder}${digestFiles(files)}`;
  await writeFolder(join(site, folder), files);
  const path = `${folder}/`;
  return { path, files: files.map((file) => path + file.path) };
}
