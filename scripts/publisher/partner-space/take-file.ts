import { open } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { MAX_FILE_BYTES } from '@agenda21/content-types';

/** Longest silence of who sends a file, in milliseconds. */
const SILENCE_MS = 30_000;

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
  if (Number(request.headers['content-length'] ?? 0) > MAX_FILE_BYTES) return null;
  const file = await open(path, 'w');
  const silence = setTimeout(() => request.destroy(new Error('the file no longer comes')), silenceMs);
  let bytes = 0;
  try {
    for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      silence.refresh();
      bytes += part.length;
      if (bytes > MAX_FILE_BYTES) return null;
      await file.write(part);
    }
    return bytes;
  } finally {
    clearTimeout(silence);
    await file.close();
  }
}
