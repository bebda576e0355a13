/** The records that the members of an organisation write, as their reviews name them. */
import { type SpaceRecords, tellNext } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { readPresence, readTitle } from '../../reviews/record.ts';
import { type ReviewRow, readReview, reviewsOf } from '../../reviews/rows.ts';
import type { OrganisationRow } from '../members.ts';
import { SpaceRefusal } from '../refusal.ts';

type Owner = Pick<OrganisationRow, 'documentId'>;

/** A record as the members of its organisation see it in their list. */
async function describe(strapi: Core.Strapi, review: ReviewRow): Promise<SpaceRecords['records'][number]> {
  const { subjectId, subjectModel, state, step, waitingSince } = review;
  const presence = await readPresence(strapi, review);
  return {
    id: subjectId,
    model: subjectModel,
    title: await readTitle(strapi, review),
    state,
    step,
    since: waitingSince,
    next: tellNext(state, 'partenaire', presence),
  };
}

/** The records of an organisation, the last that moved first. */
export async function listOwnRecords(strapi: Core.Strapi, { documentId }: Owner): Promise<SpaceRecords> {
  const rows: ReviewRow[] = await reviewsOf(strapi).findMany({
    where: { organisationId: documentId },
    orderBy: [{ waitingSince: 'desc' }, { id: 'desc' }],
  });
  const records = [];
  for (const row of rows) records.push(await describe(strapi, row));
  return { records };
}

/**
 * The review of a record of an organisation.
 * @throws SpaceRefusal `gone` for one of another organisation, as for one that does not exist.
 */
export async function requireOwnReview(
  strapi: Core.Strapi,
  { documentId }: Owner,
  subjectId: string,
): Promise<ReviewRow> {
  const review = await readReview(strapi, subjectId);
  if (review?.organisationId !== documentId) throw new SpaceRefusal('gone');
  return review;
}
