// Tells whether what was made from sources is still theirs. Plain JavaScript: it runs before anything is compiled.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Lists the files under a path, sorted; a file is its own list, a missing path an empty one.
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A digest of the names and contents of files.
 * @param {readonly string[]} paths Files and folders.
 * @returns {string} SHA-256, in hexadecimal.
 */
export function digestOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder)) {
    const content = readFileSync(file);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Runs `make` when the sources are not the ones of the last time, then remembers them.
 * @param {string} stampFile Where the digest of the last time is kept.
 * @param {readonly string[]} sources Files and folders.
 * @param {() => void | Promise<void>} make Throws when it fails: the sources are then not remembered.
 * @returns {Promise<void>}
 */
export async function makeWhenChanged(stampFile, sources, make) {
  const digest = digestOf(sources);
  const known = statSync(stampFile, { throwIfNoEntry: false }) && readFileSync(stampFile, 'utf8');
  if (known === digest) return;
  // Forgotten first: what a failure leaves half made must not pass for the work of earlier sources.
  rmSync(stampFile, { force: true });
  await make();
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, digest);
}
