import { createHash, randomBytes } from 'node:crypto';
import { type SharedPreview, isContentModelName, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { hasContentRight, readAbility } from '../permissions/content-rights.ts';
import { accountIdOf, readActorNames } from '../publishing/actors.ts';
import type { Subject } from '../publishing/subject.ts';
import { previewUrl } from './preview-url.ts';

const sharedPreviewUid = uidOf('shared-preview');

const TOKEN_BYTES = 32;

const DAY_MS = 86_400_000;

interface ShareRow {
  readonly id: number;
  readonly subjectModel: string;
  readonly subjectId: string;
  readonly subjectLocale: string | null;
  readonly actor: string;
  readonly sharedAt: string;
  readonly expiresAt: string;
}

/** A shared preview that works: what it shows, and who made it. */
export interface Share {
  readonly id: number;
  readonly subject: Subject;
  readonly actor: string;
}

const digestOf = (token: string) => createHash('sha256').update(token).digest('hex');

const isWorking = (now: Date) => ({ revokedAt: null, expiresAt: { $gt: now.toISOString() } });

const columnsOf = ({ model, documentId, locale }: Subject) => ({
  subjectModel: model,
  subjectId: documentId,
  subjectLocale: locale,
});

async function describe(strapi: Core.Strapi, rows: readonly ShareRow[]): Promise<SharedPreview[]> {
  const nameOf = await readActorNames(
    strapi,
    rows.map(({ actor }) => actor),
  );
  return rows.map(({ id, actor, sharedAt, expiresAt }) => ({
    id,
    url: null,
    createdBy: nameOf(actor),
    createdAt: sharedAt,
    expiresAt,
  }));
}

/**
 * Makes an address that lets whoever has it read a draft.
 * @returns the share with its address, which is told this once: only its digest is kept.
 */
export async function shareDraft(
  strapi: Core.Strapi,
  subject: Subject,
  { actor, days, now }: { readonly actor: string; readonly days: number; readonly now: Date },
): Promise<SharedPreview> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const row: ShareRow = await strapi.db.query(sharedPreviewUid).create({
    data: {
      ...columnsOf(subject),
      tokenDigest: digestOf(token),
      actor,
      sharedAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + days * DAY_MS).toISOString(),
    },
  });
  const [share] = await describe(strapi, [row]);
  if (!share) throw new Error('A shared preview was written and cannot be described.');
  return { ...share, url: previewUrl(token) };
}

/** Tells whether the account that shared a content may still write it: its shares end with that right. */
async function isVouchedFor(strapi: Core.Strapi, actor: string, subject: Subject): Promise<boolean> {
  const accountId = accountIdOf(actor);
  const ability = Number.isInteger(accountId) ? await readAbility(strapi, accountId) : null;
  return ability !== null && hasContentRight(strapi, ability, 'update', subject);
}

/** The shared previews of a document that still work, newest first; without their addresses. */
export async function listShares(strapi: Core.Strapi, subject: Subject, now: Date): Promise<SharedPreview[]> {
  const rows: ShareRow[] = await strapi.db
    .query(sharedPreviewUid)
    .findMany({ where: { ...columnsOf(subject), ...isWorking(now) }, orderBy: { id: 'desc' } });
  const areVouchedFor = await Promise.all(rows.map(({ actor }) => isVouchedFor(strapi, actor, subject)));
  return describe(
    strapi,
    rows.filter((_, index) => areVouchedFor[index]),
  );
}

async function findShare(strapi: Core.Strapi, where: object, now: Date): Promise<Share | null> {
  const row: ShareRow | null = await strapi.db
    .query(sharedPreviewUid)
    .findOne({ where: { ...where, ...isWorking(now) } });
  if (!row || !isContentModelName(row.subjectModel)) return null;
  const { id, actor, subjectModel: model, subjectId: documentId, subjectLocale: locale } = row;
  return { id, actor, subject: { model, documentId, locale } };
}

/** The working share of an address. What is looked up is its digest: the time it takes tells nothing of the others. */
export async function findShareByToken(strapi: Core.Strapi, token: string, now: Date): Promise<Share | null> {
  const share = await findShare(strapi, { tokenDigest: digestOf(token) }, now);
  return share && (await isVouchedFor(strapi, share.actor, share.subject)) ? share : null;
}

export const findShareById = (strapi: Core.Strapi, id: number, now: Date): Promise<Share | null> =>
  findShare(strapi, { id }, now);

/** Makes an address stop working, for ever. */
export async function revokeShare(strapi: Core.Strapi, { id }: Share, now: Date): Promise<void> {
  await strapi.db.query(sharedPreviewUid).update({ where: { id }, data: { revokedAt: now.toISOString() } });
}

/** Forgets the shares that no longer work. */
export async function pruneShares(strapi: Core.Strapi, now: Date): Promise<void> {
  await strapi.db.query(sharedPreviewUid).deleteMany({
    where: { $or: [{ revokedAt: { $notNull: true } }, { expiresAt: { $lte: now.toISOString() } }] },
  });
}
