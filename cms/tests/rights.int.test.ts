import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ContentModelName, contentModels, uidOf } from '@agenda21/content-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestCms, startCms, tokens } from './cms.ts';

let cms: TestCms;
const sessions = new Map<string, string>();
beforeAll(async () => {
  cms = await startCms();
  for (const role of ['strapi-editor', 'strapi-author']) sessions.set(role, (await cms.signIn(role)).token);
});
afterAll(() => cms.stop());

const manage = (role: string, method: string, path: string, body?: unknown) =>
  cms.call(method, `/content-manager/collection-types/${uidOf('theme')}${path}`, sessions.get(role), body);

async function createdBy(role: string, slug: string): Promise<string> {
  const response = await manage(role, 'POST', '', { title: slug, slug });
  expect(response.status).toBe(201);
  const { data } = (await response.json()) as { data: { documentId: string } };
  return data.documentId;
}

describe('a contributor', () => {
  it('writes drafts but may not publish, unpublish or delete', async () => {
    const documentId = await createdBy('strapi-author', 'brouillon');
    const role = 'strapi-author';
    expect((await manage(role, 'PUT', `/${documentId}`, { title: 'Modifié' })).status).toBe(200);
    expect((await manage(role, 'POST', `/${documentId}/actions/publish`, {})).status).toBe(403);
    expect((await manage(role, 'POST', '/actions/publish', { title: 'x', slug: 'x' })).status).toBe(403);
    expect((await manage(role, 'POST', `/${documentId}/actions/unpublish`, {})).status).toBe(403);
    expect((await manage(role, 'DELETE', `/${documentId}`)).status).toBe(403);
    expect((await cms.readState()).entries).toEqual([]);
  });
});

describe('an editor', () => {
  it('publishes, in the outbox under the number of the account and not its address', async () => {
    const documentId = await createdBy('strapi-editor', 'publie');
    await cms.newRows();
    const response = await manage('strapi-editor', 'POST', `/${documentId}/actions/publish`, {
      title: 'publie',
      slug: 'publie',
    });
    expect(response.status).toBe(200);
    const rows = await cms.newRows();
    expect(rows.map((row) => row.action)).toEqual(['update', 'publish']);
    expect(new Set(rows.map((row) => row.batch)).size).toBe(1);
    expect(rows.every((row) => /^admin:\d+$/.test(row.actor))).toBe(true);
  });

  it('publishes many at once as one batch', async () => {
    const documentIds = [await createdBy('strapi-editor', 'a'), await createdBy('strapi-editor', 'b')];
    await cms.newRows();
    const response = await manage('strapi-editor', 'POST', '/actions/bulkPublish', { documentIds });
    expect(response.status).toBe(200);
    const rows = await cms.newRows();
    expect(rows.map((row) => row.action)).toEqual(['publish', 'publish']);
    expect(new Set(rows.map((row) => row.batch)).size).toBe(1);
  });

  it('reads under each field why a publication is refused', async () => {
    const documentId = await createdBy('strapi-editor', 'refuse');
    const response = await manage('strapi-editor', 'POST', `/${documentId}/actions/publish`, {
      title: 'refuse',
      slug: 'Pas Une Adresse',
    });
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { details: { errors: { path: string[] }[] } } };
    expect(error.details.errors.map(({ path }) => path)).toEqual([['slug']]);
  });

  it('may not give a choice that is not of its vocabulary', async () => {
    const response = await cms.call(
      'POST',
      `/content-manager/collection-types/${uidOf('project')}`,
      sessions.get('strapi-editor'),
      { title: 'x', slug: 'x', tagline: 'x', aims: ['la gloire'] },
    );
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('valeur inconnue');
  });

  it('does not reach the settings', async () => {
    for (const address of ['/admin/users', '/admin/roles', '/admin/webhooks', '/admin/api-tokens']) {
      expect((await cms.call('GET', address, sessions.get('strapi-editor'))).status).toBe(403);
    }
  });
});

