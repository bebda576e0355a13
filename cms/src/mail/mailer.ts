import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type SendMailOptions, createTransport } from 'nodemailer';

/** A message of the portal to one person. */
export interface Mail {
  readonly to: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Sends a message, or writes it down. Rejects when it could not. */
export type SendMail = (mail: Mail) => Promise<void>;

interface MailerOptions {
  /** `smtp://` or `smtps://` address of a mail server, with its account; null to write messages as files. */
  readonly smtpUrl: string | null;
  readonly from: string;
  /** Folder of the files. */
  readonly folder: string;
  readonly now: () => Date;
  /** Told where a message was written. */
  readonly onWritten: (file: string) => void;
}

/**
 * Tells whether a failure is about one message: its address or its content was refused, and others may leave.
 * The codes are those of Nodemailer.
 */
export const isOfOneMail = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['EENVELOPE', 'EMESSAGE'].includes(String(error.code));

/** Longest waits for a mail server, in milliseconds. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** What a message holds comes from this program alone: never from a file or an address that its words would name. */
const closed = { disableFileAccess: true, disableUrlAccess: true };

const toOptions = ({ to, replyTo, subject, text, html }: Mail, from: string): SendMailOptions => ({
  from,
  // An object, so that an address is never read as a list of them.
  to: { name: '', address: to },
  ...(replyTo ? { replyTo: { name: '', address: replyTo } } : {}),
  subject,
  text,
  html,
  // A program writes on its own account, and answers no e-mail: machines do not answer it (RFC 3834, 5).
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  ...closed,
});

function sendBySmtp(url: string, from: string): SendMail {
  const transport = createTransport({ url, ...timeouts });
  return async (mail) => void (await transport.sendMail(toOptions(mail, from)));
}

function writeToFolder({ from, folder, now, onWritten }: MailerOptions): SendMail {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async (mail) => {
    const { message } = await transport.sendMail(toOptions(mail, from));
    const instant = now().toISOString().replaceAll(':', '-');
    const file = path.join(folder, `${instant}-${randomBytes(4).toString('hex')}.eml`);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(file, message as Buffer, { mode: 0o600 });
    onWritten(file);
  };
}

/** Makes what sends the portal's messages: through a mail server, or as one file each when there is none. */
export function createMailer(options: MailerOptions): SendMail {
  return options.smtpUrl ? sendBySmtp(options.smtpUrl, options.from) : writeToFolder(options);
}
