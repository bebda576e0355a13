import { type SpaceHome, type SpaceMembers, uidOf } from '@agenda21/content-types';
import { beforeAll, describe, expect, it } from 'vitest';
import { DAY, describeAnswer, isSignedIn, moveClock, statusOf } from './account-hands.ts';
import type { TestCms } from './cms.ts';
import { meanwhile } from './meanwhile.ts';
import { tokenOf, waitForMail } from './outbox-mails.ts';
import {
  type Partner,
  decide,
  findMemberOf,
  openAccepted,
  openInvited,
  openPartner,
  password,
  request,
  problemOf,
  signIn,
} from './partner.ts';

/** Who is of an organisation, and what becomes of them with it. */
export function describeMembers(read: () => TestCms): void {
  let cms: TestCms;
  beforeAll(() => void (cms = read()));

  const mailTo = (email: string, subject: string) => waitForMail(cms.dataDir, email, subject);
  const countUsers = () => cms.strapi.db.query('plugin::users-permissions.user').count();

  describe('an invitation', () => {
    it('makes a member with its role, once, and within seven days', async () => {
      const manager = await openAccepted(cms, 'invitante@exemple.fr');
      const email = 'collegue@exemple.fr';
      const colleague = await openInvited(cms, manager, email);
      const home = (await (await colleague.call('GET', 'home')).json()) as { member: object };
      expect(home.member).toMatchObject({ email, role: 'contributeur', name: 'Sam' });
      const accept = async (token: string) =>
        statusOf(openPartner(cms), 'POST', 'invitations/acceptance', {
          token,
          name: 'Sam',
          password,
          agreement: 'yes',
        });
      expect(await accept(tokenOf(await mailTo(email, 'Invitation')))).toBe(410);
      await manager.call('POST', 'invitations', { email: 'tardive@exemple.fr', role: 'contributeur' });
      const late = tokenOf(await mailTo('tardive@exemple.fr', 'Invitation'));
      moveClock(7 * DAY);
      expect(await accept(late)).toBe(410);
    });

    it('is the work of managers, who see and take back those that wait', async () => {
      const manager = await openAccepted(cms, 'gestion@exemple.fr');
      const contributor = await openInvited(cms, manager, 'simple@exemple.fr');
      const asked = { email: 'attendue@exemple.fr', role: 'contributeur' };
      expect(await statusOf(contributor, 'POST', 'invitations', asked)).toBe(403);
      expect(await statusOf(manager, 'POST', 'invitations', asked)).toBe(202);
      const list = async (partner: Partner) =>
        (await (await partner.call('GET', 'members')).json()) as SpaceMembers;
      expect((await list(contributor)).invitations).toEqual([]);
      const { members, invitations } = await list(manager);
      expect([members.length, invitations.length]).toEqual([2, 1]);
      expect(await statusOf(manager, 'DELETE', `invitations/${invitations[0]?.id}`)).toBe(204);
      expect((await list(manager)).invitations).toEqual([]);
    });

    it.each([
      ['closes', (manager: string) => decide(cms, manager, 'suspendue')],
      ['is left by its last member', (_manager: string, leave: () => Promise<unknown>) => leave()],
    ])('is void once the organisation %s, even when that opens again', async (what, end) => {
      const name = what.length;
      const [email, guest] = [`hote-${name}@exemple.fr`, `invite-${name}@exemple.fr`];
      const manager = await openAccepted(cms, email);
      const { organisation } = await findMemberOf(cms, email);
      await manager.call('POST', 'invitations', { email: guest, role: 'gestionnaire' });
      const token = tokenOf(await mailTo(guest, 'Invitation'));
      await end(email, () => manager.call('POST', 'account/deletion', { password }));
      await cms.strapi
        .documents(uidOf('organisation'))
        .update({ documentId: organisation.documentId, data: { state: 'acceptée' } as object });
      const answer = { token, name: 'Sam', password, agreement: 'yes' };
      expect(await statusOf(openPartner(cms), 'POST', 'invitations/acceptance', answer)).toBe(410);
      expect(await findMemberOf(cms, guest)).toBeNull();
    });

    it('tells who invites: the address of the member, and the name of the organisation', async () => {
      const [email, guest] = ['invitante-nommee@exemple.fr', 'curieuse@exemple.fr'];
      const manager = await openAccepted(cms, email);
      await manager.call('POST', 'invitations', { email: guest, role: 'contributeur' });
      const mail = await waitForMail(cms.dataDir, guest, 'Invitation');
      expect(mail.words).toContain(`${email} vous invite, pour l’organisme « ${request.organisation} »`);
      const reading = () => openPartner(cms).call('POST', 'invitations/reading', { token: tokenOf(mail) });
      expect(await (await reading()).json()).toEqual({ organisation: request.organisation });
      const { organisation } = await findMemberOf(cms, email);
      await cms.strapi.documents(uidOf('organisation')).update({
        documentId: organisation.documentId,
        data: { state: 'suspendue' } as object,
      });
      expect((await reading()).status).toBe(410);
    });

    it('of an address that is invited at the same moment replaces the other one', async () => {
      const manager = await openAccepted(cms, 'presse@exemple.fr');
      const asked = { email: 'doublee@exemple.fr', role: 'contributeur' };
      const invite = () => manager.call('POST', 'invitations', asked);
      const other = meanwhile(cms, uidOf('invitation'), 'afterFindMany', invite);
      expect([(await invite()).status, (await other).status]).toEqual([202, 202]);
      const { invitations } = (await (await manager.call('GET', 'members')).json()) as SpaceMembers;
      expect(invitations.map(({ email }) => email)).toEqual([asked.email]);
    });

    it('waits with nineteen others at most: who invites more is told what to do', async () => {
      const manager = await openAccepted(cms, 'nombreuse@exemple.fr');
      const invite = (rank: number) =>
        manager.call('POST', 'invitations', { email: `rang-${rank}@exemple.fr`, role: 'contributeur' });
      for (let rank = 0; rank < 20; rank += 1) expect((await invite(rank)).status).toBe(202);
      const refused = await invite(20);
      expect([refused.status, await problemOf(refused)]).toEqual([409, 'full']);
    });

    it('does not tell who invites whether the person has an account', async () => {
      const manager = await openAccepted(cms, 'curieuse@exemple.fr');
      const ask = async (email: string) =>
        describeAnswer(await manager.call('POST', 'invitations', { email, role: 'contributeur' }));
      expect(await ask('session@exemple.fr')).toEqual(await ask('nouvelle@exemple.fr'));
      await mailTo('session@exemple.fr', 'déjà un compte');
      const { invitations } = (await (await manager.call('GET', 'members')).json()) as SpaceMembers;
      expect(invitations).toHaveLength(2);
    });
  });

  describe('a member', () => {
    it('who is removed, by a manager or in the admin, is signed out and has no account left', async () => {
      const manager = await openAccepted(cms, 'cheffe@exemple.fr');
      const first = await openInvited(cms, manager, 'retire@exemple.fr');
      const { documentId } = await findMemberOf(cms, 'retire@exemple.fr');
      const users = await countUsers();
      expect(await statusOf(first, 'DELETE', `members/${documentId}`)).toBe(403);
      expect(await statusOf(manager, 'DELETE', `members/${documentId}`)).toBe(204);
      expect(await isSignedIn(first)).toBe(false);
      const second = await openInvited(cms, manager, 'efface@exemple.fr');
      const { token } = await cms.signIn('strapi-editor', 'Efface');
      const row = await findMemberOf(cms, 'efface@exemple.fr');
      const screen = `/content-manager/collection-types/${uidOf('member')}/${row.documentId}`;
      expect((await cms.call('DELETE', screen, token)).status).toBe(200);
      expect(await isSignedIn(second)).toBe(false);
      expect(await countUsers()).toBe(users - 1);
    });

    it('of another organisation does not exist', async () => {
      const mine = await openAccepted(cms, 'mienne@exemple.fr');
      await openAccepted(cms, 'voisine@exemple.fr');
      const { documentId } = await findMemberOf(cms, 'voisine@exemple.fr');
      expect(await statusOf(mine, 'DELETE', `members/${documentId}`)).toBe(404);
      expect(await statusOf(mine, 'PUT', `members/${documentId}`, { role: 'contributeur' })).toBe(404);
      expect(await statusOf(mine, 'DELETE', 'members/inconnu')).toBe(404);
    });

    it('leaves with all that is known of them, unless the others would have no manager', async () => {
      const manager = await openAccepted(cms, 'part@exemple.fr');
      const data = (await (await manager.call('GET', 'account')).json()) as object;
      const { organisation: asked, type, country, commune } = request;
      expect(data).toMatchObject({
        member: { email: 'part@exemple.fr', agreement: expect.stringContaining('accepte') },
        organisation: { title: asked, type, country, number: '73282932000074', commune, publicPath: null },
        sessions: [{ isCurrent: true }],
        records: [],
        messages: [],
      });
      const colleague = await openInvited(cms, manager, 'reste@exemple.fr');
      const leave = (given: string) => manager.call('POST', 'account/deletion', { password: given });
      expect(await (await leave('mauvaise phrase')).json()).toEqual({
        problem: 'fields',
        fields: [{ field: 'password', problem: 'unknown' }],
      });
      expect(await problemOf(await leave(password))).toBe('last-manager');
      const { documentId } = await findMemberOf(cms, 'reste@exemple.fr');
      expect(await statusOf(manager, 'PUT', `members/${documentId}`, { role: 'gestionnaire' })).toBe(204);
      expect((await leave(password)).status).toBe(204);
      expect(await findMemberOf(cms, 'part@exemple.fr')).toBeNull();
      expect(await isSignedIn(colleague)).toBe(true);
      expect(
        await statusOf(openPartner(cms), 'POST', 'session', { email: 'part@exemple.fr', password }),
      ).toBe(403);
    });
  });

  describe('an organisation', () => {
    it('is led to its public record once that is published', async () => {
      const email = 'publique@exemple.fr';
      const partner = await openAccepted(cms, email);
      const { organisation } = await findMemberOf(cms, email);
      const partners = cms.documents('partner');
      const record = { title: 'Publique', slug: 'publique', type: 'association' };
      const { documentId } = await partners.create({ data: record, locale: 'fr' });
      await cms.strapi.documents(uidOf('organisation')).update({
        documentId: organisation.documentId,
        data: { partner: documentId } as object,
      });
      const publicPath = async () =>
        ((await (await partner.call('GET', 'home')).json()) as SpaceHome).organisation.publicPath;
      expect(await publicPath()).toBeNull();
      await partners.publish({ documentId, locale: 'fr' });
      expect(await publicPath()).toBe('/partenaires/publique/');
    });
  });

  describe('an organisation that cannot be deleted', () => {
    it('keeps its people, their accounts and their sessions', async () => {
      const email = 'indelebile@exemple.fr';
      const partner = await openAccepted(cms, email);
      const { organisation } = await findMemberOf(cms, email);
      const { documentId } = organisation;
      cms.strapi.documents.use(async (context, next) => {
        const { documentId: id } = (context.params ?? {}) as { documentId?: string };
        if (context.action === 'delete' && id === documentId) throw new Error('the disk is full');
        return next();
      });
      const deleted = cms.strapi.documents(uidOf('organisation')).delete({ documentId });
      await expect(deleted).rejects.toThrow('the disk is full');
      expect(await findMemberOf(cms, email)).not.toBeNull();
      expect(await isSignedIn(partner)).toBe(true);
    });
  });

  describe('an organisation that is suspended', () => {
    it('is signed out at once, told why, and let in again when it is accepted anew', async () => {
      const email = 'suspendue@exemple.fr';
      const partner = await openAccepted(cms, email);
      await decide(cms, email, 'suspendue');
      expect(await isSignedIn(partner)).toBe(false);
      expect(await statusOf(partner, 'POST', 'session/renewal')).toBe(401);
      await mailTo(email, 'suspendu');
      await decide(cms, email, 'acceptée');
      expect(await statusOf(partner, 'POST', 'session', { email, password })).toBe(204);
      expect(await statusOf(partner, 'GET', 'members')).toBe(200);
    });

    it('signs in to its own data, is told why the rest is closed, and may leave without a manager', async () => {
      const email = 'reprend@exemple.fr';
      const manager = await openAccepted(cms, email);
      await openInvited(cms, manager, 'autre-reprend@exemple.fr');
      const { organisation } = await findMemberOf(cms, email);
      const { documentId } = organisation;
      const decision = { state: 'suspendue', reason: 'Compte prêté.' } as object;
      await cms.strapi.documents(uidOf('organisation')).update({ documentId, data: decision });
      const partner = await signIn(cms, email);
      expect(await (await partner.call('GET', 'home')).json()).toMatchObject({
        organisation: { state: 'suspendue' },
        closure: { reason: 'Compte prêté.' },
      });
      expect(await (await partner.call('GET', 'account')).json()).toMatchObject({ member: { email } });
      const refused = await partner.call('GET', 'records');
      expect([refused.status, await problemOf(refused)]).toEqual([403, 'closed']);
      expect(await statusOf(partner, 'POST', 'account/deletion', { password })).toBe(204);
      expect(await findMemberOf(cms, email)).toBeNull();
      const last = await signIn(cms, 'autre-reprend@exemple.fr');
      expect(await statusOf(last, 'POST', 'account/deletion', { password })).toBe(204);
      const kept = await cms.strapi.db.query(uidOf('organisation')).findOne({ where: { documentId } });
      expect(kept).toMatchObject({ state: 'suspendue', reason: 'Compte prêté.' });
    });

    it('is decided by editors, who cannot change what the organisation wrote', async () => {
      const email = 'admin@exemple.fr';
      await openAccepted(cms, email);
      const { organisation } = await findMemberOf(cms, email);
      const screen = `/content-manager/collection-types/${uidOf('organisation')}/${organisation.documentId}`;
      const statusFor = async (role: string) => {
        const { token } = await cms.signIn(role, 'Decide');
        return (await cms.call('PUT', screen, token, { state: 'suspendue', title: 'Autre' })).status;
      };
      expect(await statusFor('strapi-author')).toBe(403);
      expect(await statusFor('strapi-editor')).toBe(200);
      const row = await cms.strapi.db
        .query(uidOf('organisation'))
        .findOne({ where: { documentId: organisation.documentId } });
      expect(row).toMatchObject({ state: 'suspendue', title: request.organisation });
    });
  });
}
