import {
  type SharedPreview,
  previewAnswerSchema,
  sharedPreviewSchema,
  sharedPreviewsSchema,
  uidOf,
} from '@agenda21/content-types';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pruneShares } from '../src/previews/shared-previews.ts';
import { SIGNED_PREVIEW_MS } from '../src/previews/signed-token.ts';
import { type Session, type TestCms, startCms, tokens } from './cms.ts';

const DAY_MS = 86_400_000;

let cms: TestCms;
let editor: Session;
let contributor: Session;
let project: string;

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.signIn('strapi-editor', 'Éloïse');
  contributor = await cms.signIn('strapi-author', 'Camille');
  const draft = { title: 'Une haie', slug: 'une-haie', tagline: 'Planter' };
  project = (await cms.documents('project').create({ data: draft, locale: 'fr' })).documentId;
});
afterAll(() => cms.stop());

async function askUrl(session: Session | null, uid: string, query: Record<string, string>) {
  const address = `/content-manager/preview/url/${uid}?${new URLSearchParams(query)}`;
  const response = await cms.call('GET', address, session?.token);
  if (response.status !== 200) return response.status;
  const { data } = (await response.json()) as { data: { url: string } };
  return data.url;
}

const askDraftUrl = async (session: Session, documentId = project, locale = 'fr') =>
  String(await askUrl(session, uidOf('project'), { documentId, locale, status: 'draft' }));

const tokenOf = (url: string | null) => /\/apercu\/([^/]+)\/$/.exec(url ?? '')?.[1] ?? '';

const open = (token: string) => cms.call('POST', '/api/publishing/preview', tokens.publisher, { token });

async function openDraft(token: string) {
  const response = await open(token);
  expect(response.status).toBe(200);
  return previewAnswerSchema.parse(await response.json());
}

const nowhere = async () => (await open('nulle-part')).text();

async function expectClosed(token: string): Promise<void> {
  const response = await open(token);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(await nowhere());
}

async function at<T>(instant: Date, work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ now: instant, toFake: ['Date'] });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
  }
}

async function share(session: Session, days = 7, documentId = project): Promise<SharedPreview> {
  const address = `/publishing/documents/project/${documentId}/shares`;
  const response = await cms.call('POST', address, session.token, { days });
  expect(response.status).toBe(201);
  return sharedPreviewSchema.parse(await response.json());
}

async function listShares(session: Session) {
  const response = await cms.call('GET', `/publishing/documents/project/${project}/shares`, session.token);
  return sharedPreviewsSchema.parse(await response.json()).shares;
}

const revoke = async (session: Session, { id }: SharedPreview) =>
  (await cms.call('DELETE', `/publishing/shares/${id}`, session.token)).status;

describe('the address of a preview', () => {
  it('is refused to whoever is not signed in', async () => {
    expect(await askUrl(null, uidOf('project'), { documentId: project })).toBe(401);
  });

  it('is not given to an account without the right to read, although Strapi asks for none', async () => {
    const role = await cms.strapi.service('admin::role')['create']({ name: 'Sans droit', code: 'nobody' });
    const nobody = await cms.signIn(role.code, 'Personne');
    expect(await askUrl(nobody, uidOf('project'), { documentId: project })).toBe(204);
  });

  it('does not exist for what has no page, is not there, or is not content', async () => {
    const setting = { data: { portalName: 'Portail', publisherName: 'Nous' } };
    const { documentId } = await cms.documents('site-settings').create(setting);
    expect(await askUrl(editor, uidOf('site-settings'), { documentId })).toBe(204);
    expect(await askUrl(editor, uidOf('project'), { documentId: 'absent' })).toBe(204);
    expect(await askUrl(editor, uidOf('project'), { documentId: project, locale: 'es' })).toBe(204);
    expect(await askUrl(editor, uidOf('publication'), { documentId: 'absent' })).toBe(204);
  });

  it('leads to the page itself once it is published, and nowhere before', async () => {
    const theme = await cms.documents('theme').create({ data: { title: 'Eau', slug: 'eau' }, locale: 'fr' });
    const ask = () =>
      askUrl(editor, uidOf('theme'), { documentId: theme.documentId, locale: 'fr', status: 'published' });
    expect(await ask()).toBe(204);
    await cms.documents('theme').publish({ documentId: theme.documentId, locale: 'fr' });
    expect(await ask()).toBe(`${cms.publisher.url}/themes/eau/`);
  });

  it('may be shown in a frame of the admin', async () => {
    const policy = (await cms.call('GET', '/_health')).headers.get('content-security-policy');
    expect(policy).toContain(`frame-src ${new URL(cms.publisher.url).origin}`);
  });
});

