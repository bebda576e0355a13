/** The signed links of e-mails: bound to a user as they are now, so that a link serves once. */
import { randomBytes } from 'node:crypto';
import { type SpacePage, linkTokenName, pathOfSpacePage, recordParam } from '@agenda21/content-types';
import { z } from 'zod';
import { readClaims, signClaims, verifyClaims } from '../signed-claims.ts';
import type { User } from './users.ts';

const MINUTE_MS = 60_000;

/** What a link is for, and how long it works. */
export const linkLives = { confirmation: 48 * 60 * MINUTE_MS, reset: 30 * MINUTE_MS } as const;

export type LinkPurpose = keyof typeof linkLives;

const claimsSchema = z.strictObject({ user: z.int(), expiresAt: z.number(), nonce: z.string() });

/** Once the password is changed, the key is another one: what was signed before opens nothing. */
const signerOf = (purpose: LinkPurpose, secret: string, { id, password }: User) => ({
  secret,
  purpose: `agenda21 ${purpose} of user ${id} with ${password ?? 'no password'}`,
});

/** Makes the token of a link for a user. */
export function signLink(purpose: LinkPurpose, user: User, secret: string, now: Date): string {
  const expiresAt = now.getTime() + linkLives[purpose];
  const claims = { user: user.id, expiresAt, nonce: randomBytes(8).toString('base64url') };
  return signClaims(claims, signerOf(purpose, secret, user));
}

/** The user that a token is for, when it is signed, in time, and not used yet; null otherwise. */
export async function readLink(
  purpose: LinkPurpose,
  token: string,
  { secret, now, find }: { secret: string; now: Date; find: (id: number) => Promise<User | null> },
): Promise<User | null> {
  const claims = readClaims(token, claimsSchema);
  const user = claims && (await find(claims.user));
  if (!user || !verifyClaims(token, signerOf(purpose, secret, user))) return null;
  return claims.expiresAt > now.getTime() ? user : null;
}

/** The address of a page of the space, with the token where browsers send it to no server. */
export function pageUrl(siteUrl: string, page: SpacePage, token?: string): string {
  const url = new URL(pathOfSpacePage(page), siteUrl);
  if (token !== undefined) url.hash = `${linkTokenName}=${token}`;
  return url.href;
}

/** The address of a record in the space, which its members reach once they have signed in. */
export function recordUrl(siteUrl: string, id: string): string {
  const url = new URL(pathOfSpacePage('record'), siteUrl);
  url.hash = `${recordParam}=${id}`;
  return url.href;
}
