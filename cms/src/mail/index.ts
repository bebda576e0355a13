import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { readSettings } from '../env.ts';
import { type SendMail, createMailer } from './mailer.ts';

export { deliver, triedSince } from './deliver.ts';
export type { Mail, SendMail } from './mailer.ts';
export { type Paragraph, writeMail } from './write-mail.ts';

/** Where messages are written when there is no mail server. */
export const outboxFolder = () => path.join(readSettings().DATA_DIR, 'outbox');

/** Makes the mailer of this installation, from its settings. */
export function openMailer(strapi: Core.Strapi): SendMail {
  const { SMTP_URL, MAIL_FROM } = readSettings();
  return createMailer({
    smtpUrl: SMTP_URL ?? null,
    from: MAIL_FROM ?? 'Agenda 21 <ne-pas-repondre@localhost>',
    folder: outboxFolder(),
    now: () => new Date(),
    onWritten: (file) => strapi.log.warn(`No mail server is set: a message was written to ${file}`),
  });
}
