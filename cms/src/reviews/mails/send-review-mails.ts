import type { ReviewMailState } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type SendMail, deliver, triedSince } from '../../mail/index.ts';
import { type PortalSettings, readPortalSettings } from '../../messages/portal-settings.ts';
import { type LineRow, linesOf } from '../rows.ts';
import { writeLineMails } from './write-line-mails.ts';

interface Sending {
  readonly send: SendMail;
  readonly now: Date;
  /** Public address of the portal, where the pages of the space are. */
  readonly siteUrl: string;
  /** Signs the links of yearly checks. */
  readonly secret: string;
}

/** Nothing more is sent for a line. Whom it reached is forgotten: that served only not to write to them twice. */
const settle = (strapi: Core.Strapi, { id }: LineRow, mail: ReviewMailState | null) =>
  linesOf(strapi).update({ where: { id }, data: { mail, mailedTo: null } });

/** Tells a line to those whom it has not reached yet; each is noted at once, since the mail server may fail at the next. */
async function tell(
  strapi: Core.Strapi,
  line: LineRow,
  settings: PortalSettings,
  sending: Sending,
): Promise<unknown> {
  const mails = await writeLineMails(strapi, line, settings, sending);
  if (mails === null) return settle(strapi, line, line.mailedTo ? 'envoyé' : null);
  const reached = new Set(line.mailedTo?.split(' '));
  for (const { contact, mail } of mails) {
    if (reached.has(contact)) continue;
    if (!(await deliver(strapi, sending.send, mail, 'an e-mail of a review'))) continue;
    reached.add(contact);
    await linesOf(strapi).update({ where: { id: line.id }, data: { mailedTo: [...reached].join(' ') } });
  }
  if (mails.every(({ contact }) => reached.has(contact)))
    return settle(strapi, line, reached.size > 0 ? 'envoyé' : 'sans adresse');
}

/** Gives up what could not leave in time, which the thread says. */
async function giveUp(strapi: Core.Strapi, now: Date): Promise<void> {
  const late: LineRow[] = await linesOf(strapi).findMany({
    where: { mail: 'à envoyer', at: { $lte: triedSince(now).toISOString() } },
  });
  for (const line of late) await settle(strapi, line, line.mailedTo ? 'envoyé en partie' : 'non parti');
}

/**
 * Sends the e-mails that are due, oldest first: those of the last steps, and of earlier ones while the mail server failed.
 * An address that is refused keeps no other waiting, and is tried again alone; when the server fails, all that was not
 * sent waits for the next time. A step never waits for its e-mail.
 * @throws what the mail server, or the disk, failed with.
 */
export async function sendReviewMails(strapi: Core.Strapi, sending: Sending): Promise<void> {
  await giveUp(strapi, sending.now);
  const settings = await readPortalSettings(strapi);
  if (!settings) return;
  const due: LineRow[] = await linesOf(strapi).findMany({
    where: { mail: 'à envoyer' },
    orderBy: { id: 'asc' },
  });
  for (const line of due) await tell(strapi, line, settings, sending);
}
