/** Copies folders without copying bytes: files that are replaced by renaming can be shared. */
import { link, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const AT_ONCE = 32;

/** Raised when copying was given up. */
export class GivenUpError extends Error {
  override readonly name = 'GivenUpError';
}

export interface LinkOptions {
  /** Tells which files to leave out, by their path from the root of the folder, with a slash before. */
  readonly isLeftOut?: (file: string) => boolean;
  readonly signal?: AbortSignal | undefined;
}

/** The search index may drop a file while a site is copied: nothing names it any more. */
async function linkUnlessGone(from: string, to: string): Promise<void> {
  await link(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

async function linkFolder(from: string, to: string, path: string, options: LinkOptions): Promise<void> {
  const entries = await readdir(join(from, path), { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => `${path}${name}`);
  const kept = files.filter((file) => !options.isLeftOut?.(file));
  if (kept.length > 0) await mkdir(join(to, path), { recursive: true });
  for (let index = 0; index < kept.length; index += AT_ONCE) {
    if (options.signal?.aborted) throw new GivenUpError('Copying was given up.');
    const some = kept.slice(index, index + AT_ONCE);
    await Promise.all(some.map((file) => linkUnlessGone(join(from, file), join(to, file))));
  }
  for (const entry of entries)
    if (entry.isDirectory()) await linkFolder(from, to, `${path}${entry.name}/`, options);
}

/**
 * Makes hard links in `to` to all the files below `from`.
 * @throws GivenUpError when the signal asks for it.
 */
export function linkTree(from: string, to: string, options: LinkOptions = {}): Promise<void> {
  return linkFolder(from, to, '/', options);
}
