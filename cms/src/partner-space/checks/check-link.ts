/** The link of a yearly check: bound to the day of the last one, so that a later one ends it. Nothing of it is stored. */
import { z } from 'zod';
import { readClaims, signClaims, verifyClaims } from '../../signed-claims.ts';

/** What a link is about, as it is now. */
export interface LinkedCheck {
  readonly record: string;
  readonly organisation: string;
  readonly reviewedOn: string | null;
}

const claimsSchema = z.strictObject({ record: z.string() });

const signerOf = ({ record, organisation, reviewedOn }: LinkedCheck, secret: string) => ({
  secret,
  purpose: `agenda21 check of record ${record} of ${organisation}, last checked ${reviewedOn ?? 'never'}`,
});

/** Makes the token of the link. */
export const signCheck = (check: LinkedCheck, secret: string): string =>
  signClaims({ record: check.record }, signerOf(check, secret));

/** The record that a token says it is for, whoever signed it: to be believed once `isSignedFor` accepts it. */
export const recordOfCheck = (token: string): string | null =>
  readClaims(token, claimsSchema)?.record ?? null;

/** Tells whether a token was signed for a record of this organisation that was not checked since. */
export const isSignedFor = (token: string, check: LinkedCheck, secret: string): boolean =>
  verifyClaims(token, signerOf(check, secret));
