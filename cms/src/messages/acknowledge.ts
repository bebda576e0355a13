import { uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type Mail, type SendMail, isOfOneMail } from '../mail/index.ts';
import { type ReceivedMessage, writeAcknowledgement } from './acknowledgement.ts';
import { readPortalTerms } from './portal-terms.ts';

/** How long the acknowledgement of a message is tried, in hours. */
const TRIED_HOURS = 48;

/** Most acknowledgements to one address in a day: the portal is no way to bother someone. */
const MOST_A_DAY = 3;

const HOUR_MS = 3_600_000;

const hoursBefore = (now: Date, hours: number) => new Date(now.getTime() - hours * HOUR_MS);

type Row = ReceivedMessage & { readonly id: number; readonly language: string };

async function isBothered(strapi: Core.Strapi, email: string, now: Date): Promise<boolean> {
  const sent = await strapi.db
    .query(uidOf('message'))
    .count({ where: { email, acknowledgedAt: { $gt: hoursBefore(now, 24).toISOString() } } });
  return sent >= MOST_A_DAY;
}

/**
 * Sends one acknowledgement.
 * @returns false when the mail server wants nothing of it: it is tried again with the next ones.
 */
async function acknowledge(strapi: Core.Strapi, send: SendMail, row: Row, mail: Mail): Promise<boolean> {
  try {
    await send(mail);
    return true;
  } catch (error) {
    if (!isOfOneMail(error)) throw error;
    strapi.log.warn(`The mail server refuses the acknowledgement of message ${row.reference}.`);
    return false;
  }
}

/**
 * Sends the acknowledgements that are due: of messages just received, and of earlier ones while the mail server failed.
 * One that is refused keeps no other waiting; when the server fails, all wait for the next time.
 * @throws what the mail server, or the disk, failed with.
 */
export async function acknowledgeMessages(
  strapi: Core.Strapi,
  { send, siteUrl, now }: { readonly send: SendMail; readonly siteUrl: string; readonly now: Date },
): Promise<void> {
  const due: Row[] = await strapi.db.query(uidOf('message')).findMany({
    where: {
      acknowledgedAt: null,
      createdAt: { $gt: hoursBefore(now, TRIED_HOURS) },
      state: { $ne: 'indésirable' },
    },
    orderBy: { id: 'asc' },
  });
  for (const row of due) {
    if (await isBothered(strapi, row.email, now)) continue;
    const terms = await readPortalTerms(strapi, row.language, siteUrl);
    if (!terms) return;
    if (!(await acknowledge(strapi, send, row, writeAcknowledgement(row, terms)))) continue;
    await strapi.db
      .query(uidOf('message'))
      .update({ where: { id: row.id }, data: { acknowledgedAt: now.toISOString() } });
  }
}
