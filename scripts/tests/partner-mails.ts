/** The e-mails of the partners' space, as an installation without a mail server writes them. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import type { Installation } from './installation.ts';

/** The words of a written e-mail: long lines are folded in it, and signs are told by numbers. */
const unfold = (mail: string) => mail.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');

/** The address of the signed link of the e-mail to a person that leads to a page of the space, once there is one. */
export async function readLink({ dataDir }: Installation, to: string, page: string): Promise<string> {
  const folder = join(dataDir, 'outbox');
  const link = new RegExp(`http://\\S+/espace-partenaires/${page}/#jeton=[\\w.-]+`);
  return waitUntil(`the e-mail to ${to}`, async () => {
    for (const name of await readdir(folder)) {
      const mail = unfold(await readFile(join(folder, name), 'utf8'));
      const [found] = mail.includes(`To: ${to}`) ? (link.exec(mail) ?? []) : [];
      if (found) return found;
    }
    return null;
  });
}

/** The pages of the e-mails that hold some words, as they are written. */
export async function readMailPages({ dataDir }: Installation, words: string): Promise<readonly string[]> {
  const folder = join(dataDir, 'outbox');
  const mails = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  return mails
    .map(unfold)
    .filter((mail) => mail.includes(words))
    .flatMap((mail) => mail.split('<!doctype html>').slice(1));
}
