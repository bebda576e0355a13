import { uidOf } from '@agenda21/content-types';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { isSignedIn, statusOf } from './account-hands.ts';
import type { TestCms } from './cms.ts';
import { readMails, tokenOf, waitForMail } from './outbox-mails.ts';
import { findMemberOf, openAccepted, openInvited, openPartner, password, request } from './partner.ts';

const userUid = 'plugin::users-permissions.user';

/** Whose an address is, when a request for it and an answer to an earlier e-mail meet. */
export function describeAddresses(read: () => TestCms): void {
  let cms: TestCms;
  beforeAll(() => void (cms = read()));

  const ask = (email: string) => statusOf(openPartner(cms), 'POST', 'requests', { ...request, email });
  const waitForMails = (email: string, count: number) =>
    vi.waitFor(async () => expect(await readMails(cms.dataDir, email)).toHaveLength(count));
  const invite = async (manager: ReturnType<typeof openPartner>, email: string) => {
    await manager.call('POST', 'invitations', { email, role: 'contributeur' });
    return tokenOf(await waitForMail(cms.dataDir, email, 'Invitation'));
  };
  const accept = (token: string) =>
    statusOf(openPartner(cms), 'POST', 'invitations/acceptance', {
      token,
      name: 'Sam',
      password,
      agreement: 'yes',
    });
  const membersOf = (email: string) => cms.strapi.db.query(uidOf('member')).count({ where: { email } });

  describe('a request for the address of a member', () => {
    it('deletes nothing, even when the account of the member was never confirmed', async () => {
      const manager = await openAccepted(cms, 'fondatrice@exemple.fr');
      const email = 'inachevee@exemple.fr';
      await openInvited(cms, manager, email);
      const before = await findMemberOf(cms, email);
      await cms.strapi.db.query(userUid).updateMany({ where: { email }, data: { confirmed: false } });
      expect(await ask(email)).toBe(202);
      await waitForMail(cms.dataDir, email, 'déjà un compte');
      expect(await findMemberOf(cms, email)).toEqual(before);
      expect(await isSignedIn(manager)).toBe(true);
    });

    it('never reaches their organisation, when it comes while they accept the invitation', async () => {
      const manager = await openAccepted(cms, 'hotesse@exemple.fr');
      const { organisation } = await findMemberOf(cms, 'hotesse@exemple.fr');
      const email = 'simultanee@exemple.fr';
      const token = await invite(manager, email);
      const [accepted] = await Promise.all([accept(token), ask(email), ask(email)]);
      await waitForMails(email, 3);
      expect(accepted).toBe(204);
      expect(await isSignedIn(manager)).toBe(true);
      expect(await membersOf(email)).toBe(1);
      expect((await findMemberOf(cms, email)).organisation).toMatchObject({
        documentId: organisation.documentId,
      });
      expect(await statusOf(openPartner(cms), 'POST', 'session', { email, password })).toBe(204);
    });
  });

  describe('a request that comes while an earlier one is confirmed', () => {
    it('either replaces it or finds the address taken', async () => {
      const email = 'croisee@exemple.fr';
      await ask(email);
      const token = tokenOf(await waitForMail(cms.dataDir, email, 'Confirmez'));
      const confirm = statusOf(openPartner(cms), 'POST', 'requests/confirmation', { token, password });
      const [confirmed] = await Promise.all([confirm, ask(email), ask(email)]);
      await waitForMails(email, 3);
      expect(await membersOf(email)).toBe(1);
      const isConfirmed = confirmed === 204;
      const signedIn = await statusOf(openPartner(cms), 'POST', 'session', { email, password });
      expect([confirmed, signedIn]).toEqual(isConfirmed ? [204, 204] : [410, 403]);
      const { organisation } = await findMemberOf(cms, email);
      const state = isConfirmed ? 'demandée' : 'courriel à confirmer';
      expect(organisation).toMatchObject({ state });
    });
  });

  describe('an invitation', () => {
    it('accepted several times at once makes one member', async () => {
      const manager = await openAccepted(cms, 'unique@exemple.fr');
      const email = 'triple@exemple.fr';
      const token = await invite(manager, email);
      const answers = await Promise.all([1, 2, 3].map(() => accept(token)));
      expect(answers.toSorted()).toEqual([204, 410, 410]);
      expect(await membersOf(email)).toBe(1);
    });

    it('leaves neither a member nor an account, and serves again, when something fails amid it', async () => {
      const manager = await openAccepted(cms, 'reprise@exemple.fr');
      const email = 'coupee@exemple.fr';
      const token = await invite(manager, email);
      const failing = cms.strapi.db.lifecycles.subscribe({
        models: [uidOf('member')],
        afterCreate: () => Promise.reject(new Error('the disk is full')),
      });
      expect(await accept(token)).toBe(500);
      failing();
      expect(await membersOf(email)).toBe(0);
      expect(await cms.strapi.db.query(userUid).count({ where: { email } })).toBe(0);
      expect(await accept(token)).toBe(204);
    });
  });
}
