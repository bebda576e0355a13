/** Reads the repository as it is versioned. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../lib/repository-root.ts';

/** Tells whether a path of the repository exists. */
export const isThere = (path: string): boolean => existsSync(join(repositoryRoot, path));

/** The text of a file of the repository. */
export const readText = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');

/** The JSON of a file of the repository. */
export const readJson = (path: string): unknown => JSON.parse(readText(path));

/** Paths of the versioned files, those removed from the disk left out. */
export const trackedFiles: readonly string[] = execFileSync('git', ['ls-files', '-z'], {
  cwd: repositoryRoot,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && isThere(path));
