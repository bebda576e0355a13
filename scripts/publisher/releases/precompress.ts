/** Compresses the text files of a release once, so that serving one costs nothing. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compress } from './compress.ts';

const AT_ONCE = 4;

async function precompressFile(path: string): Promise<void> {
  for (const { end, bytes } of await compress(path, await readFile(path)))
    await writeFile(`${path}${end}`, bytes);
}

/** Writes the brotli and gzip forms of the text files among `paths`, beside them. */
export async function precompress(folder: string, paths: readonly string[]): Promise<void> {
  for (let index = 0; index < paths.length; index += AT_ONCE) {
    await Promise.all(paths.slice(index, index + AT_ONCE).map((path) => precompressFile(join(folder, path))));
  }
}
