import { uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type SendMail, deliver, triedSince } from '../mail/index.ts';
import { type ReceivedMessage, writeAcknowledgement } from './acknowledgement.ts';
import { readPortalTerms } from './portal-terms.ts';

/** Most acknowledgements to one address in a day: the portal is no way to bother someone. */
const MOST_A_DAY = 3;

const DAY_MS = 24 * 3_600_000;

type Row = ReceivedMessage & { readonly id: number; readonly language: string };

async function isBothered(strapi: Core.Strapi, email: string, now: Date): Promise<boolean> {
  const sent = await strapi.db
    .query(uidOf('message'))
    .count({ where: { email, acknowledgedAt: { $gt: new Date(now.getTime() - DAY_MS).toISOString() } } });
  return sent >= MOST_A_DAY;
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
      createdAt: { $gt: triedSince(now) },
      state: { $ne: 'indésirable' },
    },
    orderBy: { id: 'asc' },
  });
  for (const row of due) {
    if (await isBothered(strapi, row.email, now)) continue;
    const terms = await readPortalTerms(strapi, row.language, siteUrl);
    if (!terms) return;
    const mail = writeAcknowledgement(row, terms);
    if (!(await deliver(strapi, send, mail, `the acknowledgement of message ${row.reference}`))) continue;
    await strapi.db
      .query(uidOf('message'))
      .update({ where: { id: row.id }, data: { acknowledgedAt: now.toISOString() } });
  }
}
