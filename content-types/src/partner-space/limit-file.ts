import { MAX_FILE_BYTES } from './record-files.ts';

/** Raised when a file is heavier than the limit. */
export class LargeFileError extends Error {
  override readonly name = 'LargeFileError';
}

/** Passes a file on as it comes. @throws LargeFileError beyond the limit: the rest is not read. */
export async function* limitFile(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const part of parts) {
    bytes += part.length;
    if (bytes > MAX_FILE_BYTES) throw new LargeFileError('the file is heavier than the limit');
    yield part;
  }
}
