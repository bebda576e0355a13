import { createHmac, hkdfSync } from 'node:crypto';
import type { z } from 'zod';
import { secretsMatch } from './secrets-match.ts';

const KEY_BYTES = 32;

/** What signs: any secret of the cms, and what the signature is for; the key is derived from both. */
export interface Signer {
  readonly secret: string;
  readonly purpose: string;
}

function signatureOf(payload: string, { secret, purpose }: Signer): string {
  const key = hkdfSync('sha256', secret, '', purpose, KEY_BYTES);
  return createHmac('sha256', new Uint8Array(key)).update(payload).digest('base64url');
}

/** Makes the token of claims: `<claims>.<signature>`, both base64url. */
export function signClaims(claims: object, signer: Signer): string {
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${payload}.${signatureOf(payload, signer)}`;
}

/** Reads what a token says, whoever signed it: to be believed once `verifyClaims` accepts it. Null when it cannot be read. */
export function readClaims<S extends z.ZodType>(token: string, schema: S): z.infer<S> | null {
  try {
    const [payload = ''] = token.split('.');
    return schema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}

/** Tells whether a token was signed here, for this purpose, and was not changed. */
export function verifyClaims(token: string, signer: Signer): boolean {
  const [payload = '', signature = '', ...rest] = token.split('.');
  return secretsMatch(signature, signatureOf(payload, signer)) && rest.length === 0;
}
