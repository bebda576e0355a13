import {
  type Overview,
  type Standing,
  overviewSchema,
  publisherStatusSchema,
  restorePointsSchema,
  standingSchema,
  uidOf,
} from '@agenda21/content-types';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeAudience } from './audience-cases.ts';
import { type OutboxRecord, type Session, type TestCms, startCms, tokens } from './cms.ts';

let cms: TestCms;
let editor: Session;
let contributor: Session;
let administrator: Session;

beforeAll(async () => {
  cms = await startCms();
  administrator = await cms.signIn('strapi-super-admin', 'Ada');
  editor = await cms.signIn('strapi-editor', 'Éloïse');
  contributor = await cms.signIn('strapi-author', 'Camille');
});
afterAll(() => cms.stop());
beforeEach(async () => {
  await cms.newRows();
  cms.publisher.answers.clear();
});

async function makeTheme(slug: string): Promise<string> {
  const { documentId } = await cms
    .documents('theme')
    .create({ data: { title: `Thème ${slug}`, slug }, locale: 'fr' });
  return documentId;
}

async function publishAs(session: Session, documentId: string, slug: string): Promise<void> {
  const address = `/content-manager/collection-types/api::theme.theme/${documentId}/actions/publish`;
  const response = await cms.call('POST', address, session.token, { title: `Thème ${slug}`, slug });
  expect(response.status).toBe(200);
}

async function report(row: Pick<OutboxRecord, 'id'>, told: object): Promise<void> {
  const rows = [{ id: row.id, reason: null, release: 'r1', refreshed: null, ...told }];
  const response = await cms.call('POST', '/api/publishing/reports', tokens.publisher, { rows });
  expect(response.status).toBe(204);
}

const ask = (method: string, path: string, session: Session, body?: unknown) =>
  cms.call(method, `/publishing${path}`, session.token, body);

async function standingOf(documentId: string, session = editor): Promise<Standing> {
  const response = await ask('GET', `/documents/theme/${documentId}`, session);
  return standingSchema.parse(await response.json());
}

/** Publishes a theme, and settles it in a release. */
async function makeLiveTheme(slug: string, release: string): Promise<string> {
  const documentId = await makeTheme(slug);
  await publishAs(editor, documentId, slug);
  for (const row of await cms.newRows()) await report(row, { state: 'live', release });
  return documentId;
}

async function withdraw(documentId: string, told: object): Promise<void> {
  await cms.documents('theme').unpublish({ documentId, locale: 'fr' });
  for (const row of await cms.newRows()) await report(row, told);
}

async function goBackTo(release: string): Promise<void> {
  cms.publisher.answers.set('/orders/roll-back', { status: 200, body: { release } });
  expect((await ask('POST', '/roll-back', administrator, { release })).status).toBe(204);
}

const undoneOf = async (documentId: string) => (await standingOf(documentId)).last?.undoneAt;

async function readOverview(session = editor): Promise<Overview> {
  return overviewSchema.parse(await (await ask('GET', '/overview', session)).json());
}

const status = {
  release: { id: 'r1', madeAt: '2026-03-01T10:00:00.000Z', pages: 12 },
  mode: { kind: 'renderer', reason: null },
  run: { isRunning: false, stage: null, last: null },
  queue: { isWaiting: false, waitingSince: null, failures: 0, retryAt: null },
  lastFullCheck: null,
  search: { freshPages: 0, foldedAt: null },
  openData: { waiting: 0, fault: null },
  heldDocuments: 0,
  cms: { isReachable: true },
  memory: { rssBytes: 1 },
};

