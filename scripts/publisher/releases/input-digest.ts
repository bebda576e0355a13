/** Identifies what a release depends on: two inputs with one digest give the same site. */
import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { PublishedAddress, PublishedState, RawEntry } from '@agenda21/content-types';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { remember } from './remember.ts';

const ignoredFolders: ReadonlySet<string> = new Set(['node_modules', 'dist', '.astro', '.cache', 'tests']);

async function filesUnder(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const kept = entries.filter(({ name }) => !ignoredFolders.has(name));
  return (await Promise.all(kept.map(({ name }) => filesUnder(join(path, name))))).flat();
}

/** Digest of the code that makes the pages: every file of the given files and folders, with its name. */
export async function digestCode(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const files = (await Promise.all(paths.map(filesUnder))).flat().toSorted();
  for (const file of files) {
    hash
      .update(`${relative(repositoryRoot, file)}\0`)
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

const digestOf = (value: object) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Identifies an entry, whatever it is compared with. */
export const digestEntry: (entry: RawEntry) => string = remember(digestOf);

/** Identifies an address that was published. */
export const digestAddress: (address: PublishedAddress) => string = remember(digestOf);

/** Digest of the whole input of a release. The order of its entries and addresses says nothing. */
export function digestInput(
  { today, entries, addresses }: PublishedState,
  ...others: readonly string[]
): string {
  const digests = [...entries.map(digestEntry), ...addresses.map(digestAddress)].toSorted();
  const hash = createHash('sha256').update(digests.join(''));
  for (const other of [today, ...others]) hash.update(`${other}\0`);
  return hash.digest('hex');
}
