/** Puts the files of a search index in a site that is being served. */
import { copyFile, mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { indexEntryName, mainIndexFolder } from '@agenda21/content-types';
import { listFiles } from '../gates/check-release.ts';

/** A file that takes the place of the one of its name, at once. */
export interface Replacement {
  /** Path from the root of the site. */
  readonly file: string;
  readonly body: Buffer;
}

/** What a change of the search index asks of whoever serves the site. */
export interface IndexUpdate {
  /** Files that are there already, under names that were never served; those of a main index with their brotli form. */
  readonly added: readonly string[];
  /** Files to replace now, one at once, in this order. */
  readonly replaced: readonly Replacement[];
  /** Files that nothing names any more, to be removed afterwards; their compressed forms are among them. */
  readonly obsolete: readonly string[];
}

const fragmentFile = /\.pf_fragment$/;

/** The forms of a file for browsers that take compressed ones. */
const compressed = /\.(br|gz)$/;

async function listIndex(site: string): Promise<readonly string[]> {
  const files = await listFiles(join(site, mainIndexFolder)).catch(() => new Set<string>());
  return [...files].map((file) => mainIndexFolder + file.slice(1)).toSorted();
}

async function hasSameBytes(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([readFile(a), readFile(b)]);
  return first.equals(second);
}

async function moveInto(site: string, from: string, file: string): Promise<void> {
  const target = join(site, file);
  await mkdir(dirname(target), { recursive: true });
  await rename(join(from, file), target).catch(async () => {
    await copyFile(join(from, file), `${target}.part`);
    await rename(`${target}.part`, target);
  });
}

/**
 * Moves a new main index into a site, beside the files of the one before; what has a fixed name is left to be replaced.
 * @returns what was added, what is to be replaced, the entry last, the files of the former index that searches opened
 * earlier may still load, and those that hold words of pages as they no longer are.
 */
export async function placeMainIndex(
  made: string,
  site: string,
): Promise<IndexUpdate & { readonly superseded: readonly string[] }> {
  const present = new Set(await listIndex(site));
  const files = await listIndex(made);
  const entry = mainIndexFolder + indexEntryName;
  const added = files.filter((file) => file !== entry && !present.has(file));
  for (const file of added) await moveInto(site, made, file);
  const replaced: Replacement[] = [];
  for (const file of files.filter((file) => present.has(file) && file !== entry)) {
    if (!(await hasSameBytes(join(made, file), join(site, file))))
      replaced.push({ file, body: await readFile(join(made, file)) });
  }
  replaced.push({ file: entry, body: await readFile(join(made, entry)) });
  const kept = new Set(files);
  const former = [...present].filter((file) => !kept.has(file.replace(compressed, '')));
  const superseded = former.filter((file) => !fragmentFile.test(file));
  const obsolete = former.filter((file) => fragmentFile.test(file));
  return { added, replaced, superseded, obsolete };
}
