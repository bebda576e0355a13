import { createHmac } from 'node:crypto';
import { signatureHeader, uidOf } from '@agenda21/content-types';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type TestCms, startCms, tokens } from './cms.ts';

const themeUid = uidOf('theme');
let cms: TestCms;

const themes = () => cms.documents('theme');
const createTheme = (slug: string) =>
  themes().create({ data: { title: `Thème ${slug}`, slug }, locale: 'fr' });
const publish = (documentId: string, locale = 'fr') => themes().publish({ documentId, locale });
const actionsOf = (rows: readonly { action: string }[]) => rows.map((row) => row.action);

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());
beforeEach(async () => {
  await cms.newRows();
});

describe('the outbox', () => {
  it('keeps nothing of a transaction that is rolled back, and does not tell the publisher', async () => {
    const told = cms.publisher.calls.length;
    const undone = cms.strapi.db.transaction(async () => {
      const theme = await createTheme('annule');
      await publish(theme.documentId);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await cms.newRows()).toEqual([]);
    expect(await themes().count({ locale: 'fr' })).toBe(0);
    await createTheme('temoin');
    await vi.waitFor(() => expect(cms.publisher.calls.length).toBe(told + 1));
  });

  it('tells the publisher of a publication with a signature that proves who calls', async () => {
    const theme = await createTheme('signe');
    await cms.newRows();
    const told = cms.publisher.calls.length;
    await publish(theme.documentId);
    const [row] = await cms.newRows();
    expect(row).toMatchObject({
      action: 'publish',
      subjectModel: 'theme',
      subjectId: theme.documentId,
      subjectLocale: 'fr',
      subjectTitle: 'Thème signe',
      actor: 'system',
      state: 'queued',
    });
    await vi.waitFor(() => expect(cms.publisher.calls.length).toBeGreaterThan(told));
    const call = cms.publisher.calls.at(-1);
    const [, seconds, given] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(call?.headers[signatureHeader])) ?? [];
    const expected = createHmac('sha256', tokens.webhook).update(`${seconds}.${call?.body}`).digest('hex');
    expect(call?.path).toBe('/webhooks/publication');
    expect(given).toBe(expected);
  });

  it('publishes together documents that link to each other, as the list of the admin does', async () => {
    const practices = cms.documents('good-practice');
    const make = (slug: string, replicates?: string) =>
      practices.create({
        data: { title: slug, slug, summary: slug, ...(replicates ? { replicates } : {}) },
        locale: 'fr',
      });
    const first = await make('premiere');
    const second = await make('deuxieme', first.documentId);
    const third = await make('troisieme', second.documentId);
    const all = [third, first, second].map(({ documentId }) => documentId);
    const publishAll = () =>
      cms.strapi.db.transaction(() =>
        Promise.all(all.map((documentId) => practices.publish({ documentId, locale: 'fr' }))),
      );
    await publishAll();
    await publishAll();
    const published: { documentId: string; replicates: { documentId: string } | null }[] = await cms.strapi.db
      .query(uidOf('good-practice'))
      .findMany({ where: { publishedAt: { $notNull: true } }, populate: ['replicates'] });
    const origins = new Map(
      published.map(({ documentId, replicates }) => [documentId, replicates?.documentId]),
    );
    expect(origins.get(second.documentId)).toBe(first.documentId);
    expect(origins.get(third.documentId)).toBe(second.documentId);
  });

  it('writes down each kind of change', async () => {
    const theme = await createTheme('vie');
    await themes().update({ documentId: theme.documentId, locale: 'fr', data: { summary: 'Résumé' } });
    await publish(theme.documentId);
    await themes().discardDraft({ documentId: theme.documentId, locale: 'fr' });
    await themes().unpublish({ documentId: theme.documentId, locale: 'fr' });
    await themes().clone({ documentId: theme.documentId, data: { slug: 'copie' } });
    await themes().delete({ documentId: theme.documentId, locale: '*' });
    const actions = ['create', 'update', 'publish', 'update', 'unpublish', 'create', 'delete'];
    expect(actionsOf(await cms.newRows())).toEqual(actions);
  });

  it('writes one row of publication when a write also publishes', async () => {
    await themes().create({ data: { title: 'Direct', slug: 'direct' }, locale: 'fr', status: 'published' });
    expect(actionsOf(await cms.newRows())).toEqual(['publish']);
  });

  it('writes one row a language when all are removed', async () => {
    const { documentId } = await createTheme('bilingue');
    await themes().update({ documentId, locale: 'es', data: { title: 'Tema', slug: 'tema' } });
    await cms.newRows();
    await themes().delete({ documentId, locale: '*' });
    const rows = await cms.newRows();
    expect(rows.map((row) => row.subjectLocale).toSorted()).toEqual(['es', 'fr']);
  });

  it('puts all that one transaction publishes in one batch and tells the publisher once', async () => {
    const created = [await createTheme('lot-1'), await createTheme('lot-2'), await createTheme('lot-3')];
    await cms.newRows();
    await vi.waitFor(() => expect(cms.publisher.calls.length).toBeGreaterThan(0));
    await cms.strapi.db.transaction(async () => {
      for (const theme of created) await publish(theme.documentId);
    });
    const rows = await cms.newRows();
    expect(actionsOf(rows)).toEqual(['publish', 'publish', 'publish']);
    expect(new Set(rows.map((row) => row.batch)).size).toBe(1);
  });

  it('refuses to publish what is not valid, with every problem in French, and writes nothing', async () => {
    const { documentId } = await themes().create({
      data: { title: 'Sans adresse', slug: 'Adresse fausse', summary: 'x'.repeat(10) },
      locale: 'fr',
    });
    await cms.newRows();
    await expect(publish(documentId)).rejects.toThrow(
      'Publication refusée. Fin de l’adresse : seulement des minuscules sans accent, des chiffres et des tirets.',
    );
    expect(await cms.newRows()).toEqual([]);
  });

  it('refuses two published documents under one address', async () => {
    const first = await createTheme('meme');
    const second = await createTheme('autre');
    await publish(first.documentId);
    await cms.strapi.db
      .query(themeUid)
      .updateMany({ where: { documentId: second.documentId }, data: { slug: 'meme' } });
    await expect(publish(second.documentId)).rejects.toThrow(
      '/themes/meme/ est déjà celle d’un autre contenu',
    );
  });

  it('refuses a page under an address of the portal itself', async () => {
    const pages = cms.documents('page');
    const page = await pages.create({ data: { title: 'Projets', slug: 'projets', body: 'x' }, locale: 'fr' });
    await expect(pages.publish({ documentId: page.documentId, locale: 'fr' })).rejects.toThrow(
      '« projets » est une adresse du portail lui-même',
    );
  });

  it('keeps no new media file whose row cannot be written', async () => {
    const files = cms.strapi.db.query('plugin::upload.file');
    const relent = cms.strapi.db.lifecycles.subscribe({
      models: [uidOf('publication')],
      beforeCreate: () => Promise.reject(new Error('no room')),
    });
    const data = {
      name: 'a.png',
      hash: 'a',
      mime: 'image/png',
      size: 1,
      url: '/uploads/a.png',
      provider: 'local',
    };
    await expect(files.create({ data })).rejects.toThrow('no room');
    relent();
    expect(await files.count({ where: { hash: 'a' } })).toBe(0);
  });

  it('writes down what is done to a media file', async () => {
    const row = await cms.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'a.png',
        hash: 'a',
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: '/uploads/a.png',
        provider: 'x',
      },
    });
    const service = cms.strapi.plugin('upload').service('upload');
    await service.updateFileInfo(row.id, { alternativeText: 'Une haie' });
    await service.remove(row);
    const rows = await cms.newRows();
    expect(actionsOf(rows)).toEqual(['media', 'media', 'media']);
    expect(rows.every((item) => item.subjectId === row.documentId)).toBe(true);
  });

  it('writes down the creation and the removal of a language', async () => {
    const service = cms.strapi.plugin('i18n').service('locales');
    const locale = await service.create({ code: 'ca', name: 'Català' });
    await service.delete({ id: locale.id });
    const rows = await cms.newRows();
    expect(rows.map((row) => [row.action, row.subjectLocale])).toEqual([
      ['locale', 'ca'],
      ['locale', 'ca'],
    ]);
  });

  it('keeps its database in WAL mode, with foreign keys and a wait for other processes', async () => {
    const read = async (name: string) =>
      Object.values((await cms.strapi.db.connection.raw(`pragma ${name}`))[0])[0];
    expect(await read('journal_mode')).toBe('wal');
    expect(await read('foreign_keys')).toBe(1);
    expect(await read('busy_timeout')).toBe(5000);
  });
});