describe('the standing of a document', () => {
  it('is not found for what is not content', async () => {
    for (const model of ['publication', 'shared-preview', 'constructor', 'x'])
      expect((await ask('GET', `/documents/${model}/abc`, administrator)).status).toBe(404);
  });

  it('has nothing to tell of a draft, saved as often as one likes', async () => {
    const documentId = await makeTheme('brouillon');
    const nothing = { last: null, url: null, isPublished: false, canRetry: false };
    expect(await standingOf(documentId)).toEqual(nothing);
    for (const row of await cms.newRows()) await report(row, { state: 'unchanged' });
    expect(await standingOf(documentId)).toEqual(nothing);
  });

  it('tells who published, since when, what it refreshed, and where visitors read it', async () => {
    const documentId = await makeTheme('eau');
    await publishAs(editor, documentId, 'eau');
    expect((await standingOf(documentId)).last).toMatchObject({ state: 'queued', settledAt: null });
    const row = (await cms.newRows()).find(({ action }) => action === 'publish');
    if (!row) throw new Error('no row of publication');
    const refreshed = { count: 30, paths: ['/themes/eau/', '/themes/'] };
    await report(row, { state: 'live', refreshed });
    const standing = await standingOf(documentId);
    expect(standing).toMatchObject({
      url: `${cms.publisher.url}/themes/eau/`,
      isPublished: true,
      canRetry: true,
      last: {
        action: 'publish',
        state: 'live',
        title: 'Thème eau',
        actor: 'Éloïse strapi-editor',
        refreshed,
      },
    });
    expect(standing.last?.durationMs).toBeGreaterThanOrEqual(0);
    expect((await standingOf(documentId, contributor)).canRetry).toBe(false);
  });

  it('is told for each language apart', async () => {
    const documentId = await makeTheme('air');
    await publishAs(editor, documentId, 'air');
    await cms.documents('theme').update({ documentId, locale: 'es', data: { title: 'Aire', slug: 'aire' } });
    const inSpanish = async () =>
      standingSchema.parse(
        await (await ask('GET', `/documents/theme/${documentId}?locale=es`, editor)).json(),
      );
    expect(await inSpanish()).toMatchObject({ last: null, url: null, isPublished: false });
    await cms.documents('theme').publish({ documentId, locale: 'es' });
    expect(await inSpanish()).toMatchObject({
      url: `${cms.publisher.url}/es/themes/aire/`,
      last: { locale: 'es', actor: 'système' },
    });
  });

  it('says why a document is held, and that a new attempt is under way', async () => {
    const documentId = await makeTheme('retenu');
    const before = cms.publisher.calls.length;
    await publishAs(editor, documentId, 'retenu');
    for (const row of await cms.newRows()) await report(row, { state: 'held', reason: 'Une image manque.' });
    expect((await standingOf(documentId)).last).toMatchObject({ state: 'held', reason: 'Une image manque.' });
    await vi.waitFor(() => expect(cms.publisher.calls.length).toBeGreaterThan(before));
    const told = cms.publisher.calls.length;
    expect((await ask('POST', `/documents/theme/${documentId}/retry`, editor)).status).toBe(202);
    const rows = await cms.newRows();
    expect(rows).toMatchObject([
      {
        action: 'publish',
        subjectId: documentId,
        subjectLocale: 'fr',
        subjectTitle: 'Thème retenu',
        actor: `admin:${editor.accountId}`,
        state: 'queued',
      },
    ]);
    expect((await standingOf(documentId)).last).toMatchObject({ state: 'queued', id: rows[0]?.id });
    await vi.waitFor(() => expect(cms.publisher.calls.length).toBeGreaterThan(told));
  });

  it('lets a withdrawal that failed be asked again, as the withdrawal that it was', async () => {
    const documentId = await makeLiveTheme('tenace', 'a1');
    await withdraw(documentId, { state: 'failed', reason: 'Le disque du serveur est plein.' });
    expect(await standingOf(documentId)).toMatchObject({ isPublished: false, canRetry: true });
    expect((await ask('POST', `/documents/theme/${documentId}/retry`, editor)).status).toBe(202);
    const rows = await cms.newRows();
    expect(rows).toMatchObject([{ action: 'unpublish', subjectTitle: 'Thème tenace', state: 'queued' }]);
    expect((await standingOf(documentId)).canRetry).toBe(false);
  });

  it('refuses a new attempt for what is not published, in French, and writes nothing', async () => {
    const documentId = await makeTheme('jamais');
    await cms.newRows();
    const response = await ask('POST', `/documents/theme/${documentId}/retry`, editor);
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('Ce contenu n’est pas publié');
    expect(await cms.newRows()).toEqual([]);
  });
});

