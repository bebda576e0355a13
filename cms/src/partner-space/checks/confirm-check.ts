/** What the link of a yearly check opens: the published record, and the day of its check. */
import { type SpaceCheck, dayInFrance, uidOf } from '@agenda21/content-types';
import { type ReviewRow, readReview } from '../../reviews/rows.ts';
import { addLine } from '../../reviews/steps/thread.ts';
import { findOrganisation } from '../organisations.ts';
import { findPublicPath } from '../records/describe-record.ts';
import { withLock } from '../with-lock.ts';
import { SpaceRefusal } from '../refusal.ts';
import type { Space } from '../space.ts';
import { isSignedFor, recordOfCheck } from './check-link.ts';
import { type CheckedRecord, publishedRows, readChecked } from './checked-record.ts';

interface OpenCheck {
  readonly review: ReviewRow;
  readonly checked: CheckedRecord;
}

/** @throws SpaceRefusal `link` when the token is not ours, the record was checked since, or it is no longer theirs to check. */
async function requireCheck({ strapi, secret }: Space, token: string): Promise<OpenCheck> {
  const review = await readReview(strapi, recordOfCheck(token) ?? '');
  const checked = review && (await readChecked(strapi, review));
  const organisation = review?.organisationId && (await findOrganisation(strapi, review.organisationId));
  if (!review || !checked || !organisation || organisation.state !== 'acceptée')
    throw new SpaceRefusal('link');
  const { reviewedOn } = checked;
  const linked = { record: review.subjectId, organisation: organisation.documentId, reviewedOn };
  if (!isSignedFor(token, linked, secret)) throw new SpaceRefusal('link');
  return { review, checked };
}

/** Tells what a link is about, and changes nothing: programs open the links of e-mails too. @throws SpaceRefusal `link`. */
export async function readCheck(space: Space, token: string): Promise<SpaceCheck> {
  const { review, checked } = await requireCheck(space, token);
  const publicPath = await findPublicPath(space.strapi, review);
  if (publicPath === null) throw new SpaceRefusal('link');
  return { id: review.subjectId, title: checked.title, publicPath };
}

/**
 * Moves the day of the last check, and nothing else, in every version of a record; what is published is an ordinary
 * publication for the outbox. The draft follows: the next publication must not bring the earlier day back.
 */
async function moveDay({ strapi, outbox }: Space, review: ReviewRow, reviewedOn: string): Promise<void> {
  const { subjectModel: model, subjectId: documentId } = review;
  await outbox.record(async () => {
    const rows = await publishedRows(strapi, model, documentId);
    await strapi.db.query(uidOf(model)).updateMany({ where: { documentId }, data: { reviewedOn } });
    const of = { action: 'publish', model, documentId } as const;
    return { result: undefined, changes: rows.map(({ locale, title }) => ({ ...of, locale, title })) };
  });
}

/** Notes that a published record is still true today. @throws SpaceRefusal `link`. */
export async function confirmCheck(space: Space, token: string, now: Date): Promise<void> {
  const subjectId = recordOfCheck(token);
  if (subjectId === null) throw new SpaceRefusal('link');
  await withLock(space.strapi, 'review', { subjectId }, async () => {
    const { review } = await requireCheck(space, token);
    await moveDay(space, review, dayInFrance(now));
    const by = { side: 'partenaire', account: null, at: now } as const;
    await addLine(space.strapi, subjectId, { kind: 'vérification' }, by);
  });
}
