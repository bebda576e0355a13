import { type SpacePublished, addDays, dayInFrance, localizePath, uidOf } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { type TestCms, tokens } from './cms.ts';
import type { Partner } from './partner.ts';
import { publishSettings } from './portal-settings.ts';

interface Given {
  readonly cms: TestCms;
  readonly partner: Partner;
  readonly stranger: Partner;
  readonly publish: (title: string) => Promise<string>;
  readonly start: (model: string) => Promise<string>;
}

const practice = { summary: 'Un bac.', solution: 'On trie.' };

/** What members are told of a record once it is published. */
export function describePublishedRecords(read: () => Given): void {
  const of = async (id: string, who = read().partner) => who.call('GET', `records/${id}/published`);
  const published = async (id: string) => (await (await of(id)).json()) as SpacePublished;

  /** A practice that the team publishes. */
  async function publishPractice(title: string, slug: string, more: object = {}): Promise<string> {
    const practices = read().cms.documents('good-practice');
    const { documentId } = await practices.create({
      data: { ...practice, title, slug, ...more },
      locale: 'fr',
    });
    await practices.publish({ documentId, locale: 'fr' });
    return documentId;
  }

  it('is told to members with its whole address, and to nobody else', async () => {
    const { publish, stranger, start } = read();
    const id = await publish('Bien publiée');
    expect(await published(id)).toMatchObject({
      title: 'Bien publiée',
      url: expect.stringMatching(/^http:\/\/.*\/projets\/bien-publiee\/$/),
      views: null,
      replications: [],
    });
    expect((await of(id, stranger)).status).toBe(404);
    expect((await of(await start('project'))).status).toBe(404);
  });

  it('counts the reads of its pages in each language, its former address too, once the portal counts', async () => {
    const { cms, publish } = read();
    const id = await publish('Très lue');
    await cms.documents('project').update({ documentId: id, locale: 'fr', data: { slug: 'beaucoup-lue' } });
    await cms.documents('project').publish({ documentId: id, locale: 'fr' });
    const today = dayInFrance(new Date());
    const now = '/projets/beaucoup-lue/';
    const report = (day: string, pages: object) =>
      cms.call('POST', '/api/audience', tokens.publisher, { day, pages });
    await report(addDays(today, -2), { '/projets/tres-lue/': 5, '/projets/': 90 });
    await report(today, { [now]: 3, [localizePath(now, 'es')]: 2, '/projets/autre/': 40 });
    expect((await published(id)).views).toBeNull();
    await publishSettings(cms, { audience: 'compteur du portail' });
    expect((await published(id)).views).toEqual({ count: 10, since: addDays(today, -2) });
  });

  it('names the published practices that were made from it, and no draft', async () => {
    const { cms, partner, start } = read();
    const id = await start('good-practice');
    const origin = { title: 'Le bac', slug: 'le-bac', ...practice };
    await cms.documents('good-practice').update({ documentId: id, locale: 'fr', data: origin });
    await cms.documents('good-practice').publish({ documentId: id, locale: 'fr' });
    await publishPractice('Le bac d’à côté', 'bac-voisin', { replicates: id });
    await publishPractice('Sans lien', 'sans-lien');
    const data = { ...practice, title: 'Pas encore', slug: 'pas-encore', replicates: id };
    await cms.documents('good-practice').create({ data, locale: 'fr' });
    const body = (await (await partner.call('GET', `records/${id}/published`)).json()) as SpacePublished;
    expect(body.replications).toEqual([{ title: 'Le bac d’à côté', path: '/bonnes-pratiques/bac-voisin/' }]);
    expect(await cms.strapi.db.query(uidOf('good-practice')).count({ where: { title: 'Pas encore' } })).toBe(
      1,
    );
  });

  it('is taken up by a member, whose practice says which one it was made from', async () => {
    const { cms, partner } = read();
    const origin = await publishPractice('La mare', 'la-mare');
    const asked = { model: 'good-practice', key: 'cle-de-la-reprise-1', replicates: origin };
    const ask = (body: object) => partner.call('POST', 'records', body);
    const link = { title: 'La mare', path: '/bonnes-pratiques/la-mare/' };
    expect(await (await partner.call('GET', `originals/${origin}`)).json()).toEqual(link);
    const { id } = (await (await ask(asked)).json()) as { id: string };
    expect(await (await partner.call('GET', `records/${id}`)).json()).toMatchObject({ origin: link });
    const row = await cms.strapi.db
      .query(uidOf('good-practice'))
      .findOne({ where: { documentId: id }, populate: ['replicates'] });
    expect([row.replicates.documentId, row.depth]).toEqual([origin, 'éclair']);
  });

  it('is taken up as a project by another project, and by no practice', async () => {
    const { partner, publish } = read();
    const origin = await publish('Une haie à reprendre');
    const link = { title: 'Une haie à reprendre', path: '/projets/une-haie-a-reprendre/' };
    expect(await (await partner.call('GET', `originals/${origin}`)).json()).toEqual(link);
    const start = (model: string) =>
      partner.call('POST', 'records', { model, key: `cle-de-reprise-${model}`, replicates: origin });
    expect((await start('good-practice')).status).toBe(404);
    const { id } = (await (await start('project')).json()) as { id: string };
    expect(await (await partner.call('GET', `records/${id}`)).json()).toMatchObject({ origin: link });
  });

  it.each([
    ['a draft', { model: 'good-practice', slug: 'brouillon-de-mare' }, 404],
    ['a practice that is not there', { model: 'good-practice', replicates: 'jamaisvue' }, 404],
    ['what is no identifier', { model: 'good-practice', replicates: '../x' }, 400],
  ])(
    '%s is taken up by nobody',
    async (name, { slug, ...asked }: Readonly<Record<string, string>>, status) => {
      const { cms, partner } = read();
      const practices = cms.documents('good-practice');
      const draft =
        slug && (await practices.create({ data: { ...practice, title: name, slug }, locale: 'fr' }));
      const before = await practices.count({ locale: 'fr' });
      const body = {
        key: 'cle-de-reprise-refusee',
        ...asked,
        ...(draft && { replicates: draft.documentId }),
      };
      expect((await partner.call('POST', 'records', body)).status).toBe(status);
      expect(await practices.count({ locale: 'fr' })).toBe(before);
    },
  );
}
