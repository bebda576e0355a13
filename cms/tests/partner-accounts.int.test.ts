import { uidOf } from '@agenda21/content-types';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { purgeSpace } from '../src/partner-space/purge.ts';
import { describeAddresses } from './address-cases.ts';
import { describeAnswersFirst } from './answer-first-cases.ts';
import { DAY, describeAnswer, moveClock, statusOf } from './account-hands.ts';
import { type TestCms, startCms } from './cms.ts';
import { describeDecisions } from './decision-cases.ts';
import { describeLastManagers } from './last-manager-cases.ts';
import { describeMembers } from './member-cases.ts';
import { readMails, tokenOf, waitForMail } from './outbox-mails.ts';
import {
  decide,
  findMemberOf,
  openAccepted,
  openPartner,
  password,
  publishCommune,
  request,
} from './partner.ts';
import { publishSettings } from './portal-settings.ts';
import { describePasswords } from './password-cases.ts';
import { watchQueries } from './watch-queries.ts';
import { describeSessions } from './session-cases.ts';
import { describeSessionRaces } from './session-race-cases.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
  await publishCommune(cms);
});
afterAll(() => cms.stop());
afterEach(() => void vi.useRealTimers());

const countUsers = () => cms.strapi.db.query('plugin::users-permissions.user').count();
const mailTo = (email: string, subject: string) => waitForMail(cms.dataDir, email, subject);

describe('a request for an account', () => {
  it('becomes one that the team sees once its address is confirmed, and opens the space once accepted', async () => {
    const partner = openPartner(cms);
    const email = 'Parcours@Exemple.fr';
    expect(await statusOf(partner, 'POST', 'requests', { ...request, email })).toBe(202);
    const token = tokenOf(await mailTo('parcours@exemple.fr', 'Confirmez'));
    await expect(decide(cms, 'parcours@exemple.fr', 'acceptée')).rejects.toThrow('confirmé');
    expect(await statusOf(partner, 'POST', 'requests/confirmation', { token, password })).toBe(204);
    const home = await partner.call('GET', 'home');
    expect(await home.json()).toEqual({
      member: {
        id: expect.any(String),
        name: request.name,
        email: 'parcours@exemple.fr',
        role: 'gestionnaire',
      },
      organisation: { title: request.organisation, state: 'demandée', publicPath: null },
      closure: null,
    });
    expect(await statusOf(partner, 'GET', 'members')).toBe(403);
    await decide(cms, 'parcours@exemple.fr', 'acceptée');
    expect((await mailTo('parcours@exemple.fr', 'ouvert')).words).toContain('/espace-partenaires/');
    expect(await statusOf(partner, 'GET', 'members')).toBe(200);
  });

  it('is confirmed once, within two days', async () => {
    const confirm = (token: string) =>
      openPartner(cms).call('POST', 'requests/confirmation', { token, password });
    const ask = async (email: string) => {
      await openPartner(cms).call('POST', 'requests', { ...request, email });
      return tokenOf(await mailTo(email, 'Confirmez'));
    };
    const used = await ask('une-fois@exemple.fr');
    expect((await confirm(used)).status).toBe(204);
    expect((await confirm(used)).status).toBe(410);
    const late = await ask('tard@exemple.fr');
    moveClock(2 * DAY);
    expect((await confirm(late)).status).toBe(410);
    await purgeSpace(cms.strapi, new Date());
    expect(await findMemberOf(cms, 'tard@exemple.fr')).toBeNull();
    expect(await findMemberOf(cms, 'une-fois@exemple.fr')).not.toBeNull();
  });

  it('is told to the team once it is confirmed, and only then', async () => {
    const team = 'equipe@exemple.fr';
    await publishSettings(cms, { contactEmail: team });
    await openPartner(cms).call('POST', 'requests', { ...request, email: 'annoncee@exemple.fr' });
    const token = tokenOf(await mailTo('annoncee@exemple.fr', 'Confirmez'));
    expect(await readMails(cms.dataDir, team)).toEqual([]);
    await openPartner(cms).call('POST', 'requests/confirmation', { token, password });
    const { words } = await mailTo(team, 'demande de compte');
    const { organisation } = await findMemberOf(cms, 'annoncee@exemple.fr');
    expect(words).toContain(
      `${cms.url}/admin/content-manager/collection-types/${uidOf('organisation')}/${organisation.documentId}`,
    );
    await publishSettings(cms, { contactEmail: null });
  });

  it('that is confirmed while the purge goes through the others is not deleted', async () => {
    const emails = ['purge-une@exemple.fr', 'purge-deux@exemple.fr'] as const;
    for (const email of emails) {
      await openPartner(cms).call('POST', 'requests', { ...request, email });
      await mailTo(email, 'Confirmez');
    }
    const [first, second] = await Promise.all(emails.map((email) => findMemberOf(cms, email)));
    cms.strapi.documents.use(async (context, next) => {
      const { documentId } = (context.params ?? {}) as { documentId?: string };
      const isFirst = context.action === 'delete' && documentId === first?.organisation.documentId;
      const result = await next();
      if (isFirst)
        await cms.strapi.documents(uidOf('organisation')).update({
          documentId: second?.organisation.documentId ?? '',
          data: { state: 'demandée' } as object,
        });
      return result;
    });
    await purgeSpace(cms.strapi, new Date(Date.now() + 3 * DAY));
    expect(await findMemberOf(cms, emails[0])).toBeNull();
    expect(await findMemberOf(cms, emails[1])).not.toBeNull();
  });

  it('is confirmed by the locks of the purge, in the same order: neither waits for the other', async () => {
    const email = 'ordre@exemple.fr';
    await openPartner(cms).call('POST', 'requests', { ...request, email });
    const token = tokenOf(await mailTo(email, 'Confirmez'));
    const { organisation } = await findMemberOf(cms, email);
    const asked = watchQueries(cms);
    expect(await statusOf(openPartner(cms), 'POST', 'requests/confirmation', { token, password })).toBe(204);
    const queries = asked.stop();
    const rankOf = (words: RegExp) => queries.findIndex((query) => words.test(query));
    const locked = rankOf(new RegExp(`^select.*organisations.*${organisation.documentId}`));
    expect([locked >= 0, locked < rankOf(/^update .*up_users/)]).toEqual([true, true]);
  });

  it('does not tell whether an address has an account: its owner learns it by e-mail', async () => {
    await openAccepted(cms, 'prise@exemple.fr');
    const ask = async (email: string) =>
      describeAnswer(await openPartner(cms).call('POST', 'requests', { ...request, email }));
    const users = await countUsers();
    const taken = await ask('prise@exemple.fr');
    expect(await ask('libre@exemple.fr')).toEqual(taken);
    await mailTo('libre@exemple.fr', 'Confirmez');
    expect((await mailTo('prise@exemple.fr', 'déjà un compte')).words).toContain('mot-de-passe');
    expect(await countUsers()).toBe(users + 1);
  });

  it('replaces one of the same address that was never confirmed: nobody keeps the address of another', async () => {
    const email = 'squat@exemple.fr';
    await openPartner(cms).call('POST', 'requests', { ...request, email, name: 'Intrus' });
    const first = tokenOf(await mailTo(email, 'Confirmez'));
    await openPartner(cms).call('POST', 'requests', { ...request, email, name: 'Titulaire' });
    await vi.waitFor(async () => expect(await readMails(cms.dataDir, email)).toHaveLength(2));
    const confirmed = await openPartner(cms).call('POST', 'requests/confirmation', {
      token: first,
      password,
    });
    expect(confirmed.status).toBe(410);
    expect(await cms.strapi.db.query(uidOf('member')).count({ where: { email } })).toBe(1);
  });

  it.each([
    [{ number: '73282932000075' }, [{ field: 'number', problem: 'malformed' }]],
    [{ commune: 'Nulle-Part' }, [{ field: 'commune', problem: 'unknown' }]],
    [{ agreement: '' }, [{ field: 'agreement', problem: 'missing' }]],
    [{ email: 'a@b' }, [{ field: 'email', problem: 'malformed' }]],
  ])('with %j is refused field by field', async (change, fields) => {
    const response = await openPartner(cms).call('POST', 'requests', { ...request, ...change });
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ problem: 'fields', fields });
  });

  it('sets nothing but its own fields', async () => {
    for (const more of [{ state: 'acceptée' }, { role: 1 }, { confirmed: 'true' }, { userId: '1' }]) {
      const response = await openPartner(cms).call('POST', 'requests', { ...request, ...more });
      expect(response.status).toBe(400);
    }
  });
});

