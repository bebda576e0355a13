import { type RecordStart, type SpaceStarted, defaultLocale, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { reviewsOf } from '../../reviews/rows.ts';
import { openReview } from '../../reviews/steps/open-review.ts';
import type { Author } from '../../reviews/steps/thread.ts';
import type { OrganisationRow } from '../members.ts';
import { findOriginal } from '../published/replications.ts';
import { SpaceRefusal } from '../refusal.ts';
import { findStarted } from './own-record.ts';
import { withLock } from '../with-lock.ts';

/**
 * What a record says before its partner writes: who bears it, and the record that it was made from.
 * @throws SpaceRefusal `gone` when that one is not published.
 */
async function firstData(
  strapi: Core.Strapi,
  owner: string | null,
  { model, replicates }: RecordStart,
): Promise<Readonly<Record<string, string>>> {
  if (replicates !== undefined && !(await findOriginal(strapi, replicates, [model])))
    throw new SpaceRefusal('gone');
  return { ...(owner === null ? {} : { owner }), ...(replicates === undefined ? {} : { replicates }) };
}

/**
 * Starts an empty draft under review, once for each key: what asks again is told of the same record.
 * Its language is French, which the others fall back to.
 * @throws SpaceRefusal `gone` when the record that it takes up is not published.
 */
export async function startRecord(
  strapi: Core.Strapi,
  organisation: OrganisationRow,
  asked: RecordStart,
  author: Author,
): Promise<SpaceStarted & { readonly isNew: boolean }> {
  const { model, key } = asked;
  return withLock(strapi, 'organisation', { documentId: organisation.documentId }, async () => {
    const started = await findStarted(strapi, organisation, key);
    if (started) return { id: started.subjectId, isNew: false };
    const partnerId = organisation.partner?.documentId ?? null;
    const data = (await firstData(strapi, partnerId, asked)) as object;
    const { documentId } = await strapi.documents(uidOf(model)).create({ locale: defaultLocale, data });
    const of = { organisationId: organisation.documentId, partnerId };
    const record = { model, documentId, locale: defaultLocale, ...of };
    await openReview(strapi, record, 'brouillon', author);
    await reviewsOf(strapi).updateMany({ where: { subjectId: documentId }, data: { startKey: key } });
    return { id: documentId, isNew: true };
  });
}
