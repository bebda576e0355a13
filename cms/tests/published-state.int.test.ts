import { contentModels, isContentModelName, parseData, uidOf } from '@agenda21/content-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestCms, startCms } from './cms.ts';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

async function createTheme(slug: string, title = slug) {
  return cms.documents('theme').create({ data: { title, slug }, locale: 'fr' });
}

async function createPractice(slug: string, data: Readonly<Record<string, unknown>> = {}) {
  return cms.documents('good-practice').create({
    locale: 'fr',
    data: { title: `Pratique ${slug}`, slug, summary: 'Résumé', ...requiredOfPractice, ...data },
  });
}

const requiredOfPractice = { depth: 'éclair', problem: 'Un problème', solution: 'Une solution' };

async function entryOf(documentId: string, locale: string | null = 'fr') {
  const { entries } = await cms.readState();
  return entries.find((entry) => entry.documentId === documentId && entry.locale === locale);
}

const themesOf = async (documentId: string) => (await entryOf(documentId))?.data['themes'];

describe('the published state', () => {
  it('holds no draft, and the last publication of what is being changed', async () => {
    const draft = await createTheme('brouillon');
    const live = await createTheme('public', 'Avant');
    await cms.documents('theme').publish({ documentId: live.documentId, locale: 'fr' });
    await cms
      .documents('theme')
      .update({ documentId: live.documentId, locale: 'fr', data: { title: 'Secret' } });
    expect(await entryOf(draft.documentId)).toBeUndefined();
    expect((await entryOf(live.documentId))?.data['title']).toBe('Avant');
    expect(JSON.stringify(await cms.readState())).not.toContain('Secret');
  });

  it('gives values that fit the model exactly, pictures and groups included', async () => {
    const file = await cms.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'haie.jpg',
        hash: 'haie',
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 1,
        provider: 'local',
        url: '/uploads/haie.jpg',
        alternativeText: 'Une haie',
        width: 1600,
        height: 900,
        formats: {
          medium: { url: '/uploads/medium_haie.jpg', width: 750, height: 422, hash: 'm' },
          thumbnail: { url: '/uploads/thumbnail_haie.jpg', width: 245, height: 138, hash: 't' },
        },
      },
    });
    const project = await cms.documents('project').create({
      locale: 'fr',
      data: {
        title: 'Une haie',
        slug: 'une-haie',
        tagline: 'Planter',
        gallery: [file.id],
        milestones: [{ title: 'Planter', isDone: true }],
        goals: ['15. Vie terrestre'],
      },
    });
    await cms.documents('project').publish({ documentId: project.documentId, locale: 'fr' });
    const entry = await entryOf(project.documentId);
    expect(parseData('project', entry?.data)).toMatchObject({ ok: true });
    expect(entry?.data['milestones']).toEqual([{ title: 'Planter', date: null, isDone: true }]);
    expect(entry?.data['gallery']).toEqual([
      {
        url: '/uploads/haie.jpg',
        alt: 'Une haie',
        width: 1600,
        height: 900,
        renditions: [
          { url: '/uploads/thumbnail_haie.jpg', width: 245, height: 138 },
          { url: '/uploads/medium_haie.jpg', width: 750, height: 422 },
        ],
      },
    ]);
  });

  it('gives back the link to a document that is published later', async () => {
    const theme = await createTheme('plus-tard');
    const practice = await createPractice('liee', { themes: [theme.documentId] });
    await cms.documents('good-practice').publish({ documentId: practice.documentId, locale: 'fr' });
    expect(await themesOf(practice.documentId)).toEqual([]);
    await cms.documents('theme').publish({ documentId: theme.documentId, locale: 'fr' });
    expect(await themesOf(practice.documentId)).toEqual([theme.documentId]);
  });

  it('keeps the order of links when one of their targets goes and comes back', async () => {
    const themes = [await createTheme('un'), await createTheme('deux'), await createTheme('trois')];
    const ids = themes.map((theme) => theme.documentId);
    for (const documentId of ids) await cms.documents('theme').publish({ documentId, locale: 'fr' });
    const practice = await createPractice('ordre', { themes: ids });
    await cms.documents('good-practice').publish({ documentId: practice.documentId, locale: 'fr' });
    await cms.documents('theme').unpublish({ documentId: ids[1] ?? '', locale: 'fr' });
    expect(await themesOf(practice.documentId)).toEqual([ids[0], ids[2]]);
    await cms.documents('theme').publish({ documentId: ids[1] ?? '', locale: 'fr' });
    expect(await themesOf(practice.documentId)).toEqual(ids);
  });

  it('does not make public a link that was only added to a draft', async () => {
    const theme = await createTheme('pas-encore');
    const practice = await createPractice('modifiee');
    await cms.documents('good-practice').publish({ documentId: practice.documentId, locale: 'fr' });
    await cms.documents('good-practice').update({
      documentId: practice.documentId,
      locale: 'fr',
      data: { themes: [theme.documentId] },
    });
    await cms.documents('theme').publish({ documentId: theme.documentId, locale: 'fr' });
    expect(await themesOf(practice.documentId)).toEqual([]);
  });

  it('gives another language the facts of the French entry, even those changed since', async () => {
    const theme = await createTheme('fait');
    await cms.documents('theme').publish({ documentId: theme.documentId, locale: 'fr' });
    const { documentId } = await createPractice('traduite', { themes: [theme.documentId] });
    await cms.documents('good-practice').publish({ documentId, locale: 'fr' });
    await cms.documents('good-practice').update({
      documentId,
      locale: 'es',
      data: { title: 'Práctica', slug: 'practica', summary: 'R', problem: 'P', solution: 'S' },
    });
    await cms.documents('good-practice').publish({ documentId, locale: 'es' });
    expect((await entryOf(documentId, 'es'))?.data).toMatchObject({
      title: 'Práctica',
      depth: 'éclair',
      themes: [theme.documentId],
    });
    await cms.documents('good-practice').update({ documentId, locale: 'fr', data: { depth: 'complète' } });
    expect((await entryOf(documentId, 'es'))?.data['depth']).toBe('éclair');
    await cms.documents('good-practice').publish({ documentId, locale: 'fr' });
    expect((await entryOf(documentId, 'es'))?.data['depth']).toBe('complète');
  });

  it('has no language for a model that is the same in all', async () => {
    const territory = await cms
      .documents('territory')
      .create({ data: { code: '64445', title: 'Pau', type: 'commune' } });
    await cms.documents('territory').publish({ documentId: territory.documentId });
    expect(await entryOf(territory.documentId, null)).toMatchObject({ model: 'territory', locale: null });
  });

  it('remembers every address a document was published under, each once', async () => {
    const { documentId } = await createTheme('ancienne');
    await cms.documents('theme').publish({ documentId, locale: 'fr' });
    await cms.documents('theme').publish({ documentId, locale: 'fr' });
    await cms.documents('theme').update({ documentId, locale: 'fr', data: { slug: 'nouvelle' } });
    await cms.documents('theme').publish({ documentId, locale: 'fr' });
    await cms.documents('theme').delete({ documentId, locale: '*' });
    const { addresses } = await cms.readState();
    const paths = addresses.filter((address) => address.documentId === documentId).map(({ path }) => path);
    expect(paths).toEqual(['/themes/ancienne/', '/themes/nouvelle/']);
  });

  it('remembers where a territory was read under each of its names', async () => {
    const territories = cms.documents('territory');
    const data = { code: '64551', title: 'Urdax', type: 'commune' };
    const { documentId } = await territories.create({ data });
    await territories.publish({ documentId });
    await territories.update({ documentId, data: { title: 'Urdos' } });
    await territories.publish({ documentId });
    const { addresses } = await cms.readState();
    const remembered = addresses.filter((address) => address.documentId === documentId);
    expect(remembered.map(({ locale, path }) => `${locale} ${path}`)).toEqual([
      'fr /territoires/64551-urdax/',
      'fr /territoires/64551-urdos/',
    ]);
  });

  it('is the same to the byte when nothing changed', async () => {
    expect(JSON.stringify(await cms.readState())).toBe(JSON.stringify(await cms.readState()));
  });

  it('names only models of the portal', async () => {
    const { entries } = await cms.readState();
    expect(entries.every((entry) => isContentModelName(entry.model))).toBe(true);
    for (const name of Object.keys(contentModels)) {
      expect(cms.strapi.contentTypes[uidOf(name)]?.options?.draftAndPublish).toBe(true);
    }
  });
});
