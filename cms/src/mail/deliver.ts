import type { Core } from '@strapi/strapi';
import { type Mail, type SendMail, isOfOneMail } from './mailer.ts';

/** How long an e-mail is tried, in hours. */
const TRIED_HOURS = 48;

/** What was to be told before this instant is tried no more. */
export const triedSince = (now: Date): Date => new Date(now.getTime() - TRIED_HOURS * 3_600_000);

/**
 * Sends one of several messages.
 * @param what is named in the log when it is refused; never an address.
 * @returns false when the mail server wants nothing of this one: the others may leave.
 * @throws what the mail server, or the disk, failed with: all wait for the next time.
 */
export async function deliver(
  strapi: Core.Strapi,
  send: SendMail,
  mail: Mail,
  what: string,
): Promise<boolean> {
  try {
    await send(mail);
    return true;
  } catch (error) {
    if (!isOfOneMail(error)) throw error;
    strapi.log.warn(`The mail server refuses ${what}. It is tried again for ${TRIED_HOURS} hours.`);
    return false;
  }
}
