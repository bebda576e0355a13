import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { describe, expect, it } from 'vitest';
import type { Mail } from '../mail/index.ts';
import { createMailer } from '../mail/mailer.ts';
import {
  writeAlreadyThere,
  writeConfirmation,
  writeDecision,
  writeInvitation,
  writePasswordChanged,
  writeRequestArrived,
  writeReset,
} from './mails.ts';

const sender = {
  siteName: 'Agenda 21',
  siteUrl: 'https://portail.example',
  replyTo: 'pole@exemple.fr',
  phone: '05 59 00 00 00',
};
const to = 'zoe@exemple.fr';
const hostile = '<script>alert(1)</script>"\r\nBcc: autre@exemple.fr';

const organisation = (state: 'demandée' | 'acceptée' | 'déclinée' | 'suspendue') => ({
  id: 1,
  documentId: 'o',
  title: hostile,
  state,
  reason: `Motif ${hostile}`,
  partner: null,
});

const mails: readonly Mail[] = [
  writeConfirmation(to, 'a.b', sender),
  writeAlreadyThere(to, sender),
  writeReset(to, 'a.b', sender),
  writePasswordChanged(to, sender),
  writeInvitation({ to, organisation: hostile, inviter: 'camille@exemple.fr', token: 'a.b' }, sender),
  ...(['acceptée', 'déclinée', 'suspendue'] as const).flatMap(
    (state) => writeDecision(to, organisation(state), 'demandée', sender) ?? [],
  ),
];

describe('an e-mail of the space', () => {
  it('leads to pages of the space alone, plain and as a page', () => {
    const links = mails.flatMap(({ text: plain, html }) => [
      ...[...plain.matchAll(/https?:\S+/g)].map(([link]) => link),
      ...[...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link ?? ''),
    ]);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !link.startsWith('https://portail.example/espace-partenaires/'))).toEqual(
      [],
    );
  });

  it('holds the token of a link in its fragment', () => {
    const [confirmation] = mails;
    expect(confirmation?.text).toContain('/espace-partenaires/confirmation/#jeton=a.b');
  });

  it('shows the words of an organisation as words', () => {
    expect(mails.filter(({ html }) => /<script/.test(html))).toEqual([]);
    expect(mails.filter(({ html }) => html.includes('&lt;script&gt;'))).toHaveLength(4);
  });

  it('gives the reason of a refusal, and none of an acceptance', () => {
    expect(mails.map(({ text: plain }) => plain.includes('Motif'))).toEqual([
      ...Array.from({ length: 6 }, () => false),
      true,
      true,
    ]);
  });

  it('does not tell the acceptance of a request to those whose suspension ends', () => {
    const { subject, text: plain } =
      writeDecision(to, organisation('acceptée'), 'suspendue', sender) ?? ({} as Partial<Mail>);
    expect(subject).toContain('de nouveau ouvert');
    expect(plain).not.toContain('demande');
  });

  it.each([
    [{}, 'répondez à ce courriel', 'appelez'],
    [{ replyTo: null }, 'appelez le 05 59 00 00 00', 'répondez'],
    [{ replyTo: null, phone: null }, 'https://portail.example/contact/', 'répondez'],
  ])('of a refusal says a way to reach the team that works: %j', (known, told, other) => {
    const mail = writeDecision(to, organisation('déclinée'), 'demandée', { ...sender, ...known });
    expect(mail?.text).toContain(told);
    expect(mail?.text).not.toContain(other);
  });

  it('that opens an account says what it is for', () => {
    expect(writeDecision(to, organisation('acceptée'), 'demandée', sender)?.text).toContain(
      'raconter un projet',
    );
  });

  it('tells no decision while there is none', () => {
    expect(writeDecision(to, organisation('demandée'), null, sender)).toBeNull();
  });

  it('leads the team to a request in the admin, whatever its organisation is called', () => {
    const url = 'https://admin.example/admin/o';
    const { subject, html } = writeRequestArrived('pole@exemple.fr', hostile, url, sender);
    expect(html).toContain(`<a href="${url}">`);
    expect(html).not.toContain('<script');
    expect(subject).not.toMatch(/[\r\n]|script/);
  });

  it('is written in French as French printers set it', () => {
    const words = mails.flatMap(({ text: plain, subject }) => [
      subject,
      plain.replaceAll(/https?:\S+|Bcc: /g, ''),
    ]);
    expect(words.filter((line) => / [:;!?»]|« |'/.test(line))).toEqual([]);
  });

  it('reaches one person through a mail server, whatever an organisation is called', async () => {
    const received: { readonly to: readonly string[]; readonly words: string }[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, { envelope }, done) =>
        void text(stream).then((words) => {
          received.push({ to: envelope.rcptTo.map(({ address }) => address), words });
          done();
        }),
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const send = createMailer({
      smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
      from: 'agenda21@exemple.fr',
      folder: '',
      now: () => new Date(),
      onWritten: () => undefined,
    });
    for (const mail of mails) await send(mail);
    await new Promise<void>((resolve) => server.close(() => resolve()));
    expect(received.map((one) => one.to)).toEqual(mails.map(() => [to]));
    const heads = received.map(({ words }) => words.split('\r\n\r\n')[0] ?? '');
    expect(heads.filter((head) => /^Bcc:/im.test(head))).toEqual([]);
    expect(heads.every((head) => head.includes('Reply-To: pole@exemple.fr'))).toBe(true);
  });
});