describe('after a roll-back', () => {
  it('what was published since is no longer said to be on line, until something is published again', async () => {
    const early = await makeLiveTheme('tot', 'b1');
    const late = await makeLiveTheme('tard', 'b2');
    await goBackTo('b1');
    expect(await undoneOf(early)).toBeNull();
    const { settledAt, undoneAt } = (await standingOf(late)).last ?? {};
    expect(Date.parse(undoneAt ?? '')).toBeGreaterThanOrEqual(Date.parse(settledAt ?? ''));
    const { publications } = await readOverview();
    expect(publications.find(({ documentId }) => documentId === late)?.undoneAt).toBe(undoneAt);
    expect(publications.find(({ action }) => action === 'roll-back')?.undoneAt).toBeNull();
    await makeLiveTheme('ensuite', 'b3');
    expect(await undoneOf(late)).toBeNull();
  });

  it('a withdrawal is undone when the page was there, and not when it was not', async () => {
    const shown = await makeLiveTheme('montre', 'c1');
    const since = await makeLiveTheme('depuis', 'c2');
    for (const documentId of [shown, since]) await withdraw(documentId, { state: 'live', release: 'c3' });
    await goBackTo('c1');
    expect(await undoneOf(shown)).not.toBeNull();
    expect(await undoneOf(since)).toBeNull();
  });

  it('a withdrawal is undone when its document came without a row, as by an import', async () => {
    const documentId = await makeLiveTheme('importe', 'c5');
    await cms.strapi.db.query(uidOf('publication')).deleteMany({ where: { subjectId: documentId } });
    await withdraw(documentId, { state: 'live', release: 'c7' });
    await goBackTo('c6');
    expect(await undoneOf(documentId)).not.toBeNull();
  });

  it('what the publisher serves is believed: new code ends a roll-back by itself', async () => {
    const documentId = await makeLiveTheme('code', 'd2');
    await goBackTo('d1');
    expect(await undoneOf(documentId)).not.toBeNull();
    const body = { ...status, release: { ...status.release, id: 'd3' } };
    cms.publisher.answers.set('/status.json', { status: 200, body });
    expect(await undoneOf(documentId)).toBeNull();
  });

  it('a roll-back that was refused undoes nothing', async () => {
    const documentId = await makeLiveTheme('refus', 'e2');
    cms.publisher.answers.set('/orders/roll-back', { status: 404, body: {} });
    expect((await ask('POST', '/roll-back', administrator, { release: 'e1' })).status).toBe(404);
    expect(await undoneOf(documentId)).toBeNull();
  });
});

