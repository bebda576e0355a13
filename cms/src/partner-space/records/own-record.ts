/** Which records are those of an organisation. Another one's is answered as one that does not exist. */
import type { Core } from '@strapi/strapi';
import { type ReviewRow, reviewsOf } from '../../reviews/rows.ts';
import { type OrganisationRow, findMemberById } from '../members.ts';
import { SpaceRefusal } from '../refusal.ts';

const ownedBy = ({ documentId }: OrganisationRow) => ({ organisationId: documentId });

/** The records of an organisation. */
export const listOwn = (strapi: Core.Strapi, organisation: OrganisationRow): Promise<readonly ReviewRow[]> =>
  reviewsOf(strapi).findMany({ where: ownedBy(organisation), orderBy: { id: 'desc' } });

/** The review of a record of an organisation. @throws SpaceRefusal `gone` when it is not theirs. */
export async function requireOwn(
  strapi: Core.Strapi,
  organisation: OrganisationRow,
  id: string,
): Promise<ReviewRow> {
  const review = await reviewsOf(strapi).findOne({ where: { subjectId: id, ...ownedBy(organisation) } });
  if (!review) throw new SpaceRefusal('gone');
  return review;
}

/** Tells whether a record is of the organisation of a member, who is let in now. */
export async function isRecordOfMember(strapi: Core.Strapi, memberId: string, id: string): Promise<boolean> {
  const organisation = (await findMemberById(strapi, memberId))?.organisation;
  if (organisation?.state !== 'acceptée') return false;
  const owned = { subjectId: id, ...ownedBy(organisation) };
  return (await reviewsOf(strapi).count({ where: owned })) === 1;
}

/** Finds what an organisation started under a key; null when it has not. */
export const findStarted = (
  strapi: Core.Strapi,
  organisation: OrganisationRow,
  startKey: string,
): Promise<ReviewRow | null> => reviewsOf(strapi).findOne({ where: { startKey, ...ownedBy(organisation) } });