describe('a signed preview', () => {
  it('opens nothing, always in the same words, when it was changed or is unknown', async () => {
    const token = tokenOf(await askDraftUrl(editor));
    const [claims = '', signature = ''] = token.split('.');
    const other = Buffer.from(claims, 'base64url').toString().replace('"fr"', '"es"');
    const changed = [
      `${Buffer.from(other).toString('base64url')}.${signature}`,
      `${claims}.${signature.slice(0, -1)}`,
      `${claims}.`,
      claims,
      '.',
      'x'.repeat(43),
      'x'.repeat(600),
    ];
    for (const wrong of changed) await expectClosed(wrong);
    expect((await open('')).status).toBe(400);
    expect((await open('x'.repeat(601))).status).toBe(400);
  });

  it('opens a draft that could not be published yet, as it is', async () => {
    const draft = { title: 'À peine commencé', tagline: 'Plus tard' };
    const { documentId } = await cms.documents('project').create({ data: draft, locale: 'fr' });
    await cms.strapi.db
      .query(uidOf('project'))
      .updateMany({ where: { documentId }, data: { slug: null, tagline: null } });
    const { entry, framedBy } = await openDraft(tokenOf(await askDraftUrl(editor, documentId)));
    expect(entry).toMatchObject({ model: 'project', documentId, locale: 'fr' });
    expect(entry.data).toMatchObject({ title: 'À peine commencé', slug: null, tagline: null, gallery: [] });
    expect(Date.parse(entry.publishedAt)).toBeGreaterThan(0);
    expect(framedBy).toBe('admin');
  });

  it('opens what is being written, with links to drafts, and not what is published', async () => {
    const theme = await cms.documents('theme').create({ data: { title: 'Air', slug: 'air' }, locale: 'fr' });
    const { documentId } = await cms.documents('project').create({
      data: { title: 'Avant', slug: 'avant', tagline: 'Planter' },
      locale: 'fr',
    });
    await cms.documents('project').publish({ documentId, locale: 'fr' });
    const data = { title: 'Après', themes: [theme.documentId] };
    await cms.documents('project').update({ documentId, locale: 'fr', data });
    const { entry } = await openDraft(tokenOf(await askDraftUrl(editor, documentId)));
    expect(entry.data).toMatchObject({ title: 'Après', themes: [theme.documentId] });
  });

  it('gives another language the facts of the French draft', async () => {
    const documents = cms.documents('project');
    const { documentId } = await documents.create({
      data: { title: 'Mare', slug: 'mare', tagline: 'Creuser', phase: 'idée' },
      locale: 'fr',
    });
    await documents.update({ documentId, locale: 'es', data: { title: 'Charca', slug: 'charca' } });
    await cms.strapi.db
      .query(uidOf('project'))
      .updateMany({ where: { documentId, locale: 'fr' }, data: { phase: 'étude' } });
    const { entry } = await openDraft(tokenOf(await askDraftUrl(editor, documentId, 'es')));
    expect(entry).toMatchObject({ locale: 'es', data: { title: 'Charca', phase: 'étude' } });
  });

  it('stops after ten minutes', async () => {
    const made = Date.now();
    const token = await at(new Date(made), async () => tokenOf(await askDraftUrl(editor)));
    await at(new Date(made + SIGNED_PREVIEW_MS - 1), () => openDraft(token));
    await at(new Date(made + SIGNED_PREVIEW_MS), () => expectClosed(token));
  });

  it('stops when its account is closed, or may no longer read', async () => {
    const leaver = await cms.signIn('strapi-author', 'Partante');
    const token = tokenOf(await askDraftUrl(leaver));
    await openDraft(token);
    const accounts = cms.strapi.db.query('admin::user');
    const where = { id: leaver.accountId };
    await accounts.update({ where, data: { isActive: false } });
    await expectClosed(token);
    await accounts.update({ where, data: { isActive: true } });
    await openDraft(token);
    await accounts.update({ where, data: { roles: [] } });
    await expectClosed(token);
    await accounts.delete({ where });
    await expectClosed(token);
  });

  it('stops when the document is deleted', async () => {
    const { documentId } = await cms.documents('project').create({ data: { title: 'Fini' }, locale: 'fr' });
    const token = tokenOf(await askDraftUrl(editor, documentId));
    await cms.documents('project').delete({ documentId, locale: '*' });
    await expectClosed(token);
  });
});

