import type { Core } from '@strapi/strapi';
import { readSettings } from '../env.ts';
import { openMailer, outboxFolder } from '../mail/index.ts';
import { acknowledgeMessages } from './acknowledge.ts';
import { deletePreparedDrafts } from './prepared-drafts.ts';
import { purgeMessages } from './purge-messages.ts';
import { openScreenRoutes } from './screen-routes.ts';
import { type Soon, createSoon } from './soon.ts';

/** Every night at 3:27. */
const PURGE_AT = '27 3 * * *';

/** Every ten minutes: the acknowledgements that could not leave are tried again. */
const RETRY_AT = '*/10 * * * *';

/** The acknowledgements of each cms that runs. */
const acknowledgements = new WeakMap<Core.Strapi, Soon>();

/** Sends, without anyone waiting for it, the acknowledgements that are due. */
export function acknowledgeSoon(strapi: Core.Strapi): void {
  acknowledgements.get(strapi)?.ask();
}

/** Waits for the acknowledgement that is leaving: nothing is written once the cms has stopped. */
export async function stopMessages(strapi: Core.Strapi): Promise<void> {
  await acknowledgements.get(strapi)?.stop();
}

/** Acknowledges messages as they come, deletes the old ones, and answers what the screen of one asks. */
export async function startMessages(strapi: Core.Strapi): Promise<void> {
  openScreenRoutes(strapi);
  const send = openMailer(strapi);
  const { SITE_URL } = readSettings();
  const soon = createSoon(
    () => acknowledgeMessages(strapi, { send, siteUrl: SITE_URL, now: new Date() }),
    (reason) => strapi.log.warn(`Acknowledgements cannot be sent (${reason}). They are tried again.`),
  );
  acknowledgements.set(strapi, soon);
  deletePreparedDrafts(strapi);
  const purge = () => purgeMessages(strapi, outboxFolder(), new Date());
  await purge();
  strapi.cron.add({
    purgeMessages: { task: purge, options: { rule: PURGE_AT } },
    acknowledgeMessages: { task: async () => soon.ask(), options: { rule: RETRY_AT } },
  });
}
