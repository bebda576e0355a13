import type { ReviewMailState } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type Mail, type SendMail, isOfOneMail } from '../../mail/index.ts';
import { type PortalSettings, readPortalSettings } from '../../messages/portal-settings.ts';
import { findLiveUrl, readPublished } from '../../publishing/live-url.ts';
import { pageUrl } from '../../partner-space/mail-links.ts';
import { readOrganisation } from '../organisation.ts';
import { readPresence, readTitle } from '../record.ts';
import { type LineRow, type ReviewRow, linesOf, readReview } from '../rows.ts';
import { type MailedRecord, type Recipient, writeReviewMail } from './write-review-mail.ts';

/** How long the e-mail of a line is tried, in hours. */
const TRIED_HOURS = 48;

const HOUR_MS = 3_600_000;

interface Sending {
  readonly send: SendMail;
  readonly now: Date;
  /** Public address of the portal, where the pages of the space are. */
  readonly siteUrl: string;
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

async function listRecipients(
  strapi: Core.Strapi,
  review: ReviewRow,
  siteUrl: string,
): Promise<readonly Recipient[]> {
  const organisation = await readOrganisation(strapi, review);
  const spaceUrl = organisation?.isInSpace ? pageUrl(siteUrl, 'home') : null;
  return (organisation?.addresses ?? []).map((to) => ({ to, spaceUrl }));
}

/** @returns false when the mail server refuses this address: the others may be written to. */
async function leaves(strapi: Core.Strapi, send: SendMail, mail: Mail): Promise<boolean> {
  try {
    await send(mail);
    return true;
  } catch (error) {
    if (!isOfOneMail(error)) throw error;
    strapi.log.warn('The mail server refuses an e-mail of a review.');
    return false;
  }
}

/** Tells a line to everyone who is written to. It was told once one of them could be. */
async function tell(
  strapi: Core.Strapi,
  line: LineRow,
  settings: PortalSettings,
  { send, siteUrl }: Sending,
): Promise<ReviewMailState> {
  const review = await readReview(strapi, line.subjectId);
  const recipients = review ? await listRecipients(strapi, review, siteUrl) : [];
  if (!review || recipients.length === 0) return 'sans adresse';
  const [record, asked] = [await describeRecord(strapi, review), await readAsked(strapi, line)];
  let told = 0;
  for (const recipient of recipients)
    if (await leaves(strapi, send, writeReviewMail(line, asked, record, settings, recipient))) told += 1;
  return told > 0 ? 'envoyé' : 'à envoyer';
}

/**
 * Sends the e-mails that are due, oldest first: those of the last steps, and of earlier ones while the mail server failed.
 * An address that is refused keeps no other waiting; when the server fails, all wait for the next time. A step never
 * waits for its e-mail.
 * @throws what the mail server, or the disk, failed with.
 */
export async function sendReviewMails(strapi: Core.Strapi, sending: Sending): Promise<void> {
  const settings = await readPortalSettings(strapi);
  if (!settings) return;
  const since = new Date(sending.now.getTime() - TRIED_HOURS * HOUR_MS).toISOString();
  const due: LineRow[] = await linesOf(strapi).findMany({
    where: { mail: 'à envoyer', at: { $gt: since } },
    orderBy: { id: 'asc' },
  });
  for (const line of due) {
    const mail = await tell(strapi, line, settings, sending);
    await linesOf(strapi).update({ where: { id: line.id }, data: { mail } });
  }
}
