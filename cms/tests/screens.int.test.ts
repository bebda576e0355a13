import { publisherStatusSchema, standingSchema } from '@agenda21/content-types';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeAudience } from './audience-cases.ts';
import { describeOrders } from './order-cases.ts';
import { describeRollBack } from './roll-back-cases.ts';
import { type Screens, startScreens, status } from './screens.ts';

let screens: Screens;

beforeAll(async () => {
  screens = await startScreens();
});
afterAll(() => screens.cms.stop());
beforeEach(async () => {
  await screens.cms.newRows();
  screens.cms.publisher.answers.clear();
});

describe('the standing of a document', () => {
  it('is not found for what is not content', async () => {
    for (const model of ['publication', 'shared-preview', 'constructor', 'x'])
      expect((await screens.ask('GET', `/documents/${model}/abc`, screens.administrator)).status).toBe(404);
  });

  it('has nothing to tell of a draft, saved as often as one likes', async () => {
    const documentId = await screens.makeTheme('brouillon');
    const nothing = { last: null, url: null, isPublished: false, canRetry: false };
    expect(await screens.standingOf(documentId)).toEqual(nothing);
    for (const row of await screens.cms.newRows()) await screens.report(row, { state: 'unchanged' });
    expect(await screens.standingOf(documentId)).toEqual(nothing);
  });

  it('tells who published, since when, what it refreshed, and where visitors read it', async () => {
    const documentId = await screens.makeTheme('eau');
    await screens.publishAs(screens.editor, documentId, 'eau');
    expect((await screens.standingOf(documentId)).last).toMatchObject({ state: 'queued', settledAt: null });
    const row = (await screens.cms.newRows()).find(({ action }) => action === 'publish');
    if (!row) throw new Error('no row of publication');
    const refreshed = { count: 30, paths: ['/themes/eau/', '/themes/'] };
    await screens.report(row, { state: 'live', refreshed });
    const standing = await screens.standingOf(documentId);
    expect(standing).toMatchObject({
      url: `${screens.cms.publisher.url}/themes/eau/`,
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
    expect((await screens.standingOf(documentId, screens.contributor)).canRetry).toBe(false);
  });

  it('is told for each language apart', async () => {
    const documentId = await screens.makeTheme('air');
    await screens.publishAs(screens.editor, documentId, 'air');
    await screens.cms
      .documents('theme')
      .update({ documentId, locale: 'es', data: { title: 'Aire', slug: 'aire' } });
    const inSpanish = async () =>
      standingSchema.parse(
        await (await screens.ask('GET', `/documents/theme/${documentId}?locale=es`, screens.editor)).json(),
      );
    expect(await inSpanish()).toMatchObject({ last: null, url: null, isPublished: false });
    await screens.cms.documents('theme').publish({ documentId, locale: 'es' });
    expect(await inSpanish()).toMatchObject({
      url: `${screens.cms.publisher.url}/es/themes/aire/`,
      last: { locale: 'es', actor: 'système' },
    });
  });

  it('says why a document is held, and that a new attempt is under way', async () => {
    const documentId = await screens.makeTheme('retenu');
    const before = screens.cms.publisher.calls.length;
    await screens.publishAs(screens.editor, documentId, 'retenu');
    for (const row of await screens.cms.newRows())
      await screens.report(row, { state: 'held', reason: 'Une image manque.' });
    expect((await screens.standingOf(documentId)).last).toMatchObject({
      state: 'held',
      reason: 'Une image manque.',
    });
    await vi.waitFor(() => expect(screens.cms.publisher.calls.length).toBeGreaterThan(before));
    const told = screens.cms.publisher.calls.length;
    expect((await screens.ask('POST', `/documents/theme/${documentId}/retry`, screens.editor)).status).toBe(
      202,
    );
    const rows = await screens.cms.newRows();
    expect(rows).toMatchObject([
      {
        action: 'publish',
        subjectId: documentId,
        subjectLocale: 'fr',
        subjectTitle: 'Thème retenu',
        actor: `admin:${screens.editor.accountId}`,
        state: 'queued',
      },
    ]);
    expect((await screens.standingOf(documentId)).last).toMatchObject({ state: 'queued', id: rows[0]?.id });
    await vi.waitFor(() => expect(screens.cms.publisher.calls.length).toBeGreaterThan(told));
  });

  it('lets a withdrawal that failed be asked again, as the withdrawal that it was', async () => {
    const documentId = await screens.makeLiveTheme('tenace', 'a1');
    await screens.withdraw(documentId, { state: 'failed', reason: 'Le disque du serveur est plein.' });
    expect(await screens.standingOf(documentId)).toMatchObject({ isPublished: false, canRetry: true });
    expect((await screens.ask('POST', `/documents/theme/${documentId}/retry`, screens.editor)).status).toBe(
      202,
    );
    const rows = await screens.cms.newRows();
    expect(rows).toMatchObject([{ action: 'unpublish', subjectTitle: 'Thème tenace', state: 'queued' }]);
    expect((await screens.standingOf(documentId)).canRetry).toBe(false);
  });

  it('refuses a new attempt for what is not published, in French, and writes nothing', async () => {
    const documentId = await screens.makeTheme('jamais');
    await screens.cms.newRows();
    const response = await screens.ask('POST', `/documents/theme/${documentId}/retry`, screens.editor);
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('Ce contenu n’est pas publié');
    expect(await screens.cms.newRows()).toEqual([]);
  });
});

describe('the overview', () => {
  it('has no publisher when it does not answer in time, or answers something else', async () => {
    screens.cms.publisher.answers.set('/status.json', null);
    expect((await screens.readOverview()).publisher).toBeNull();
    screens.cms.publisher.answers.set('/status.json', { status: 200, body: { status: 'ok' } });
    expect((await screens.readOverview()).publisher).toBeNull();
  });

  it('shows the publisher and who may operate it', async () => {
    screens.cms.publisher.answers.set('/status.json', { status: 200, body: status });
    expect(await screens.readOverview(screens.administrator)).toMatchObject({
      publisher: publisherStatusSchema.parse(status),
      canOperate: true,
    });
    expect((await screens.readOverview(screens.editor)).canOperate).toBe(false);
    expect((await screens.readOverview(screens.contributor)).canOperate).toBe(false);
  });

  it('shows the last ten changes that visitors can see, newest first', async () => {
    const made: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const documentId = await screens.makeTheme(`suite-${n}`);
      await screens.cms.documents('theme').publish({ documentId, locale: 'fr' });
      made.push(documentId);
    }
    made.push(await screens.makeTheme('simple-brouillon'));
    const { publications } = await screens.readOverview();
    for (const documentId of made) await screens.removeTheme(documentId);
    expect(publications.map(({ title }) => title)).toEqual(
      [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((n) => `Thème suite-${n}`),
    );
  });
});

describeRollBack(() => screens);

describeOrders(() => screens);

describeAudience(() => ({ cms: screens.cms, token: screens.editor.token }));
