/** Puts the files of a search index in a site that is being served. */
import { copyFile, mkdir, readFile, readdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { freshIndexFolder, indexEntryName, mainIndexFolder } from '@agenda21/content-types';
import { listFiles } from '../gates/check-release.ts';

/** A file that takes the place of the one of its name, at once. */
export interface Replacement {
  /** Path from the root of the site. */
  readonly file: string;
  readonly body: Buffer;
}

/** What a change of the search index asks of whoever serves the site. */
export interface IndexUpdate {
  /** Files that are there already, under names that were never served. */
  readonly added: readonly string[];
  /** Files to replace now, one at once, in this order. */
  readonly replaced: readonly Replacement[];
  /** Files that nothing names any more, to be removed afterwards. */
  readonly obsolete: readonly string[];
}

/** Fresh indexes kept for searches opened before the last changes. */
const KEPT_FRESH = 20;

/** Pagefind names these by their content. */
const hashedFile = /\.pf_(fragment|index|filter|meta)$/;

/** Compressed forms go with their file. */
const compressed = /\.(br|gz)$/;

async function listIndex(site: string): Promise<readonly string[]> {
  const files = await listFiles(join(site, mainIndexFolder)).catch(() => new Set<string>());
  const own = [...files].filter((file) => !compressed.test(file));
  return own.map((file) => mainIndexFolder + file.slice(1)).toSorted();
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
 * @returns what was added, what is to be replaced, the entry last, and the files that only the former index names.
 */
export async function placeMainIndex(
  made: string,
  site: string,
): Promise<Pick<IndexUpdate, 'added' | 'replaced'> & { readonly superseded: readonly string[] }> {
  const present = new Set(await listIndex(site));
  const files = await listIndex(made);
  const entry = mainIndexFolder + indexEntryName;
  const added: string[] = [];
  const replaced: Replacement[] = [];
  for (const file of files.filter((file) => file !== entry)) {
    if (present.has(file) && hashedFile.test(file)) continue;
    if (!present.has(file)) {
      await moveInto(site, made, file);
      added.push(file);
    } else if (!(await hasSameBytes(join(made, file), join(site, file)))) {
      replaced.push({ file, body: await readFile(join(made, file)) });
    }
  }
  replaced.push({ file: entry, body: await readFile(join(made, entry)) });
  return { added, replaced, superseded: [...present].filter((file) => !files.includes(file)) };
}

/** The files of the fresh indexes that are too old to be kept. */
export async function listOldFresh(site: string): Promise<readonly string[]> {
  const root = join(site, freshIndexFolder);
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const folders = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => ({ name, madeAt: (await stat(join(root, name))).mtimeMs })),
  );
  const old = folders.toSorted((a, b) => b.madeAt - a.madeAt).slice(KEPT_FRESH);
  const lists = old.map(async ({ name }) =>
    [...(await listFiles(join(root, name)))].map((file) => `${freshIndexFolder}${name}${file}`),
  );
  return (await Promise.all(lists)).flat();
}