describe('a shared preview', () => {
  it.each([undefined, {}, { days: 2 }, { days: '7' }, { days: 7, url: 'x' }])(
    'is not made from %j',
    async (body) => {
      const address = `/publishing/documents/project/${project}/shares`;
      expect((await cms.call('POST', address, editor.token, body)).status).toBe(400);
    },
  );

  it('is not made of what has no page or no draft', async () => {
    const make = async (address: string) =>
      (await cms.call('POST', `/publishing/documents/${address}/shares`, editor.token, { days: 1 })).status;
    expect(await make('site-settings/abc')).toBe(400);
    expect(await make('project/absent')).toBe(404);
  });

  it('opens the draft to whoever has its address, which is told once and kept nowhere', async () => {
    const made = await share(contributor);
    const token = tokenOf(made.url);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(made.url).toBe(`${cms.publisher.url}/apercu/${token}/`);
    const answer = await openDraft(token);
    expect(answer).toMatchObject({ framedBy: 'nobody' });
    expect(answer.entry.data['title']).toBe('Une haie');
    const listed = await listShares(editor);
    expect(listed).toEqual([{ ...made, url: null, createdBy: 'Camille strapi-author' }]);
    const rows = await cms.strapi.db.query(uidOf('shared-preview')).findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await revoke(contributor, made)).toBe(204);
  });

  it('is revoked by who made it or by who publishes, at once and for good', async () => {
    const [first, second] = [await share(editor), await share(contributor)];
    expect(await revoke(contributor, first)).toBe(403);
    await openDraft(tokenOf(first.url));
    expect(await revoke(editor, second)).toBe(204);
    await expectClosed(tokenOf(second.url));
    expect(await revoke(editor, second)).toBe(404);
    expect((await listShares(editor)).map(({ id }) => id)).toEqual([first.id]);
    expect(await revoke(editor, first)).toBe(204);
  });

  it('lasts as long as the account that made it is open and may write what it shows', async () => {
    const leaver = await cms.signIn('strapi-author', 'Sortante');
    const made = await share(leaver);
    const isListed = async () => (await listShares(editor)).some(({ id }) => id === made.id);
    const accounts = cms.strapi.db.query('admin::user');
    const where = { id: leaver.accountId };
    await openDraft(tokenOf(made.url));
    for (const data of [{ isActive: false }, { blocked: true }, { roles: [] }]) {
      const { roles } = await accounts.findOne({ where, populate: ['roles'] });
      await accounts.update({ where, data });
      await expectClosed(tokenOf(made.url));
      expect(await isListed()).toBe(false);
      await accounts.update({ where, data: { isActive: true, blocked: false, roles } });
      await openDraft(tokenOf(made.url));
    }
    await accounts.delete({ where });
    await expectClosed(tokenOf(made.url));
    expect(await revoke(editor, made)).toBe(204);
  });

  it('stops on its day', async () => {
    const made = await share(editor, 1);
    expect(Date.parse(made.expiresAt) - Date.parse(made.createdAt)).toBe(DAY_MS);
    await at(new Date(Date.parse(made.expiresAt) - 1), () => openDraft(tokenOf(made.url)));
    await at(new Date(made.expiresAt), () => expectClosed(tokenOf(made.url)));
    expect(await revoke(editor, made)).toBe(204);
  });

  it('is forgotten once it no longer works', async () => {
    const [kept, revoked, late] = [await share(editor, 30), await share(editor), await share(editor, 1)];
    await revoke(editor, revoked);
    await pruneShares(cms.strapi, new Date(late.expiresAt));
    const rows = await cms.strapi.db.query(uidOf('shared-preview')).findMany();
    expect(rows.map(({ id }) => id)).toEqual([kept.id]);
  });
});
