import { spaceCmsPath, uidOf } from '@agenda21/content-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spaceRoutes } from '../src/partner-space/index.ts';
import { openReview } from '../src/reviews/steps/open-review.ts';
import { type TestCms, startCms, tokens } from './cms.ts';
import {
  type Partner,
  decide,
  findMemberOf,
  openAccepted,
  openInvited,
  openPartner,
  publishCommune,
  signIn,
} from './partner.ts';

let cms: TestCms;
/** Bearer tokens by who carries them; none for a visitor. */
const bearers = new Map<string, string>();

beforeAll(async () => {
  cms = await startCms();
  bearers.set('wrong', 'wrong');
  bearers.set('publisher', tokens.publisher);
  bearers.set('import', tokens.import);
  bearers.set('webhook', tokens.webhook);
  bearers.set('contributor', (await cms.signIn('strapi-author')).token);
  bearers.set('editor', (await cms.signIn('strapi-editor')).token);
  bearers.set('administrator', (await cms.signIn('strapi-super-admin')).token);
  const role = await cms.strapi.service('admin::role')['create']({ name: 'Sans droit', code: 'nobody' });
  bearers.set('nobody', (await cms.signIn(role.code)).token);
  const themes = cms.documents('theme');
  const { documentId } = await themes.create({ data: { title: 'Eau', slug: 'eau' }, locale: 'fr' });
  await themes.publish({ documentId, locale: 'fr' });
  await cms.strapi.db
    .query(uidOf('theme'))
    .updateMany({ where: { documentId }, data: { documentId: 'sujet' } });
  await cms.documents('project').create({
    data: { title: 'Haie', slug: 'haie', tagline: 'Une haie.' },
    locale: 'fr',
  });
  await cms.strapi.db
    .query(uidOf('project'))
    .updateMany({ where: { slug: 'haie' }, data: { documentId: 'fiche' } });
  cms.publisher.answers.set('/releases', { status: 200, body: { releases: [] } });
});
afterAll(() => cms.stop());

const strangers = ['visitor', 'wrong'];
const programs = ['publisher', 'import', 'webhook'];
const people = ['nobody', 'contributor', 'editor', 'administrator'];

async function statusFor(who: string, method: string, address: string, body: unknown): Promise<number> {
  return (await cms.call(method, address, bearers.get(who), body)).status;
}

describe('an address of the publisher', () => {
  it.each([
    ['GET', '/api/publishing/state', undefined, 200],
    ['POST', '/api/publishing/entries', { documents: [], targets: [] }, 200],
    ['GET', '/api/publishing/outbox', undefined, 200],
    ['POST', '/api/publishing/reports', { rows: [] }, 204],
    ['POST', '/api/publishing/orders', { action: 'rebuild', actor: 'console', release: null }, 204],
    ['POST', '/api/publishing/preview', { token: 'inconnu' }, 404],
    ['POST', '/api/messages', {}, 400],
    ['POST', '/api/audience', { day: '2026-01-01', pages: { '/': 1 } }, 204],
  ])('%s %s opens to the token of the publisher only', async (method, address, body, expected) => {
    const others = [...strangers, 'import', 'webhook', ...people];
    for (const who of others) expect(await statusFor(who, method, address, body), who).toBe(401);
    expect(await statusFor('publisher', method, address, body)).toBe(expected);
  });
});

const ofDocument = '/publishing/documents/theme/sujet';
const ofRecord = '/reviews/documents/project/fiche';

