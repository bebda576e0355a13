import { spaceCmsPath, uidOf } from '@agenda21/content-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestCms, startCms, tokens } from './cms.ts';
import { listOwnAddresses } from './own-addresses.ts';
import { cookiesOf } from './space-asking.ts';
import { describeAssignment } from './space-assignment-cases.ts';
import { spaceMethods } from '../src/partner-space/routes.ts';
import { describeSpaceRights, spaceRows } from './space-rights-cases.ts';
import { type SpaceStaff, openSpaceStaff, others } from './space-staff.ts';

let cms: TestCms;
let staff: SpaceStaff;
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
  staff = await openSpaceStaff(cms, bearers.get('editor') ?? '');
});
afterAll(() => cms.stop());

const strangers = ['visitor', 'wrong'];
const programs = ['publisher', 'import', 'webhook'];
const people = ['nobody', 'contributor', 'editor', 'administrator'];

/** People of the space: they carry what they hold in every way, as a cookie and as a token. */
const partners = [...others, 'owner'] as const;

/** Who may not come in by the addresses of the space, which the publisher alone asks. */
const notOfSpace = () =>
  new Map(['visitor', 'wrong', 'import', 'webhook', ...people].map((who) => [who, bearers.get(who)]));

async function statusFor(who: string, method: string, address: string, body: unknown): Promise<number> {
  return (await cms.call(method, address, bearers.get(who), body)).status;
}

async function statusForPartner(
  who: (typeof partners)[number],
  method: string,
  address: string,
  body: unknown,
): Promise<number> {
  const partner = staff.people[who];
  const response = await fetch(new URL(address, cms.url), {
    method,
    headers: {
      cookie: cookiesOf(partner),
      authorization: `Bearer ${partner.cookies.get('espace-acces')}`,
      'content-type': 'application/json',
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  return response.status;
}

/** Lets in nobody of these: neither strangers, nor partners, nor others who are told. */
async function expectClosed(method: string, address: string, body: unknown, more: readonly string[]) {
  for (const who of [...strangers, ...more])
    expect(await statusFor(who, method, address, body), who).toBe(401);
  for (const who of partners) expect(await statusForPartner(who, method, address, body), who).toBe(401);
}

/** What programs ask: the address, what is sent, whose token opens it, what they get. */
const programRows: readonly (readonly [string, string, unknown, 'publisher' | 'import', number])[] = [
  ['GET', '/api/publishing/state', undefined, 'publisher', 200],
  ['POST', '/api/publishing/entries', { documents: [], targets: [] }, 'publisher', 200],
  ['GET', '/api/publishing/outbox', undefined, 'publisher', 200],
  ['POST', '/api/publishing/reports', { rows: [] }, 'publisher', 204],
  [
    'POST',
    '/api/publishing/orders',
    { action: 'rebuild', actor: 'console', release: null },
    'publisher',
    204,
  ],
  ['POST', '/api/publishing/preview', { token: 'inconnu' }, 'publisher', 404],
  ['POST', '/api/publishing/import', { records: [], apply: false, publish: false }, 'import', 200],
  ['POST', '/api/messages', {}, 'publisher', 400],
  ['POST', '/api/audience', { day: '2026-01-01', pages: { '/': 1 } }, 'publisher', 204],
];

describe('an address of programs', () => {
  it.each(programRows)(
    '%s %s opens to its own token only',
    async (method, address, body, owner, expected) => {
      const others = programs.filter((program) => program !== owner);
      await expectClosed(method, address, body, [...others, ...people]);
      expect(await statusFor(owner, method, address, body)).toBe(expected);
    },
  );
});

const ofDocument = '/publishing/documents/theme/sujet';
const ofRecord = '/reviews/documents/project/fiche';

const said = { command: 'say', text: 'Bonjour', key: 'cle-de-message-01' };

const mayNot = 403;

/** What the admin’s own screens ask: who gets what of nobody, contributor, editor, administrator. */
const screenRows: readonly (readonly [string, string, unknown, readonly number[]])[] = [
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
  ['GET', `${ofRecord}/candidates?words=x`, undefined, [mayNot, mayNot, 200, 200]],
  ['POST', `${ofRecord}/commands`, said, [mayNot, mayNot, 200, 200]],
  ['GET', '/publishing/releases', undefined, [mayNot, mayNot, mayNot, 200]],
  ['POST', '/publishing/rebuild', {}, [mayNot, mayNot, mayNot, 202]],
  ['POST', '/publishing/roll-back', { release: 'r0' }, [mayNot, mayNot, mayNot, 204]],
];

const revoking = '/publishing/shares/:id';

describe('an address of the screens', () => {
  it.each(screenRows)('%s %s opens to those who hold the right', async (method, address, body, expected) => {
    await expectClosed(method, address, body, programs);
    const statuses = [];
    for (const who of people) statuses.push(await statusFor(who, method, address, body));
    expect(statuses).toEqual(expected);
  });

  it('lets a share be revoked by who made it and by those who publish', async () => {
    const share = async (who: string) => {
      const response = await cms.call('POST', `${ofDocument}/shares`, bearers.get(who), { days: 1 });
      const { id } = (await response.json()) as { id: number };
      return revoking.replace(':id', String(id));
    };
    const ofEditor = await share('editor');
    await expectClosed('DELETE', ofEditor, undefined, programs);
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

describeAssignment(() => ({ cms, staff }));

describeSpaceRights(() => ({ cms, staff, bearers: notOfSpace() }));

describe('an address that the cms opens', () => {
  const nameOf = (address: string) =>
    address
      .replace(/\?.*/, '')
      .replace(ofDocument, '/publishing/documents/:model/:documentId')
      .replace(ofRecord, '/reviews/documents/:model/:documentId')
      .replace('/messages/inconnu/', '/messages/:documentId/');

  it('has a row here, unless it is of Strapi itself', () => {
    const rows = [...programRows, ...screenRows].map(([method, address]) => `${method} ${nameOf(address)}`);
    const ofSpace = spaceRows.map(([method, path]) => `${method} ${spaceCmsPath.slice(0, -1)}${path}`);
    const ofNothing = spaceMethods.map((method) => `${method} ${spaceCmsPath}(.*)`);
    const known = [...rows, ...ofSpace, ...ofNothing, `DELETE ${revoking}`];
    expect(listOwnAddresses(cms.strapi).toSorted()).toEqual(known.toSorted());
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
