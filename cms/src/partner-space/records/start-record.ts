import { type RecordStart, type SpaceStarted, defaultLocale, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { reviewsOf } from '../../reviews/rows.ts';
import { openReview } from '../../reviews/steps/open-review.ts';
import type { Author } from '../../reviews/steps/thread.ts';
import type { OrganisationRow } from '../members.ts';
import { findStarted, withLock } from './own-record.ts';

/**
 * Starts an empty draft under review, once for each key: what asks again is told of the same record.
 * Its language is French, which the others fall back to.
 */
export async function startRecord(
  strapi: Core.Strapi,
  organisation: OrganisationRow,
  { model, key }: RecordStart,
  author: Author,
): Promise<SpaceStarted & { readonly isNew: boolean }> {
  return withLock(strapi, 'organisation', { documentId: organisation.documentId }, async () => {
    const started = await findStarted(strapi, organisation, key);
    if (started) return { id: started.subjectId, isNew: false };
    const partnerId = organisation.partner?.documentId ?? null;
    const owner = partnerId === null ? {} : { owner: partnerId };
    const { documentId } = await strapi
      .documents(uidOf(model))
      .create({ locale: defaultLocale, data: owner as object });
    const of = { organisationId: organisation.documentId, partnerId };
    const record = { model, documentId, locale: defaultLocale, ...of };
    await openReview(strapi, record, 'brouillon', author);
    await reviewsOf(strapi).updateMany({ where: { subjectId: documentId }, data: { startKey: key } });
    return { id: documentId, isNew: true };
  });
}
