import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Mail, createMailer } from './mailer.ts';

const from = 'Agenda 21 <agenda21@exemple.fr>';
const mail: Mail = {
  to: 'zoe@exemple.fr',
  replyTo: 'service@exemple.fr',
  subject: 'Votre message à l’équipe',
  text: 'Bonjour, c’est reçu.\n',
  html: '<p>Bonjour, c’est reçu.</p>',
};

let folder: string;
let written: string[];

const mailer = (smtpUrl: string | null) =>
  createMailer({ smtpUrl, from, folder, now: () => new Date(0), onWritten: (file) => written.push(file) });

beforeEach(async () => {
  written = [];
  folder = path.join(await mkdtemp(path.join(os.tmpdir(), 'mail-')), 'outbox');
});
afterEach(() => rm(path.dirname(folder), { recursive: true }));

describe('with a mail server', () => {
  interface Received {
    readonly from: string;
    readonly to: readonly string[];
    readonly words: string;
  }
  let received: Received[];
  let server: SMTPServer;

  beforeEach(async () => {
    received = [];
    server = new SMTPServer({
      authOptional: false,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth: ({ username, password }, _session, done) =>
        username === 'portail' && password === 'mot de passe'
          ? done(null, { user: username })
          : done(new Error('refusé')),
      onData: (stream, { envelope }: SMTPServerSession, done) =>
        void text(stream).then((words) => {
          const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
          received.push({ from: sender, to: envelope.rcptTo.map(({ address }) => address), words });
          done();
        }),
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
  });
  afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

  const url = (password = 'mot%20de%20passe') =>
    `smtp://portail:${password}@127.0.0.1:${(server.server.address() as AddressInfo).port}`;

  it('sends a message to one person, plain and as a page, that machines do not answer', async () => {
    await mailer(url())(mail);
    expect(received).toMatchObject([{ from: 'agenda21@exemple.fr', to: ['zoe@exemple.fr'] }]);
    const words = received[0]?.words ?? '';
    for (const part of [
      'To: zoe@exemple.fr',
      'Reply-To: service@exemple.fr',
      'Auto-Submitted: auto-generated',
      'multipart/alternative',
      'text/plain',
      'text/html',
    ])
      expect(words).toContain(part);
    expect(written).toEqual([]);
  });

  it('writes to no one else, whatever the address and the subject hold', async () => {
    const to = 'zoe@exemple.fr, autre@exemple.fr';
    const subject = 'Bonjour\r\nBcc: autre@exemple.fr';
    await mailer(url())({ ...mail, to, subject }).catch(() => undefined);
    expect(received.flatMap((one) => one.to).filter((address) => address === 'autre@exemple.fr')).toEqual([]);
    expect(received.map(({ words }) => words).join('')).not.toMatch(/^Bcc:/im);
  });

  it('rejects when the server refuses or is gone, so that the message is tried again', async () => {
    await expect(mailer(url('faux'))(mail)).rejects.toThrow();
    const gone = url();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await expect(mailer(gone)(mail)).rejects.toThrow();
    expect(received).toEqual([]);
  });
});

describe('without a mail server', () => {
  it('writes each message as a file of its own, for its owner only, and tells where', async () => {
    const send = mailer(null);
    await send(mail);
    await send({ ...mail, to: 'ana@exemple.fr' });
    expect(written.toSorted()).toEqual(
      (await readdir(folder)).map((name) => path.join(folder, name)).toSorted(),
    );
    expect(written.length).toBe(2);
    expect((await stat(written[0] ?? '')).mode & 0o777).toBe(0o600);
    const words = await readFile(written[0] ?? '', 'utf8');
    expect(words).toContain('To: zoe@exemple.fr');
    expect(words).toContain('Content-Type: text/html');
  });

  it('reads no file of the machine, whatever a message names', async () => {
    const html = { path: '/etc/hostname' } as unknown as string;
    await expect(mailer(null)({ ...mail, html })).rejects.toThrow(/file access/i);
  });
});