describe('the media library', () => {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  function send(address: string, token: string | undefined, content: Blob, name: string): Promise<Response> {
    const form = new FormData();
    form.append('files', content, name);
    const headers = { authorization: `Bearer ${token}` };
    return fetch(new URL(address, cms.url), { method: 'POST', headers, body: form });
  }

  function upload(name: string, type: string, content: string | Buffer, replaced = ''): Promise<Response> {
    const file = new Blob([content], { type });
    return send(`/upload${replaced}`, sessions.get('strapi-editor'), file, name);
  }

  it('lets nobody leave a file on the disk who may not send one', async () => {
    const size = 201_703;
    const file = new Blob([Buffer.alloc(size, 1)]);
    const isLeftBehind = (name: string) =>
      statSync(join(tmpdir(), name), { throwIfNoEntry: false })?.size === size;
    for (const address of ['/upload', '/admin/login', '/api/upload', '/api/nulle-part'])
      expect((await send(address, 'faux', file, 'a.png')).status, address).toBe(403);
    const editor = sessions.get('strapi-editor');
    expect((await send('/admin/login', editor, file, 'a.png')).status).toBe(403);
    expect(readdirSync(tmpdir()).filter(isLeftBehind)).toEqual([]);
  });

  it('refuses drawings and pages that could hold a script, whatever they say they are', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    expect((await upload('dessin.svg', 'image/svg+xml', svg)).status).toBe(400);
    expect((await upload('dessin.png', 'image/png', svg)).status).toBe(400);
    expect((await upload('page.html', 'text/html', '<p>')).status).toBe(400);
    expect((await upload('page.pdf', 'application/pdf', '<html></html>')).status).toBe(400);
  });

  it('takes and replaces a picture, serves it, and writes it down', async () => {
    await cms.newRows();
    const response = await upload('point.png', 'image/png', pixel);
    expect(response.status).toBe(201);
    const [file] = (await response.json()) as { id: number; url: string; documentId: string }[];
    expect((await cms.call('GET', file?.url ?? '')).headers.get('content-type')).toBe('image/png');
    expect(await cms.newRows()).toMatchObject([{ action: 'media', subjectId: file?.documentId }]);
    expect((await upload('autre.png', 'image/png', '<svg/>', `?id=${file?.id}`)).status).toBe(400);
    expect((await upload('autre.png', 'image/png', pixel, `?id=${file?.id}`)).status).toBe(200);
    expect(await cms.newRows()).toMatchObject([{ action: 'media', subjectId: file?.documentId }]);
  });
});

describe('a visitor', () => {
  it.each(Object.keys(contentModels) as ContentModelName[])(
    'reads no %s and no draft of it',
    async (name) => {
      for (const part of [contentModels[name].plural, name]) {
        for (const query of ['', '?status=draft', '?status=published']) {
          expect([403, 404, 405]).toContain((await cms.call('GET', `/api/${part}${query}`)).status);
        }
        expect([403, 404, 405]).toContain((await cms.call('POST', `/api/${part}`, undefined, {})).status);
      }
    },
  );

  it.each([
    ['GET', '/api/upload/files'],
    ['POST', '/api/upload'],
    ['GET', '/api/i18n/locales'],
    ['GET', '/api/users'],
    ['GET', '/api/users/me'],
    ['GET', '/api/users-permissions/roles'],
    ['POST', '/api/auth/local'],
    ['POST', '/api/auth/local/register'],
    ['POST', '/api/auth/forgot-password'],
    ['POST', '/api/auth/reset-password'],
    ['GET', '/api/messages'],
    ['GET', '/api/audience'],
    ['POST', '/api/audience'],
    ['GET', '/api/audience-totals'],
    ['GET', '/audience/overview'],
    ['POST', '/api/messages'],
    ['GET', '/api/publications'],
    ['GET', '/api/published-addresses'],
    ['GET', '/api/reviews'],
    ['GET', '/api/review-messages'],
    ['GET', '/reviews/queue'],
    ['GET', '/data.db'],
    ['GET', '/cms/data.db'],
  ])('gets nothing from %s %s', async (method, address) => {
    const body = method === 'POST' ? {} : undefined;
    expect([401, 403, 404, 405]).toContain((await cms.call(method, address, undefined, body)).status);
  });
});

