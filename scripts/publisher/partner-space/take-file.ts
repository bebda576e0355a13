import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LargeFileError, limitFile } from '@agenda21/content-types';

/** Longest silence of who sends a file, in milliseconds. */
const SILENCE_MS = 30_000;

/**
 * Makes room for files, without those that were coming when the publisher was killed. At once: the publisher listens
 * already, and one more may come at any moment.
 */
export function emptySent(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Works with a file that is to be taken. @param within the folder in which it is meanwhile. */
export async function withRoom<T>(within: string, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(within, 'file-'));
  try {
    return await work(join(folder, 'sent'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Writes the body of a request to the disk as it comes.
 * @returns its bytes; null when there are more than a file may have: the rest is not read.
 * @throws when who sends it is gone, or silent for too long.
 */
export async function takeFile(
  request: IncomingMessage,
  path: string,
  silenceMs = SILENCE_MS,
): Promise<number | null> {
  const silence = setTimeout(() => request.destroy(new Error('the file no longer comes')), silenceMs);
  async function* listen(parts: AsyncIterable<Uint8Array>) {
    for await (const part of parts) {
      silence.refresh();
      yield part;
    }
  }
  try {
    const body = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
    await pipeline(body, listen, limitFile, createWriteStream(path));
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof LargeFileError) return null;
    throw error;
  } finally {
    clearTimeout(silence);
  }
}
