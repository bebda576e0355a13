/** Sends files of a folder: the compressed form that the client reads, with validators. */
import { type Stats, closeSync, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { isFeedPath } from '@agenda21/content-types';
import { lookup } from 'mrmime';

/** Up to this size, in bytes, a file is read at once. */
const SMALL = 256 * 1024;

const encodings = [
  { end: '.br', name: 'br' },
  { end: '.gz', name: 'gzip' },
] as const;

export interface FoundFile {
  readonly path: string;
  /** The name of its compression; null for the file itself. */
  readonly encoding: string | null;
}

/** The compressions that an `Accept-Encoding` asks for; a weight of 0 refuses one (RFC 9110 §12.5.3). */
function readEncodings(accepted: string): ReadonlySet<string> {
  const asked = accepted.split(',').filter((one) => !/;\s*q=0(\.0*)?\s*$/i.test(one));
  return new Set(asked.map((one) => one.split(';', 1).join('').trim().toLowerCase()));
}

/** The form of a file for a client: compressed when it reads that and there is such a form. */
export function chooseForm(
  folder: string,
  file: string,
  files: ReadonlySet<string>,
  accepted: string,
): FoundFile {
  const read = readEncodings(accepted);
  const encoding = encodings.find(({ end, name }) => read.has(name) && files.has(file + end));
  return { path: join(folder, file + (encoding?.end ?? '')), encoding: encoding?.name ?? null };
}

/** The end of a name tells the type of a file; a feed, of the type that pages announce it by (RFC 4287, § 7). */
function typeOf(file: string): string {
  const type = isFeedPath(file) ? 'application/atom+xml' : (lookup(file) ?? 'application/octet-stream');
  return /^text\/|\/(javascript|json|xml)$|\+xml$/.test(type) ? `${type};charset=utf-8` : type;
}

function headersOf(file: string, { encoding }: FoundFile, { size, mtime, mtimeMs }: Stats) {
  return {
    'content-type': typeOf(file),
    'content-length': size,
    'last-modified': mtime.toUTCString(),
    etag: `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
    vary: file.startsWith('/medias/') ? 'Accept-Encoding, Save-Data' : 'Accept-Encoding',
    ...(encoding ? { 'content-encoding': encoding } : {}),
  };
}

/**
 * Sends a file. It is opened and measured in one go, so that it cannot be replaced in between.
 * @param file its path from the root of the site: its end tells its type.
 * @returns false, having sent nothing, when it is not there.
 */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  found: FoundFile,
): boolean {
  let handle: number;
  try {
    handle = openSync(found.path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  const stats = fstatSync(handle);
  const headers = headersOf(file, found, stats);
  const isKnown = request.headers['if-none-match'] === headers.etag;
  response.writeHead(isKnown ? 304 : 200, isKnown ? { etag: headers.etag, vary: headers.vary } : headers);
  if (isKnown || request.method === 'HEAD' || stats.size <= SMALL) {
    const body = isKnown || request.method === 'HEAD' ? undefined : readFileSync(handle);
    closeSync(handle);
    response.end(body);
  } else {
    // Whoever goes away, or a disk that fails, ends the answer: there is nobody left to tell.
    pipeline(createReadStream('', { fd: handle }), response, () => undefined);
  }
  return true;
}