describe('an address of the screens', () => {
  const mayNot = 403;

  /** Who gets what: nobody, contributor, editor, administrator. */
  it.each<[string, string, unknown, number[]]>([
    ['GET', ofDocument, undefined, [mayNot, 200, 200, 200]],
    ['POST', `${ofDocument}/retry`, {}, [mayNot, mayNot, 202, 202]],
    ['GET', `${ofDocument}/shares`, undefined, [mayNot, 200, 200, 200]],
    ['POST', `${ofDocument}/shares`, { days: 1 }, [mayNot, 201, 201, 201]],
    ['GET', '/publishing/overview', undefined, [200, 200, 200, 200]],
    ['GET', '/audience/overview?days=7', undefined, [200, 200, 200, 200]],
    ['GET', '/messages/inconnu/contribution', undefined, [mayNot, mayNot, 404, 404]],
    ['POST', '/messages/inconnu/contribution', {}, [mayNot, mayNot, 404, 404]],
    ['GET', '/reviews/queue', undefined, [mayNot, mayNot, 200, 200]],
    ['POST', ofRecord, {}, [mayNot, mayNot, 201, 409]],
    ['GET', ofRecord, undefined, [mayNot, mayNot, 200, 200]],
    ['GET', `${ofRecord}/differences`, undefined, [mayNot, mayNot, 200, 200]],
    ['POST', `${ofRecord}/commands`, { command: 'say', text: 'Bonjour' }, [mayNot, mayNot, 200, 200]],
    ['GET', '/publishing/releases', undefined, [mayNot, mayNot, mayNot, 200]],
    ['POST', '/publishing/rebuild', {}, [mayNot, mayNot, mayNot, 202]],
    ['POST', '/publishing/roll-back', { release: 'r0' }, [mayNot, mayNot, mayNot, 204]],
  ])('%s %s opens to those who hold the right', async (method, address, body, expected) => {
    for (const who of [...strangers, ...programs])
      expect(await statusFor(who, method, address, body), who).toBe(401);
    const statuses = [];
    for (const who of people) statuses.push(await statusFor(who, method, address, body));
    expect(statuses).toEqual(expected);
  });

  it('lets a share be revoked by who made it and by those who publish', async () => {
    const share = async (who: string) => {
      const response = await cms.call('POST', `${ofDocument}/shares`, bearers.get(who), { days: 1 });
      const { id } = (await response.json()) as { id: number };
      return `/publishing/shares/${id}`;
    };
    const ofEditor = await share('editor');
    for (const who of [...strangers, ...programs])
      expect(await statusFor(who, 'DELETE', ofEditor, undefined), who).toBe(401);
    for (const who of ['nobody', 'contributor'])
      expect(await statusFor(who, 'DELETE', ofEditor, undefined), who).toBe(403);
    expect(await statusFor('administrator', 'DELETE', ofEditor, undefined)).toBe(204);
    for (const who of ['contributor', 'editor'])
      expect(await statusFor(who, 'DELETE', await share('contributor'), undefined), who).toBe(204);
  });

  it('shows someone without rights nothing of what is published', async () => {
    const modelsFor = async (who: string) => {
      const response = await cms.call('GET', '/publishing/overview', bearers.get(who));
      const { publications } = (await response.json()) as { publications: { model: string }[] };
      return new Set(publications.map(({ model }) => model));
    };
    expect(await modelsFor('contributor')).toContain('theme');
    expect(await modelsFor('nobody')).not.toContain('theme');
  });

  it('leaves no row of an order from someone who may not give it', async () => {
    const count = () => cms.strapi.db.query(uidOf('publication')).count({ where: { subjectId: 'site' } });
    const before = await count();
    for (const who of ['contributor', 'editor']) {
      await statusFor(who, 'POST', '/publishing/rebuild', {});
      await statusFor(who, 'POST', '/publishing/roll-back', { release: 'r0' });
    }
    expect(await count()).toBe(before);
  });
});

describe('the right to operate the portal', () => {
  it('is held by administrators alone', async () => {
    const permissions = await cms.strapi.db
      .query('admin::permission')
      .findMany({ where: { action: 'api::publishing.operate' }, populate: ['role'] });
    expect(permissions.map(({ role }) => role.code)).toEqual(['strapi-super-admin']);
  });
});

