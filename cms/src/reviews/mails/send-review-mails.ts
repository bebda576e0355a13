import type { ReviewMailState } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type Mail, type SendMail, isOfOneMail } from '../../mail/index.ts';
import { type PortalSettings, readPortalSettings } from '../../messages/portal-settings.ts';
import { findLiveUrl, readPublished } from '../../publishing/live-url.ts';
import { pageUrl } from '../../partner-space/mail-links.ts';
import { readOrganisation } from '../organisation.ts';
import { readPresence, readTitle } from '../record.ts';
import { type LineRow, type ReviewRow, linesOf, readReview } from '../rows.ts';
import { describeCheck } from './describe-check.ts';
import { writeCheckMail } from './write-check-mail.ts';
import { type MailedRecord, type Recipient, writeReviewMail } from './write-review-mail.ts';

/** How long the e-mail of a line is tried, in hours. */
const TRIED_HOURS = 48;

const HOUR_MS = 3_600_000;

interface Sending {
  readonly send: SendMail;
  readonly now: Date;
  /** Public address of the portal, where the pages of the space are. */
  readonly siteUrl: string;
  /** Signs the links of yearly checks. */
  readonly secret: string;
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

/** Writes what tells a line to each person who is to be told. */
async function writeMails(
  strapi: Core.Strapi,
  line: LineRow,
  settings: PortalSettings,
  { siteUrl, secret }: Sending,
): Promise<readonly Mail[]> {
  const review = await readReview(strapi, line.subjectId);
  if (!review) return [];
  const record = await describeRecord(strapi, review);
  const recipients = await listRecipients(strapi, review, siteUrl);
  if (line.kind === 'vérification') {
    const check = await describeCheck(strapi, review, record.url, { siteUrl, secret });
    const members = recipients.filter(({ spaceUrl }) => spaceUrl !== null);
    return check ? members.map(({ to }) => writeCheckMail(check, settings, to)) : [];
  }
  const asked = await readAsked(strapi, line);
  return recipients.map((recipient) => writeReviewMail(line, asked, record, settings, recipient));
}

/** Tells a line to everyone who is written to. It was told once one of them could be. */
async function tell(
  strapi: Core.Strapi,
  line: LineRow,
  settings: PortalSettings,
  sending: Sending,
): Promise<ReviewMailState> {
  const mails = await writeMails(strapi, line, settings, sending);
  if (mails.length === 0) return 'sans adresse';
  let told = 0;
  for (const mail of mails) if (await leaves(strapi, sending.send, mail)) told += 1;
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
