/** Who bears a record: the body that its page names. */
import { partner, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { readOrganisation } from './organisation.ts';
import type { ReviewRow } from './rows.ts';

interface DraftRow {
  readonly owner: { readonly documentId: string } | null;
}

async function readBearer(
  strapi: Core.Strapi,
  { subjectModel, subjectId: documentId, subjectLocale: locale }: ReviewRow,
): Promise<string | null> {
  const where = { documentId, locale, publishedAt: null };
  const draft: DraftRow | null = await strapi.db
    .query(uidOf(subjectModel))
    .findOne({ where, populate: ['owner'] });
  return draft?.owner?.documentId ?? null;
}

async function readPublicRecord(strapi: Core.Strapi, review: ReviewRow): Promise<string | null> {
  return (await readOrganisation(strapi, review))?.publicRecord ?? null;
}

/** Has a draft that names nobody borne by the public record of the organisation that sends it, when there is one. */
export async function fillBearer(strapi: Core.Strapi, review: ReviewRow): Promise<void> {
  if ((await readBearer(strapi, review)) !== null) return;
  const owner = await readPublicRecord(strapi, review);
  if (owner === null) return;
  const { subjectModel, subjectId: documentId, subjectLocale: locale } = review;
  const data = { owner } as object;
  await strapi.documents(uidOf(subjectModel)).update({ documentId, locale, data });
}

/** Tells whether the page of a record, once it is published, names a body that bears it: one that visitors read. */
export async function willNameBearer(strapi: Core.Strapi, review: ReviewRow): Promise<boolean> {
  const bearer = (await readBearer(strapi, review)) ?? (await readPublicRecord(strapi, review));
  if (bearer === null) return false;
  const where = { documentId: bearer, publishedAt: { $notNull: true } };
  return (await strapi.db.query(uidOf(partner.name)).count({ where })) > 0;
}
