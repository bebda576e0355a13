/** The brotli form of the files of a main index: a search transfers a fifth less. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip } from 'node:zlib';
import { mainIndexFolder } from '@agenda21/content-types';
import { listFiles } from '../gates/check-release.ts';

/** Level 11 takes more time than indexing itself. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const compress = promisify(brotliCompress);
const decompress = promisify(gunzip);

/** What every search loads; a fragment is too small to be worth it. */
const loadedFile = /\.(js|pagefind|pf_(meta|filter|index))$/;

/** Pagefind has compressed its own files with gzip. Its script takes them either way. */
const compressedByPagefind = /\.(pagefind|pf_\w+)$/;

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  const plain = compressedByPagefind.test(path) ? await decompress(bytes) : bytes;
  const brotli = await compress(plain, brotliOptions);
  if (brotli.length < bytes.length) await writeFile(`${path}.br`, brotli);
}

/** Writes the brotli form of the files of a main index beside them, for browsers that take it. */
export async function compressIndex(site: string): Promise<void> {
  const folder = join(site, mainIndexFolder);
  for (const file of await listFiles(folder))
    if (loadedFile.test(file)) await compressFile(join(folder, file));
}