describe('an organisation that was accepted', () => {
  it('never waits again for an address to be confirmed: it would be deleted with its people after two days', async () => {
    const email = 'etourderie@exemple.fr';
    await openAccepted(cms, email);
    await expect(decide(cms, email, 'courriel à confirmer')).rejects.toThrow('déjà confirmée');
    expect((await findMemberOf(cms, email)).organisation).toMatchObject({ state: 'acceptée' });
  });
});

describe('the words of a partner', () => {
  const hostile = '<img src=x onerror=alert(1)> "><script>alert(2)</script> {{7*7}} ${1}';

  it('are inert in e-mails, and reach nobody who did not ask before the team accepted them', async () => {
    const email = 'hostile@exemple.fr';
    const partner = openPartner(cms);
    await partner.call('POST', 'requests', { ...request, email, organisation: hostile, name: hostile });
    const asked = await mailTo(email, 'Confirmez');
    expect(asked.words).not.toContain('onerror');
    await partner.call('POST', 'requests/confirmation', { token: tokenOf(asked), password });
    await decide(cms, email, 'acceptée');
    await mailTo(email, 'ouvert');
    await partner.call('POST', 'invitations', { email: 'invitee@exemple.fr', role: 'contributeur' });
    const { words } = await mailTo('invitee@exemple.fr', 'Invitation');
    const [, page = ''] = words.split('<!doctype html>');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toMatch(/<img|<script/);
  });
});

describeAddresses(() => cms);

describeAnswersFirst(() => cms);

describeSessions(() => cms);

describeSessionRaces(() => cms);

describePasswords(() => cms);

describeMembers(() => cms);

describeLastManagers(() => cms);

describeDecisions(() => cms);
