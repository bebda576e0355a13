import { dayInFrance, statesPartnerWrites } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type ReviewRow, linesOf, reviewsOf } from '../../reviews/rows.ts';
import { addLine } from '../../reviews/steps/thread.ts';
import { findOrganisation } from '../organisations.ts';
import { withLock } from '../with-lock.ts';
import { readChecked } from './checked-record.ts';
import { isCheckDue } from './due.ts';

/** The day on which the partner of a record was asked last; null when they were not. */
async function readAskedOn(strapi: Core.Strapi, { subjectId }: ReviewRow): Promise<string | null> {
  const asked = await linesOf(strapi).findOne({
    where: { subjectId, kind: 'vérification', side: 'portail' },
    orderBy: { id: 'desc' },
  });
  return asked && dayInFrance(new Date(asked.at));
}

async function isDue(strapi: Core.Strapi, review: ReviewRow, now: Date): Promise<boolean> {
  const checked = await readChecked(strapi, review);
  if (!checked) return false;
  return isCheckDue({ ...checked, askedOn: await readAskedOn(strapi, review) }, dayInFrance(now));
}

async function isLetIn(strapi: Core.Strapi, { organisationId }: ReviewRow): Promise<boolean> {
  const organisation = organisationId === null ? null : await findOrganisation(strapi, organisationId);
  return organisation?.state === 'acceptée';
}

/** The line is what makes the e-mail leave: it is looked for and written under the lock of the review. */
async function ask(strapi: Core.Strapi, review: ReviewRow, now: Date): Promise<void> {
  await withLock(strapi, 'review', { subjectId: review.subjectId }, async () => {
    if (!(await isDue(strapi, review, now))) return;
    const by = { side: 'portail', account: null, at: now } as const;
    await addLine(strapi, review.subjectId, { kind: 'vérification', mail: 'à envoyer' }, by);
  });
}

/**
 * Asks the organisations whose published records were not checked for a year whether they are still true, once a year and
 * record: the e-mail leaves with those of reviews. Those that nobody of may write now, or whose organisation is not let in,
 * are not asked.
 */
export async function askChecks(strapi: Core.Strapi, now: Date): Promise<void> {
  const reviews: readonly ReviewRow[] = await reviewsOf(strapi).findMany({
    where: { organisationId: { $notNull: true }, state: { $in: [...statesPartnerWrites] } },
    orderBy: { id: 'asc' },
  });
  for (const review of reviews)
    if ((await isDue(strapi, review, now)) && (await isLetIn(strapi, review))) await ask(strapi, review, now);
}
