import { type PreviewAnswer, isContentModelName } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { readSettings } from '../env.ts';
import { hasContentRight, readAbility } from '../permissions/content-rights.ts';
import { isRecordOfMember } from '../partner-space/records/own-record.ts';
import { accountIdOf, memberIdOf } from '../publishing/actors.ts';
import type { Subject } from '../publishing/subject.ts';
import { readDraft } from './draft.ts';
import { findShareByToken } from './shared-previews.ts';
import { verifyPreview } from './signed-token.ts';

/** What a token opens. */
type Opening = Omit<PreviewAnswer, 'entry'> & { readonly subject: Subject };

async function mayRead(strapi: Core.Strapi, actor: string, subject: Subject): Promise<boolean> {
  const accountId = accountIdOf(actor);
  const ability = Number.isInteger(accountId) ? await readAbility(strapi, accountId) : null;
  return ability !== null && hasContentRight(strapi, ability, 'read', subject);
}

/** A signed token opens what its account, or its member, may still read. */
async function openSigned(strapi: Core.Strapi, token: string, now: Date): Promise<Opening | null> {
  const claims = verifyPreview(token, readSettings().CMS_ADMIN_JWT_SECRET, now);
  if (!claims || !isContentModelName(claims.model)) return null;
  const { model, documentId, locale, actor } = claims;
  const subject = { model, documentId, locale };
  const memberId = memberIdOf(actor);
  if (memberId !== null)
    return (await isRecordOfMember(strapi, memberId, documentId)) ? { subject, framedBy: 'space' } : null;
  return (await mayRead(strapi, actor, subject)) ? { subject, framedBy: 'admin' } : null;
}

async function openShared(strapi: Core.Strapi, token: string, now: Date): Promise<Opening | null> {
  const share = await findShareByToken(strapi, token, now);
  return share && { subject: share.subject, framedBy: 'nobody' };
}

/**
 * Reads the draft that a token of either kind opens.
 * @returns null, without a reason, for a token that opens nothing or a draft that is gone.
 */
export async function answerPreview(
  strapi: Core.Strapi,
  token: string,
  now: Date,
): Promise<PreviewAnswer | null> {
  const opening = (await openSigned(strapi, token, now)) ?? (await openShared(strapi, token, now));
  if (!opening) return null;
  const { subject, ...answer } = opening;
  const entry = await readDraft(strapi, subject);
  return entry && { entry, ...answer };
}
