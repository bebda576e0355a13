import type { Core } from '@strapi/strapi';
import type { SendMail } from '../../mail/index.ts';
import { type PortalSettings, readPortalSettings } from '../../messages/portal-settings.ts';
import { findLiveUrl, readPublished } from '../../publishing/live-url.ts';
import { readOrganisation } from '../organisation.ts';
import { readPresence, readTitle } from '../record.ts';
import { type LineRow, type ReviewRow, linesOf, readReview } from '../rows.ts';
import { type MailedRecord, writeReviewMail } from './write-review-mail.ts';

/** How long the e-mail of a line is tried, in hours. */
const TRIED_HOURS = 48;

const HOUR_MS = 3_600_000;

interface Sending {
  readonly send: SendMail;
  readonly now: Date;
}

async function describeRecord(strapi: Core.Strapi, review: ReviewRow): Promise<MailedRecord> {
  const { subjectModel: model, subjectId: documentId, subjectLocale: locale } = review;
  const published = await readPublished(strapi, { model, documentId, locale });
  return {
    model,
    title: await readTitle(strapi, review),
    presence: await readPresence(strapi, review),
    url: published && (await findLiveUrl(strapi, published)),
  };
}

/** The corrections asked by the same gesture as a step. */
const readAsked = (strapi: Core.Strapi, { subjectId, at, toState }: LineRow): Promise<LineRow[]> =>
  toState === 'à corriger'
    ? linesOf(strapi).findMany({ where: { subjectId, at, kind: 'correction' }, orderBy: { id: 'asc' } })
    : Promise.resolve([]);

async function tell(strapi: Core.Strapi, line: LineRow, settings: PortalSettings, send: SendMail) {
  const review = await readReview(strapi, line.subjectId);
  const address = review && (await readOrganisation(strapi, review))?.address;
  if (!review || !address) return 'sans adresse';
  const record = await describeRecord(strapi, review);
  await send(writeReviewMail(line, await readAsked(strapi, line), record, settings, address));
  return 'envoyé';
}

/**
 * Sends the e-mails that are due, oldest first: those of the last steps, and of earlier ones while the mail server failed.
 * It stops at the first failure: the others wait for the next time. A step never waits for its e-mail.
 * @throws what the mail server, or the disk, failed with.
 */
export async function sendReviewMails(strapi: Core.Strapi, { send, now }: Sending): Promise<void> {
  const settings = await readPortalSettings(strapi);
  if (!settings) return;
  const since = new Date(now.getTime() - TRIED_HOURS * HOUR_MS).toISOString();
  const due: LineRow[] = await linesOf(strapi).findMany({
    where: { mail: 'à envoyer', at: { $gt: since } },
    orderBy: { id: 'asc' },
  });
  for (const line of due) {
    const mail = await tell(strapi, line, settings, send);
    await linesOf(strapi).update({ where: { id: line.id }, data: { mail } });
  }
}
