/** Proof that a webhook comes from the cms: an HMAC over its instant and its raw body. */
import { createHmac } from 'node:crypto';
import { secretsMatch } from '../../lib/secrets-match.ts';

/** A signed message older, or more ahead, than this is refused, in seconds. */
export const SIGNATURE_LIFE_S = 300;

export interface Signature {
  /** Seconds since 1970. */
  readonly at: number;
  readonly hex: string;
}

/** Reads `t=<seconds>,v1=<hex>`; null for anything else. */
export function readSignature(header: string | undefined): Signature | null {
  const parts = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '');
  return parts?.[1] && parts[2] ? { at: Number(parts[1]), hex: parts[2] } : null;
}

/** Tells whether the message was signed less than five minutes from `now` (milliseconds since 1970). */
export function isFresh(signature: Signature, now: number): boolean {
  return Math.abs(now / 1000 - signature.at) <= SIGNATURE_LIFE_S;
}

/** Tells whether the signature is that of these bytes. */
export function isSignatureOf(signature: Signature, body: Buffer, secret: string): boolean {
  return secretsMatch(signature.hex, sign(signature.at, body, secret));
}

/** The signature, in hexadecimal, of `body` at an instant in seconds since 1970. */
export function sign(at: number, body: Buffer, secret: string): string {
  return createHmac('sha256', secret).update(`${at}.`).update(body).digest('hex');
}
