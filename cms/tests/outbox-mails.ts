import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { vi } from 'vitest';

/** An e-mail as it was written to a file, its words decoded. */
export interface WrittenMail {
  readonly to: string;
  /** Whom an answer goes to; empty when nobody is named. */
  readonly replyTo: string;
  readonly subject: string;
  /** The plain text, then the page. */
  readonly words: string;
}

function decodeQuoted(words: string): string {
  const bytes = words
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

const decodeHeader = (words: string) =>
  words
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, part: string) => decodeQuoted(part.replaceAll('_', ' ')))
    .replaceAll(/=\?UTF-8\?B\?(.*?)\?=/gi, (_, part: string) => Buffer.from(part, 'base64').toString('utf8'));

/** Reads an e-mail as a mail server, or a file, has it. */
export function parseMail(file: string): WrittenMail {
  const [head = '', ...rest] = file.split(/\r?\n\r?\n/);
  const headers = head.replaceAll(/\r?\n[ \t]+/g, ' ');
  const read = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(headers)?.[1] ?? '';
  return {
    to: read('To'),
    replyTo: read('Reply-To'),
    subject: decodeHeader(read('Subject')),
    words: decodeQuoted(rest.join('\n\n')),
  };
}

/** The e-mails to an address, the oldest first. */
export async function readMails(dataDir: string, to: string): Promise<readonly WrittenMail[]> {
  const folder = path.join(dataDir, 'outbox');
  const names = (await readdir(folder).catch(() => [])).toSorted();
  const files = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return files.map(parseMail).filter((mail) => mail.to === to);
}

/** Waits for the newest e-mail to an address whose subject holds some words. */
export function waitForMail(dataDir: string, to: string, subject: string): Promise<WrittenMail> {
  return vi.waitFor(
    async () => {
      const found = (await readMails(dataDir, to)).findLast((mail) => mail.subject.includes(subject));
      if (!found) throw new Error(`no e-mail « ${subject} » to ${to} yet`);
      return found;
    },
    { timeout: 5_000, interval: 20 },
  );
}

/** The token of the link that an e-mail holds. */
export function tokenOf({ words }: WrittenMail): string {
  const token = /#jeton=([\w.-]+)/.exec(words)?.[1];
  if (!token) throw new Error('this e-mail holds no link');
  return token;
}
