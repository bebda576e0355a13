import { type SpaceHome, type SpaceMembers, type SpaceSessions, uidOf } from '@agenda21/content-types';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { purgeSpace } from '../src/partner-space/purge.ts';
import { type TestCms, startCms } from './cms.ts';
import { readMails, tokenOf, waitForMail } from './outbox-mails.ts';
import {
  type Partner,
  decide,
  findMemberOf,
  openAccepted,
  openInvited,
  openPartner,
  password,
  publishCommune,
  request,
  signIn,
} from './partner.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
  await publishCommune(cms);
});
afterAll(() => cms.stop());
afterEach(() => void vi.useRealTimers());

/** Moves the clock of the cms, which runs in this process; its timers go on. */
const moveClock = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });

/** Begins a new window of the limits, so that none ends in the middle of a test. */
const enterNewHour = () =>
  vi.useFakeTimers({ toFake: ['Date'], now: Math.ceil(Date.now() / (60 * MINUTE)) * 60 * MINUTE });

const problemOf = async (response: Response) => ((await response.json()) as { problem: string }).problem;
const statusOf = async (partner: Partner, method: string, path: string, body?: unknown) =>
  (await partner.call(method, path, body)).status;
const isSignedIn = async (partner: Partner) => (await statusOf(partner, 'GET', 'home')) === 200;
const countUsers = () => cms.strapi.db.query('plugin::users-permissions.user').count();
const mailTo = (email: string, subject: string) => waitForMail(cms.dataDir, email, subject);

/** What tells two answers apart. */
async function describeAnswer(response: Response) {
  const headers = Object.fromEntries(response.headers);
  const { date: _date, 'x-response-time': _time, ...told } = headers;
  return { status: response.status, told, body: await response.text() };
}

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