describe('the addresses of publishing', () => {
  const addresses = [
    ['GET', '/api/publishing/state', 'publisher', 200],
    ['GET', '/api/publishing/outbox', 'publisher', 200],
    ['POST', '/api/publishing/reports', 'publisher', 204],
    ['POST', '/api/publishing/import', 'import', 200],
  ] as const;
  const bodies: Readonly<Record<string, unknown>> = {
    '/api/publishing/reports': { rows: [] },
    '/api/publishing/import': { records: [], apply: false, publish: false },
  };

  it.each(addresses)('%s %s opens to its own token only', async (method, address, owner, expected) => {
    const other = owner === 'publisher' ? tokens.import : tokens.publisher;
    const status = async (token?: string) => (await cms.call(method, address, token, bodies[address])).status;
    expect(await status()).toBe(401);
    expect(await status('wrong')).toBe(401);
    expect(await status(other)).toBe(401);
    expect(await status(sessions.get('strapi-editor'))).toBe(401);
    expect(await status(tokens[owner])).toBe(expected);
  });

  it('read a large body only from the programs that send one', async () => {
    const large = { records: [], apply: false, publish: false, filler: 'x'.repeat(2 * 1024 * 1024) };
    const status = async (address: string, token: string) =>
      (await cms.call('POST', address, token, large)).status;
    expect(await status('/api/publishing/import', 'wrong')).toBe(413);
    expect(await status('/api/publishing/reports', tokens.import)).toBe(413);
    expect(await status('/api/publishing/entries', tokens.publisher)).toBe(413);
    expect(await status('/api/publishing/import', tokens.import)).toBe(400);
    expect(await status('/api/publishing/reports', tokens.publisher)).toBe(400);
  });

  it('settle as many rows at once as a large import leaves', async () => {
    await createdBy('strapi-editor', 'nombreux');
    const [last] = await cms.newRows().then((rows) => rows.slice(-1));
    const told = { state: 'live', reason: null, release: 'r1', refreshed: null };
    const ids = Array.from({ length: 40_000 }, (_, at) => ({ id: (last?.id ?? 0) + at, ...told }));
    const response = await cms.call('POST', '/api/publishing/reports', tokens.publisher, { rows: ids });
    expect(response.status).toBe(204);
    const settled = await cms.strapi.db.query(uidOf('publication')).findOne({ where: { id: last?.id } });
    expect(settled).toMatchObject({ state: 'live', release: 'r1' });
  });

  it('settle a row once: what is told of it later changes nothing', async () => {
    await createdBy('strapi-editor', 'suivi');
    const [row] = await cms.newRows().then((rows) => rows.slice(-1));
    const report = (state: string, reason: string | null) =>
      cms.call('POST', '/api/publishing/reports', tokens.publisher, {
        rows: [{ id: row?.id, state, reason, release: null, refreshed: null }],
      });
    const outbox = async () => {
      const response = await cms.call('GET', '/api/publishing/outbox', tokens.publisher);
      const { rows } = (await response.json()) as { rows: { id: number; state: string }[] };
      return rows.find((item) => item.id === row?.id);
    };
    expect(await outbox()).toMatchObject({ state: 'queued' });
    await report('building', null);
    expect(await outbox()).toMatchObject({ state: 'building' });
    await report('unchanged', null);
    expect(await outbox()).toBeUndefined();
    await report('queued', null);
    const settled = await cms.strapi.db.query(uidOf('publication')).findOne({ where: { id: row?.id } });
    expect(settled).toMatchObject({ state: 'unchanged' });
    expect(Date.parse(settled.settledAt)).toBeGreaterThanOrEqual(Date.parse(settled.requestedAt));
  });

  describe('of a held document', () => {
    const reason = 'L’adresse est prise.';
    const told = (id: number, state: string) => ({
      id,
      state,
      reason: state === 'held' ? reason : null,
      release: null,
      refreshed: null,
    });
    const report = (...rows: readonly object[]) =>
      cms.call('POST', '/api/publishing/reports', tokens.publisher, { rows });
    const read = (id: number) => cms.strapi.db.query(uidOf('publication')).findOne({ where: { id } });
    async function readOutbox() {
      const response = await cms.call('GET', '/api/publishing/outbox', tokens.publisher);
      return ((await response.json()) as { rows: { id: number }[] }).rows;
    }
    async function publish(documentId: string): Promise<number> {
      await cms.newRows();
      await cms.documents('theme').publish({ documentId, locale: 'fr' });
      return (await cms.newRows()).find(({ action }) => action === 'publish')?.id ?? 0;
    }
    async function holdNew(slug: string) {
      const { documentId } = await cms
        .documents('theme')
        .create({ data: { title: slug, slug }, locale: 'fr' });
      const id = await publish(documentId);
      await report(told(id, 'held'));
      return { id, documentId };
    }

    it('stay in the outbox with their reason, and are live when something else frees it', async () => {
      const { id } = await holdNew('liberee');
      expect(await readOutbox()).toContainEqual(expect.objectContaining({ id, state: 'held', reason }));
      await report(told(id, 'live'));
      expect(await read(id)).toMatchObject({ state: 'live', reason: null });
      expect(await readOutbox()).not.toContainEqual(expect.objectContaining({ id }));
    });

    it('are history as they were once it is known what came of a newer publication', async () => {
      const { id, documentId } = await holdNew('corrigee');
      const newer = await publish(documentId);
      await report(told(newer, 'building'));
      expect(await readOutbox()).toContainEqual(expect.objectContaining({ id }));
      await report(told(newer, 'live'), told(id, 'live'));
      expect(await read(newer)).toMatchObject({ state: 'live' });
      expect(await read(id)).toMatchObject({ state: 'held', reason });
      expect(await readOutbox()).not.toContainEqual(expect.objectContaining({ id }));
    });
  });
});
