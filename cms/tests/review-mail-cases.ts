import { uidOf } from '@agenda21/content-types';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendReviewMails } from '../src/reviews/mails/send-review-mails.ts';
import { secret } from './cms.ts';
import { newKey } from './record-desk.ts';
import { type MailServer, openMailServer } from './mail-server.ts';
import { readMails } from './outbox-mails.ts';
import { findMemberOf, openAccepted, openInvited } from './partner.ts';
import { type ReviewDesk, address } from './review-desk.ts';

const siteUrl = 'https://portail.example';
const plain = (words: string | undefined) => words?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? '';

/** The e-mails that tell the steps of a review, and what mail servers make of them. */
export function describeReviewMails(desk: ReviewDesk): void {
  const { asPartner, sendDraft, read, obey, readDifferences, untilMailed } = desk;
  const cms = () => desk.readStaff().cms;
  const lines = () => cms().strapi.db.query(uidOf('review-message'));
  const mailsAbout = async (to: string, title: string) =>
    (await readMails(cms().dataDir, to)).filter(({ subject }) => subject.includes(title));

  describe('the e-mails to the partner', () => {
    it('tell each step to the address of the organisation, plain and as a page, with what happens next', async () => {
      const documentId = await sendDraft('courriels');
      await obey(documentId, {
        command: 'ask',
        step: 1,
        corrections: [{ field: 'tagline', kind: 'incomplet', text: 'Dites où.' }],
      });
      const told = await untilMailed(documentId);
      expect(told.map(({ kind, mail }) => [kind, mail])).toEqual([
        ['étape', null],
        ['étape', 'envoyé'],
        ['correction', null],
        ['étape', 'envoyé'],
      ]);
      const mails = await mailsAbout(address, 'Fiche courriels');
      expect(mails.map(({ replyTo }) => replyTo)).toEqual(['pole@exemple.fr', 'pole@exemple.fr']);
      const words = plain(mails[1]?.words);
      expect(words.match(/Accroche \(incomplet\) :/g)).toHaveLength(2);
      expect(words.match(/Corrigez ce qui est demandé/g)).toHaveLength(2);
      expect(words).not.toContain('espace-partenaires');
    });

    it('are not sent when the organisation gave no address, which the thread says', async () => {
      const documentId = await sendDraft('sans-adresse');
      await cms()
        .strapi.db.query(uidOf('review'))
        .updateMany({ where: { subjectId: documentId }, data: { partnerId: null } });
      await obey(documentId, { command: 'accept', step: 1 });
      const told = await untilMailed(documentId);
      expect(told.at(-1)?.mail).toBe('sans adresse');
      expect(await read(documentId)).toMatchObject({ organisation: null, hasAddress: false });
    });

    it('let no markup through, and neither do the thread and the differences', async () => {
      const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
      const documentId = await sendDraft('hostile', { title: hostile, tagline: hostile });
      await asPartner(documentId, { command: 'say', text: hostile, key: newKey() });
      await obey(documentId, { command: 'decline', step: 1, reason: hostile });
      const told = await untilMailed(documentId);
      expect(told.filter(({ text }) => text === hostile)).toHaveLength(2);
      const { fields } = await readDifferences(documentId);
      expect(fields.find(({ field }) => field === 'title')?.parts).toEqual([
        { change: 'added', text: hostile },
      ]);
      const mails = await mailsAbout(address, 'onerror');
      const mail = mails.find(({ words }) => words.includes('n’est pas retenue'));
      const page = mail?.words.slice(mail.words.indexOf('<!doctype html>')) ?? '';
      expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
      expect(page).not.toMatch(/<img|<script/);
    });
  });

  describe('with a mail server', () => {
    const people = ['une-lettre@exemple.fr', 'deux-lettre@exemple.fr', 'trois-lettre@exemple.fr'] as const;
    let organisationId: string;
    let server: MailServer;

    beforeAll(async () => {
      const [first, ...others] = people;
      const manager = await openAccepted(cms(), first);
      for (const email of others) await openInvited(cms(), manager, email);
      organisationId = (await findMemberOf(cms(), first)).organisation.documentId;
    });
    beforeEach(async () => {
      server = await openMailServer(cms().dataDir);
    });
    afterEach(async () => {
      await lines().updateMany({
        where: { mail: 'à envoyer' },
        data: { mail: 'envoyé', mailedTo: null },
      });
      await server.close();
    });

    /** A message of an editor to the three, the only one whose e-mail is due. */
    async function sayToThem(slug: string): Promise<string> {
      const documentId = await sendDraft(slug, {}, organisationId);
      await obey(documentId, { command: 'say', text: 'Bonjour', key: newKey() });
      await vi.waitFor(
        async () => expect(await lines().count({ where: { mail: 'à envoyer' } })).toBe(0),
        20_000,
      );
      await lines().updateMany({
        where: { subjectId: documentId, kind: 'message' },
        data: { mail: 'à envoyer' },
      });
      return documentId;
    }

    const leave = (hoursLater = 0) =>
      sendReviewMails(cms().strapi, {
        send: server.send,
        now: new Date(Date.now() + hoursLater * 3_600_000),
        siteUrl,
        secret,
      });
    const reached = () => server.reached.map(({ to }) => to);
    const lineOf = (subjectId: string) => lines().findOne({ where: { subjectId, kind: 'message' } });

    it('each member is led to the record in the space', async () => {
      const documentId = await sayToThem('adresse');
      await leave();
      expect(reached()).toEqual(people);
      expect(server.reached[0]?.words).toContain(`${siteUrl}/espace-partenaires/fiche/#fiche=${documentId}`);
    });

    it('that fails between two people, each is told, and nobody twice', async () => {
      const documentId = await sayToThem('entre-deux');
      let messages = 0;
      server.onMessage = (isAnswered) => {
        if (!isAnswered && (messages += 1) === 2) server.cut();
      };
      await expect(leave()).rejects.toThrow();
      expect(reached()).toEqual(people.slice(0, 1));
      expect((await read(documentId)).lines.at(-1)?.mail).toBe('à envoyer');
      await leave();
      await leave();
      expect(reached()).toEqual(people);
      expect(await lineOf(documentId)).toMatchObject({ mail: 'envoyé', mailedTo: null });
    });

    it.each([450, 550])(
      'that refuses one person with %i, the others are told at once, and this one alone afterwards',
      async (code) => {
        const documentId = await sayToThem(`refus-${code}`);
        const [one, two, three] = people;
        server.refused.set(two, code);
        await leave();
        await leave(47);
        expect(reached()).toEqual([one, three]);
        expect(await lineOf(documentId)).toMatchObject({
          mail: 'à envoyer',
          mailedTo: expect.not.stringContaining('@'),
        });
        server.refused.clear();
        await leave(47);
        await leave(47);
        expect(reached()).toEqual([one, three, two]);
        expect(await lineOf(documentId)).toMatchObject({ mail: 'envoyé', mailedTo: null });
      },
    );

    it('that refuses one person for two days, the thread says so, and whom it reached is forgotten', async () => {
      const documentId = await sayToThem('deux-jours');
      server.refused.set(people[1], 450);
      await leave();
      server.refused.clear();
      await leave(49);
      expect(reached()).toEqual([people[0], people[2]]);
      expect(await lineOf(documentId)).toMatchObject({ mail: 'envoyé en partie', mailedTo: null });
      expect((await read(documentId)).lines.at(-1)?.mail).toBe('envoyé en partie');
    });

    it('that is silent for two days, no step waits for it, and the thread says that nothing left', async () => {
      const documentId = await sayToThem('muet');
      server.onMessage = (isAnswered) => isAnswered || server.cut();
      await expect(leave(1)).rejects.toThrow();
      expect((await read(documentId)).state).toBe('envoyé');
      server.onMessage = () => undefined;
      await leave(49);
      expect(reached()).toEqual([]);
      expect((await read(documentId)).lines.at(-1)?.mail).toBe('non parti');
    });
  });
}