describe('an address of the partners’ space', () => {
  const other = { member: '', invitation: '', record: '' };
  const callers = new Map<string, Partner>();
  /** Who was signed in when the organisation was suspended, or signs in after it was closed. */
  const closed = ['suspended', 'suspended since', 'declined since'] as const;
  const names = ['anonymous', 'waiting', 'contributor', 'manager', 'removed', ...closed] as const;
  const addressed = (path: string) =>
    path
      .replace('members/:id', `members/${other.member}`)
      .replace('invitations/:id', `invitations/${other.invitation}`)
      .replace('records/:id', `records/${other.record}`);

  beforeAll(async () => {
    await publishCommune(cms);
    const stranger = await openAccepted(cms, 'b@exemple.fr');
    await stranger.call('POST', 'invitations', { email: 'c@exemple.fr', role: 'contributeur' });
    const { documentId: member, organisation } = await findMemberOf(cms, 'b@exemple.fr');
    other.member = member;
    other.record = await openRecord(organisation.documentId);
    const [invitation] = await cms.strapi.db.query(uidOf('invitation')).findMany({ orderBy: { id: 'desc' } });
    other.invitation = invitation.documentId;
    const manager = await openAccepted(cms, 'a@exemple.fr');
    callers.set('anonymous', openPartner(cms));
    callers.set('waiting', await openAccepted(cms, 'attend@exemple.fr'));
    await decide(cms, 'attend@exemple.fr', 'demandée');
    callers.set('manager', manager);
    callers.set('contributor', await openInvited(cms, manager, 'contribue@exemple.fr'));
    callers.set('removed', await openInvited(cms, manager, 'retire@exemple.fr'));
    const { documentId } = await findMemberOf(cms, 'retire@exemple.fr');
    await manager.call('DELETE', `members/${documentId}`);
    callers.set('suspended', await openAccepted(cms, 'suspend@exemple.fr'));
    await decide(cms, 'suspend@exemple.fr', 'suspendue');
    callers.set('suspended since', await signIn(cms, 'suspend@exemple.fr'));
    await openAccepted(cms, 'decline@exemple.fr');
    await decide(cms, 'decline@exemple.fr', 'déclinée');
    callers.set('declined since', await signIn(cms, 'decline@exemple.fr'));
  });

  /** A draft of an organisation, under review. */
  async function openRecord(organisationId: string): Promise<string> {
    const data = { title: 'Mare', slug: 'mare', tagline: 'Une mare.' };
    const { documentId } = await cms.documents('project').create({ data, locale: 'fr' });
    const record = { model: 'project', documentId, locale: 'fr', organisationId, partnerId: null } as const;
    await openReview(cms.strapi, record, 'brouillon', { side: 'partenaire', account: null, at: new Date() });
    return documentId;
  }

  const toAll = (status: number) => names.map(() => status);
  const toOwnData = (status: number) => [401, status, status, status, 401, 401, status, status];
  const toSignedIn = (status: number) => [401, status, status, status, 401, 401, 403, 403];
  const toMembers = (status: number) => [401, 403, status, status, 401, 401, 403, 403];
  const toManagers = (status: number) => [401, 403, 403, status, 401, 401, 403, 403];

  /** Who gets what: see `names`. What is aimed at is of another organisation. */
  const rows: readonly (readonly [string, string, object | undefined, readonly number[]])[] = [
    ['POST', '/requests', {}, toAll(422)],
    ['POST', '/requests/confirmation', {}, toAll(422)],
    ['POST', '/session', {}, toAll(422)],
    ['POST', '/session/renewal', undefined, toOwnData(204)],
    ['GET', '/home', undefined, toOwnData(200)],
    ['GET', '/sessions', undefined, toOwnData(200)],
    ['DELETE', '/sessions/:id', undefined, toOwnData(404)],
    ['GET', '/members', undefined, toMembers(200)],
    ['PUT', '/members/:id', { role: 'contributeur' }, toManagers(404)],
    ['DELETE', '/members/:id', undefined, toManagers(404)],
    ['POST', '/invitations', {}, toManagers(422)],
    ['DELETE', '/invitations/:id', undefined, toManagers(404)],
    ['POST', '/invitations/acceptance', {}, toAll(422)],
    ['PUT', '/password', {}, toSignedIn(422)],
    ['POST', '/password/resets', {}, toAll(422)],
    ['PUT', '/password/resets', {}, toAll(422)],
    ['GET', '/account', undefined, toOwnData(200)],
    ['POST', '/account/deletion', {}, toOwnData(422)],
    ['GET', '/communes', undefined, toMembers(200)],
    ['GET', '/records', undefined, toMembers(200)],
    ['POST', '/records', {}, toMembers(400)],
    ['GET', '/records/:id', undefined, toMembers(404)],
    ['PUT', '/records/:id', { version: '', values: {} }, toMembers(404)],
    ['DELETE', '/records/:id', undefined, toMembers(404)],
    ['POST', '/records/:id/commands', { command: 'submit', step: 0 }, toMembers(404)],
    ['POST', '/choices/:id', { search: '' }, toMembers(404)],
    ['POST', '/records/:id/preview', undefined, toMembers(404)],
    ['GET', '/records/:id/photo', undefined, toMembers(404)],
    ['PUT', '/records/:id/photo', undefined, toMembers(404)],
    ['PUT', '/records/:id/photo/words', { alt: 'Une haie', credit: '' }, toMembers(404)],
    ['DELETE', '/records/:id/photo', undefined, toMembers(404)],
    ['POST', '/records/:id/pictures', undefined, toMembers(404)],
    ['GET', '/records/:id/pictures/:file', undefined, toMembers(404)],
    ['PUT', '/records/:id/pictures/:file', undefined, toMembers(404)],
    ['PUT', '/records/:id/pictures/:file/words', { alt: 'Une haie', credit: '' }, toMembers(404)],
    ['DELETE', '/records/:id/pictures/:file', undefined, toMembers(404)],
    ['POST', '/records/:id/documents', undefined, toMembers(404)],
    ['GET', '/records/:id/documents/:file', undefined, toMembers(404)],
    ['PUT', '/records/:id/documents/:file', undefined, toMembers(404)],
    ['DELETE', '/records/:id/documents/:file', undefined, toMembers(404)],
    ['GET', '/records/:id/published', undefined, toMembers(404)],
    ['GET', '/originals/:id', undefined, toMembers(404)],
    ['GET', '/calls', undefined, toMembers(200)],
    ['GET', '/shared', undefined, toMembers(200)],
    ['GET', '/shared/:id/file', undefined, toMembers(404)],
    ['POST', '/checks/reading', { token: 'e30.x' }, toAll(410)],
    ['POST', '/checks', { token: 'e30.x' }, toAll(410)],
    ['DELETE', '/session', undefined, toOwnData(204)],
    ['DELETE', '/sessions', undefined, toAll(401)],
  ];

  it.each(rows)('%s %s opens to those it is for', async (method, path, body, expected) => {
    for (const who of ['visitor', 'wrong', 'import', 'webhook', ...people]) {
      const address = `${spaceCmsPath}${addressed(path).slice(1)}`;
      expect(await statusFor(who, method, address, body), who).toBe(401);
    }
    const statuses = [];
    for (const who of names)
      statuses.push((await callers.get(who)?.call(method, addressed(path).slice(1), body))?.status);
    expect(statuses).toEqual(expected);
  });

  it('has a row here', () => {
    const known = rows.map(([method, path]) => `${method} ${path}`);
    expect(spaceRoutes.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(known.toSorted());
  });
});

describe('an address of Strapi’s own accounts', () => {
  it.each([
    ['POST', '/api/auth/local'],
    ['POST', '/api/auth/local/register'],
    ['POST', '/api/auth/forgot-password'],
    ['POST', '/api/auth/reset-password'],
    ['POST', '/api/auth/change-password'],
    ['POST', '/api/auth/refresh'],
    ['POST', '/api/auth/logout'],
    ['GET', '/api/auth/sessions'],
    ['GET', '/api/auth/email-confirmation'],
    ['POST', '/api/auth/send-email-confirmation'],
    ['GET', '/api/connect/google'],
    ['GET', '/api/users'],
    ['GET', '/api/users/me'],
    ['POST', '/api/users'],
    ['GET', '/api/users-permissions/roles'],
    ['GET', '/api/users-permissions/permissions'],
  ])('%s %s is not there', async (method, address) => {
    const unknown = await statusFor('visitor', method, '/api/nulle-part', method === 'POST' ? {} : undefined);
    for (const who of [...strangers, ...programs, ...people])
      expect(await statusFor(who, method, address, method === 'POST' ? {} : undefined), who).toBe(unknown);
  });
});
