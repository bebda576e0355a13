import { createHmac, hkdfSync, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { secretsMatch } from '../secrets-match.ts';

/** How long a signed preview works, in milliseconds. */
export const SIGNED_PREVIEW_MS = 10 * 60 * 1000;

const claimsSchema = z.strictObject({
  model: z.string(),
  documentId: z.string(),
  locale: z.string().nullable(),
  /** The account of the admin that looks. */
  admin: z.int(),
  expiresAt: z.iso.datetime(),
  nonce: z.string(),
});

/** What a signed token says: who may read which draft, and until when. */
export type PreviewClaims = z.infer<typeof claimsSchema>;

const KEY_BYTES = 32;

function signatureOf(payload: string, secret: string): string {
  const key = hkdfSync('sha256', secret, '', 'agenda21 preview of a draft', KEY_BYTES);
  return createHmac('sha256', new Uint8Array(key)).update(payload).digest('base64url');
}

/**
 * Makes the token of a preview: `<claims>.<signature>`, both base64url.
 * @param secret any secret of the cms: the key that signs is derived from it.
 */
export function signPreview(
  subject: Pick<PreviewClaims, 'model' | 'documentId' | 'locale' | 'admin'>,
  secret: string,
  now: Date,
): string {
  const expiresAt = new Date(now.getTime() + SIGNED_PREVIEW_MS).toISOString();
  const { model, documentId, locale, admin } = subject;
  const claims: PreviewClaims = { model, documentId, locale, admin, expiresAt, nonce: randomUUID() };
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${payload}.${signatureOf(payload, secret)}`;
}

/** Reads a token back: null when it was not signed here, was changed, or is too old. */
export function verifyPreview(token: string, secret: string, now: Date): PreviewClaims | null {
  const [payload = '', signature = '', ...rest] = token.split('.');
  if (!secretsMatch(signature, signatureOf(payload, secret)) || rest.length > 0) return null;
  const { data } = claimsSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  return data && Date.parse(data.expiresAt) > now.getTime() ? data : null;
}