describe('the overview', () => {
  it('has no publisher when it does not answer in time, or answers something else', async () => {
    cms.publisher.answers.set('/status.json', null);
    expect((await readOverview()).publisher).toBeNull();
    cms.publisher.answers.set('/status.json', { status: 200, body: { status: 'ok' } });
    expect((await readOverview()).publisher).toBeNull();
  });

  it('shows the publisher and who may operate it', async () => {
    cms.publisher.answers.set('/status.json', { status: 200, body: status });
    expect(await readOverview(administrator)).toMatchObject({
      publisher: publisherStatusSchema.parse(status),
      canOperate: true,
    });
    expect((await readOverview(editor)).canOperate).toBe(false);
    expect((await readOverview(contributor)).canOperate).toBe(false);
  });

  it('shows the last ten changes that visitors can see, newest first', async () => {
    for (let n = 0; n < 12; n += 1) {
      const documentId = await makeTheme(`suite-${n}`);
      await cms.documents('theme').publish({ documentId, locale: 'fr' });
    }
    await makeTheme('simple-brouillon');
    const { publications } = await readOverview();
    expect(publications.map(({ title }) => title)).toEqual(
      [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((n) => `Thème suite-${n}`),
    );
  });
});

describe('the orders of an administrator', () => {
  const given = () => cms.publisher.calls.filter(({ path }) => path.startsWith('/orders/')).length;
  const orders = async () => (await cms.newRows()).filter(({ subjectModel }) => subjectModel === 'site');

  it.each([
    [502, 'n’a pas pu obéir', 500],
    [502, 'n’a pas pu obéir', 401],
    [503, 'ne répond pas', 302],
  ])('say %i in French, and leave a row that says it too', async (expected, words, answered) => {
    cms.publisher.answers.set('/orders/rebuild', { status: answered, body: {} });
    const response = await ask('POST', '/rebuild', administrator);
    expect(response.status).toBe(expected);
    const { error } = (await response.json()) as { error: { message: string } };
    expect(error.message).toContain(`Le programme de publication ${words}`);
    const [row, ...others] = await orders();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ action: 'rebuild', state: 'failed', reason: error.message });
    expect(row?.settledAt).not.toBeNull();
    const outbox = await cms.call('GET', '/api/publishing/outbox', tokens.publisher);
    expect(await outbox.text()).not.toContain('"rebuild"');
  });

  it.each([
    [404, 'n’est plus gardée'],
    [409, 'en cours de fabrication'],
  ])('tell why a release is not put back: %i', async (refusal, words) => {
    cms.publisher.answers.set('/orders/roll-back', { status: refusal, body: {} });
    const response = await ask('POST', '/roll-back', administrator, { release: 'r0' });
    expect(response.status).toBe(refusal);
    expect(await response.text()).toContain(words);
    expect(await orders()).toMatchObject([
      { action: 'roll-back', state: 'failed', actor: `admin:${administrator.accountId}` },
    ]);
  });

  it('leave their row before the publisher answers, which does not read a roll-back as work to do', async () => {
    const { promise, resolve } = Promise.withResolvers<{ status: number; body: object }>();
    cms.publisher.answers.set('/orders/roll-back', promise);
    const before = given();
    const answer = ask('POST', '/roll-back', administrator, { release: 'r0' });
    await vi.waitFor(() => expect(given()).toBe(before + 1));
    const [row] = await orders();
    expect(row).toMatchObject({ action: 'roll-back', state: 'queued', settledAt: null });
    const outbox = await cms.call('GET', '/api/publishing/outbox', tokens.publisher);
    expect(await outbox.text()).not.toContain('"roll-back"');
    resolve({ status: 200, body: { release: 'r0' } });
    expect((await answer).status).toBe(204);
    expect((await readOverview()).publications[0]).toMatchObject({ id: row?.id, state: 'live' });
  });

  it.each(['rebuild', 'roll-back'])(
    'say that nothing is known of a %s whose answer is lost',
    async (order) => {
      cms.publisher.answers.set(`/orders/${order}`, 'cut');
      const response = await ask(
        'POST',
        `/${order}`,
        administrator,
        order === 'rebuild' ? {} : { release: 'r0' },
      );
      expect(response.status).toBe(504);
      const { error } = (await response.json()) as { error: { message: string } };
      expect(error.message).toContain('on ne sait pas si elle est faite. Regardez');
      // The publisher finds a rebuild in the outbox, and says of a roll-back what it serves.
      expect(await orders()).toMatchObject([{ action: order, state: 'queued', settledAt: null }]);
    },
  );

  it('are done when their answer is lost and the publisher serves what was asked', async () => {
    cms.publisher.answers.set('/orders/roll-back', 'cut');
    const body = { ...status, release: { ...status.release, id: 'r0' } };
    cms.publisher.answers.set('/status.json', { status: 200, body });
    expect((await ask('POST', '/roll-back', administrator, { release: 'r0' })).status).toBe(204);
    expect(await orders()).toMatchObject([{ action: 'roll-back', state: 'live', reason: null }]);
  });

  describe('whose answer was lost', () => {
    const askForWork = () => cms.call('GET', '/api/publishing/outbox', tokens.publisher);
    const serve = (id: string) => {
      const body = { ...status, release: { ...status.release, id } };
      cms.publisher.answers.set('/status.json', { status: 200, body });
    };

    beforeEach(async () => {
      cms.publisher.answers.set('/orders/roll-back', 'cut');
      await ask('POST', '/roll-back', administrator, { release: 'r0' });
    });

    it('wait until the publisher says what it serves', async () => {
      cms.publisher.answers.set('/status.json', { status: 200, body: { ...status, release: null } });
      expect((await askForWork()).status).toBe(200);
      expect((await readOverview()).publications[0]).toMatchObject({ state: 'queued', settledAt: null });
      serve('r0');
      await askForWork();
      const { publications } = await readOverview();
      expect(publications[0]).toMatchObject({ action: 'roll-back', state: 'live', reason: null });
    });

    it('are failed when the publisher serves another release', async () => {
      serve('r1');
      await askForWork();
      const [row] = await orders();
      expect(row).toMatchObject({ state: 'failed', settledAt: expect.any(String) as string });
      expect(row?.reason).toContain('il sert une autre version');
    });
  });

  it('refuse an order that is not one, without asking the publisher', async () => {
    const before = given();
    for (const body of [undefined, {}, { release: 'x'.repeat(61) }, { release: 'r0', force: true }])
      expect((await ask('POST', '/roll-back', administrator, body)).status).toBe(400);
    expect(given()).toBe(before);
  });

  it('put an earlier release back, with the token of the publisher', async () => {
    cms.publisher.answers.set('/orders/roll-back', { status: 200, body: { release: 'r0' } });
    expect((await ask('POST', '/roll-back', administrator, { release: 'r0' })).status).toBe(204);
    expect(cms.publisher.calls.at(-1)).toMatchObject({ method: 'POST', body: '{"release":"r0"}' });
    expect(cms.publisher.calls.at(-1)?.headers['authorization']).toBe(`Bearer ${tokens.publisher}`);
    expect(await orders()).toMatchObject([{ action: 'roll-back', state: 'live', reason: null }]);
  });

  it('have the portal made anew: a row like any other, which the publisher settles', async () => {
    expect((await ask('POST', '/rebuild', administrator)).status).toBe(202);
    const [row] = await orders();
    expect(row).toMatchObject({ action: 'rebuild', state: 'queued', subjectId: 'site', subjectLocale: null });
    const outbox = await (await cms.call('GET', '/api/publishing/outbox', tokens.publisher)).json();
    expect(outbox).toMatchObject({
      rows: expect.arrayContaining([expect.objectContaining({ id: row?.id })]),
    });
    if (row) await report(row, { state: 'live' });
    const { publications } = await readOverview(administrator);
    expect(publications[0]).toMatchObject({
      action: 'rebuild',
      state: 'live',
      actor: 'Ada strapi-super-admin',
    });
  });

  it('list the releases one can go back to', async () => {
    const body = { releases: [{ id: 'r1', madeAt: '2026-03-01T10:00:00.000Z', isLive: true }] };
    cms.publisher.answers.set('/releases', { status: 200, body });
    const response = await ask('GET', '/releases', administrator);
    expect(restorePointsSchema.parse(await response.json())).toEqual(body);
    cms.publisher.answers.set('/releases', { status: 200, body: { releases: 'r1' } });
    expect((await ask('GET', '/releases', administrator)).status).toBe(502);
  });

  it('given at the console of the publisher leave their row', async () => {
    const tell = (body: unknown) => cms.call('POST', '/api/publishing/orders', tokens.publisher, body);
    expect((await tell({ action: 'publish', actor: 'console', release: null })).status).toBe(400);
    expect((await tell({ action: 'roll-back', actor: 'console', release: 'r0' })).status).toBe(204);
    expect(await orders()).toMatchObject([{ action: 'roll-back', state: 'live', actor: 'console' }]);
    expect((await readOverview()).publications[0]).toMatchObject({ action: 'roll-back', actor: 'système' });
  });
});

describeAudience(() => ({ cms, token: editor.token }));
