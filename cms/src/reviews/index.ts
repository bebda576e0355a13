import type { Core } from '@strapi/strapi';
import { readSettings } from '../env.ts';
import { openMailer } from '../mail/index.ts';
import { type Soon, createSoon } from '../messages/soon.ts';
import type { Outbox } from '../publishing/outbox.ts';
import { followPublications } from './follow-publications.ts';
import { sendReviewMails } from './mails/send-review-mails.ts';
import { guardPartnerWrites } from './guard-partner-writes.ts';
import { reviewHandlers } from './screens/handlers.ts';
import { openReviewRoutes } from './screens/routes.ts';

/** Every ten minutes: the e-mails that could not leave are tried again. */
const RETRY_AT = '5-59/10 * * * *';

let soon: Soon | null = null;

/** Sends, without anyone waiting for it, the e-mails of reviews that are due. */
export function tellPartnersSoon(): void {
  soon?.ask();
}

/** Waits for the e-mail that is leaving: nothing is written once the cms has stopped. */
export async function stopReviews(): Promise<void> {
  await soon?.stop();
}

/** Makes reviews follow publications, opens them to editors, and tells partners each step. */
export function startReviews(strapi: Core.Strapi, outbox: Outbox): void {
  const send = openMailer(strapi);
  const { SITE_URL: siteUrl, CMS_JWT_SECRET: secret } = readSettings();
  soon = createSoon(
    () => sendReviewMails(strapi, { send, now: new Date(), siteUrl, secret }),
    (reason) => strapi.log.warn(`E-mails of reviews cannot be sent (${reason}). They are tried again.`),
  );
  guardPartnerWrites(strapi);
  followPublications(strapi, tellPartnersSoon);
  openReviewRoutes(strapi, reviewHandlers(strapi, outbox, tellPartnersSoon));
  strapi.cron.add({ tellPartners: { task: async () => tellPartnersSoon(), options: { rule: RETRY_AT } } });
}
