import type { IncomingMessage } from 'node:http';

/** Longest body a webhook may have, in bytes. */
export const LONGEST_BODY = 64 * 1024;

/**
 * Reads the raw bytes of a request.
 * @returns null when there are more than `longest`; the rest is not read.
 */
export async function readBody(request: IncomingMessage, longest = LONGEST_BODY): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > longest) return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > longest) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
