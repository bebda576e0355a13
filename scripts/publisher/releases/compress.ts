/** The compressed forms of a file, made once so that serving one costs nothing. */
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip } from 'node:zlib';

const textEnds: ReadonlySet<string> = new Set([
  '.html',
  '.css',
  '.js',
  '.json',
  '.jsonld',
  '.geojson',
  '.csv',
  '.xml',
  '.svg',
  '.txt',
  '.ics',
  '.webmanifest',
]);

/** Below this size, in bytes, compression saves less than one network packet. */
const SMALLEST = 1_024;

/** Each page of a large site is compressed when the site is made: level 5 takes a twentieth of the time of level 10. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** The ends of the names of compressed forms. */
export const compressedEnds = ['.br', '.gz'] as const;

export interface CompressedForm {
  readonly end: (typeof compressedEnds)[number];
  readonly bytes: Buffer;
}

/** Tells whether a file of that name gains from compression. */
export const isCompressible = (file: string): boolean => textEnds.has(extname(file));

/** What a text weighs in the brotli form that is served, in bytes. */
export const brotliSize = (text: string): number => brotliCompressSync(text, brotliOptions).length;

/** Compresses a file; none for what is small or is no text. */
export async function compress(file: string, bytes: Buffer): Promise<readonly CompressedForm[]> {
  if (bytes.length < SMALLEST || !isCompressible(file)) return [];
  const [brotli, zipped] = await Promise.all([compressBrotli(bytes, brotliOptions), compressGzip(bytes)]);
  return [
    { end: '.br', bytes: brotli },
    { end: '.gz', bytes: zipped },
  ];
}