describe('a session', () => {
  let email = '';
  beforeAll(async () => {
    email = 'session@exemple.fr';
    await openAccepted(cms, email);
  });

  it('is held in cookies that no script reads, and never in an answer', async () => {
    const response = await openPartner(cms).call('POST', 'session', { email, password, remember: '' });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    const lines = response.headers.getSetCookie();
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
    const kept = await openPartner(cms).call('POST', 'session', { email, password, remember: 'yes' });
    for (const line of kept.headers.getSetCookie()) expect(line).toMatch(/; Expires=/);
  });

  it('is not opened with a wrong password, and nothing tells whether the account exists', async () => {
    const attempt = async (who: string, given: string) =>
      describeAnswer(await openPartner(cms).call('POST', 'session', { email: who, password: given }));
    const wrong = await attempt(email, 'autre phrase que celle-là');
    expect(wrong).toMatchObject({ status: 403, body: '{"problem":"credentials","fields":[]}' });
    expect(await attempt('inconnu@exemple.fr', 'autre phrase que celle-là')).toEqual(wrong);
    await openPartner(cms).call('POST', 'requests', { ...request, email: 'attente@exemple.fr' });
    await mailTo('attente@exemple.fr', 'Confirmez');
    expect(await attempt('attente@exemple.fr', '')).toMatchObject({ status: 422 });
    expect(await attempt('attente@exemple.fr', 'autre phrase que celle-là')).toEqual(wrong);
  });

  it('takes as long to refuse whether the account exists or not', async () => {
    const timeOf = async (who: string) => {
      const times: number[] = [];
      for (let tried = 0; tried < 4; tried += 1) {
        const begun = performance.now();
        await openPartner(cms).call('POST', 'session', { email: who, password: 'mauvaise phrase' });
        times.push(performance.now() - begun);
      }
      return times.toSorted((a, b) => a - b)[1] ?? 0;
    };
    await openAccepted(cms, 'chrono@exemple.fr');
    const unknown = await timeOf('jamais-vu@exemple.fr');
    expect(unknown / (await timeOf('chrono@exemple.fr'))).toBeGreaterThan(0.5);
  });

  it('is renewed with a token that serves once, and ends for all when an old one comes again', async () => {
    const partner = await signIn(cms, email);
    const stolen = new Map(partner.cookies);
    expect(await statusOf(partner, 'POST', 'session/renewal')).toBe(204);
    expect(partner.cookies.get('espace-session')).not.toBe(stolen.get('espace-session'));
    const thief = openPartner(cms);
    for (const [name, value] of stolen) thief.cookies.set(name, value);
    const tooSoon = await thief.call('POST', 'session/renewal');
    expect([tooSoon.status, await problemOf(tooSoon)]).toEqual([409, 'stale']);
    expect(await isSignedIn(partner)).toBe(true);
    moveClock(MINUTE);
    const reused = await thief.call('POST', 'session/renewal');
    expect([reused.status, await problemOf(reused)]).toEqual([401, 'signed-out']);
    expect(await isSignedIn(partner)).toBe(false);
    expect(await statusOf(partner, 'POST', 'session/renewal')).toBe(401);
  });

  it('opens for ten minutes, is renewed within two hours, or fourteen days for who stays signed in', async () => {
    const passing = await signIn(cms, email);
    const kept = await signIn(cms, email, 'yes');
    moveClock(11 * MINUTE);
    expect(await isSignedIn(passing)).toBe(false);
    expect(await statusOf(passing, 'POST', 'session/renewal')).toBe(204);
    expect(await isSignedIn(passing)).toBe(true);
    moveClock(3 * 60 * MINUTE);
    expect(await statusOf(passing, 'POST', 'session/renewal')).toBe(401);
    moveClock(13 * DAY);
    expect(await statusOf(kept, 'POST', 'session/renewal')).toBe(204);
    moveClock(15 * DAY);
    expect(await statusOf(kept, 'POST', 'session/renewal')).toBe(401);
  });

  it('is signed out alone, with all the others, or from another one', async () => {
    const [here, there, other] = [
      await signIn(cms, email),
      await signIn(cms, email),
      await signIn(cms, email),
    ];
    const list = async () => ((await (await here.call('GET', 'sessions')).json()) as SpaceSessions).sessions;
    expect((await list()).filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(await statusOf(there, 'DELETE', 'session')).toBe(204);
    expect(there.cookies.size).toBe(0);
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
    const another = (await list()).find(({ isCurrent }) => !isCurrent);
    expect(await statusOf(here, 'DELETE', `sessions/${another?.id}`)).toBe(204);
    expect(await statusOf(here, 'DELETE', 'sessions/inconnue')).toBe(404);
    expect(await statusOf(here, 'DELETE', 'sessions')).toBe(204);
    expect([await isSignedIn(here), await isSignedIn(other)]).toEqual([false, false]);
  });

  it('is asked for ten times in a quarter of an hour at most, whoever asks', async () => {
    const limited = 'limite@exemple.fr';
    await openAccepted(cms, limited);
    enterNewHour();
    const attempt = (given: string) =>
      openPartner(cms).call('POST', 'session', { email: limited, password: given });
    for (let tried = 0; tried < 10; tried += 1) expect((await attempt('mauvaise phrase')).status).toBe(403);
    const refused = await attempt(password);
    expect([refused.status, await problemOf(refused)]).toEqual([429, 'limited']);
    moveClock(15 * MINUTE);
    expect((await attempt(password)).status).toBe(204);
  });
});

describe('a request from another site', () => {
  it.each([
    ['says so', { 'sec-fetch-site': 'cross-site' }],
    ['comes from a sister site', { 'sec-fetch-site': 'same-site' }],
    ['names another origin', { origin: 'https://ailleurs.example' }],
    ['says nothing', {}],
  ])('that %s changes nothing', async (_, headers) => {
    const partner = await openAccepted(cms, `csrf-${Object.values(headers).join('').length}@exemple.fr`);
    for (const [method, path, body] of [
      ['DELETE', 'session', undefined],
      ['POST', 'invitations', { email: 'x@exemple.fr', role: 'gestionnaire' }],
      ['POST', 'session', { email: 'x@exemple.fr', password, remember: '' }],
    ] as const) {
      const response = await partner.call(method, path, body, headers as Record<string, string>);
      expect([response.status, await problemOf(response)]).toEqual([403, 'foreign']);
    }
    expect(await isSignedIn(partner)).toBe(true);
  });
});

describe('a password', () => {
  const chosen = 'une autre phrase à retenir';

  it('is changed by who knows it, and ends the other sessions', async () => {
    const email = 'change@exemple.fr';
    const here = await openAccepted(cms, email);
    const there = await signIn(cms, email);
    const change = (current: string) => here.call('PUT', 'password', { current, password: chosen });
    expect((await change('pas celle-là non plus')).status).toBe(403);
    expect(await isSignedIn(there)).toBe(true);
    expect((await change(password)).status).toBe(204);
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
    await mailTo(email, 'a changé');
    expect(await statusOf(openPartner(cms), 'POST', 'session', { email, password })).toBe(403);
  });

  it('is chosen anew with a link that serves once, within thirty minutes, and ends every session', async () => {
    const email = 'oubli@exemple.fr';
    const partner = await openAccepted(cms, email);
    await openPartner(cms).call('POST', 'password/resets', { email });
    const token = tokenOf(await mailTo(email, 'nouveau mot de passe'));
    const reset = () => openPartner(cms).call('PUT', 'password/resets', { token, password: chosen });
    moveClock(30 * MINUTE);
    expect((await reset()).status).toBe(410);
    vi.useRealTimers();
    expect((await reset()).status).toBe(204);
    expect((await reset()).status).toBe(410);
    expect(await isSignedIn(partner)).toBe(false);
    const signed = await openPartner(cms).call('POST', 'session', { email, password: chosen });
    expect(signed.status).toBe(204);
  });

  it('is chosen anew without telling whether the address has an account', async () => {
    await openAccepted(cms, 'connue@exemple.fr');
    const ask = async (email: string) =>
      describeAnswer(await openPartner(cms).call('POST', 'password/resets', { email }));
    expect(await ask('connue@exemple.fr')).toEqual(await ask('personne@exemple.fr'));
    await mailTo('connue@exemple.fr', 'nouveau mot de passe');
    expect(await readMails(cms.dataDir, 'personne@exemple.fr')).toEqual([]);
  });

  it('is asked for by e-mail five times an hour at most', async () => {
    const email = 'harcelee@exemple.fr';
    await openAccepted(cms, email);
    await openAccepted(cms, 'suivante@exemple.fr');
    enterNewHour();
    for (let asked = 0; asked < 8; asked += 1)
      await openPartner(cms).call('POST', 'password/resets', { email });
    await openPartner(cms).call('POST', 'password/resets', { email: 'suivante@exemple.fr' });
    await mailTo('suivante@exemple.fr', 'nouveau mot de passe');
    const resets = (await readMails(cms.dataDir, email)).filter(({ subject }) => subject.includes('nouveau'));
    expect(resets).toHaveLength(5);
  });

  it('that is short, long beyond what is read, or always the same sign is refused', async () => {
    const partner = await openAccepted(cms, 'faible@exemple.fr');
    for (const weak of ['onze signes', 'aaaaaaaaaaaaaaaa', 'éàùçè'.repeat(8)]) {
      const response = await partner.call('PUT', 'password', { current: password, password: weak });
      expect(response.status).toBe(422);
    }
  });
});

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
    expect(data).toMatchObject({
      member: { email: 'part@exemple.fr', agreement: expect.stringContaining('accepte') },
      sessions: [{ isCurrent: true }],
      records: [],
      messages: [],
    });
    const colleague = await openInvited(cms, manager, 'reste@exemple.fr');
    const leave = (given: string) => manager.call('POST', 'account/deletion', { password: given });
    expect(await problemOf(await leave('mauvaise phrase'))).toBe('credentials');
    expect(await problemOf(await leave(password))).toBe('last-manager');
    const { documentId } = await findMemberOf(cms, 'reste@exemple.fr');
    expect(await statusOf(manager, 'PUT', `members/${documentId}`, { role: 'gestionnaire' })).toBe(204);
    expect((await leave(password)).status).toBe(204);
    expect(await findMemberOf(cms, 'part@exemple.fr')).toBeNull();
    expect(await isSignedIn(colleague)).toBe(true);
    expect(await statusOf(openPartner(cms), 'POST', 'session', { email: 'part@exemple.fr', password })).toBe(
      403,
    );
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

describe('an organisation that is suspended', () => {
  it('is signed out at once, told why, and let in again when it is accepted anew', async () => {
    const email = 'suspendue@exemple.fr';
    const partner = await openAccepted(cms, email);
    await decide(cms, email, 'suspendue');
    expect(await isSignedIn(partner)).toBe(false);
    expect(await statusOf(partner, 'POST', 'session/renewal')).toBe(401);
    const refused = await partner.call('POST', 'session', { email, password });
    expect([refused.status, await problemOf(refused)]).toEqual([403, 'closed']);
    await mailTo(email, 'suspendu');
    await decide(cms, email, 'acceptée');
    expect(await statusOf(partner, 'POST', 'session', { email, password })).toBe(204);
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
