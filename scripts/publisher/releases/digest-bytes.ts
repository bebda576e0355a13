import { createHash } from 'node:crypto';

/** Identifies the bytes of a file. */
export function digestBytes(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
