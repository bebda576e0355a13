import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readClaims, signClaims, verifyClaims } from '../signed-claims.ts';

/** How long a signed preview works, in milliseconds. */
export const SIGNED_PREVIEW_MS = 10 * 60 * 1000;

const claimsSchema = z.strictObject({
  model: z.string(),
  documentId: z.string(),
  locale: z.string().nullable(),
  /** The account of the admin that looks, or the member of an organisation, as the outbox names them. */
  actor: z.string(),
  expiresAt: z.iso.datetime(),
  nonce: z.string(),
});

/** What a signed token says: who may read which draft, and until when. */
export type PreviewClaims = z.infer<typeof claimsSchema>;

const signerOf = (secret: string) => ({ secret, purpose: 'agenda21 preview of a draft' });

/**
 * Makes the token of a preview: `<claims>.<signature>`, both base64url.
 * @param secret any secret of the cms: the key that signs is derived from it.
 */
export function signPreview(
  subject: Pick<PreviewClaims, 'model' | 'documentId' | 'locale' | 'actor'>,
  secret: string,
  now: Date,
): string {
  const expiresAt = new Date(now.getTime() + SIGNED_PREVIEW_MS).toISOString();
  const { model, documentId, locale, actor } = subject;
  const claims: PreviewClaims = { model, documentId, locale, actor, expiresAt, nonce: randomUUID() };
  return signClaims(claims, signerOf(secret));
}

/** Reads a token back: null when it was not signed here, was changed, or is too old. */
export function verifyPreview(token: string, secret: string, now: Date): PreviewClaims | null {
  if (!verifyClaims(token, signerOf(secret))) return null;
  const data = readClaims(token, claimsSchema);
  return data && Date.parse(data.expiresAt) > now.getTime() ? data : null;
}
