import {
  type AudienceOverview,
  addDays,
  audienceOverviewSchema,
  dayInFrance,
  uidOf,
} from '@agenda21/content-types';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishMonths } from '../src/audience/indicator.ts';
import { purgeTotals } from '../src/audience/purge.ts';
import { type TestCms, tokens } from './cms.ts';

/** What is asked of the audience of a cms that holds no settings and no totals yet. */
export function describeAudience(findCms: () => { readonly cms: TestCms; readonly token: string }): void {
  let cms: TestCms;
  let token: string;
  const today = dayInFrance(new Date());
  const totals = () => cms.strapi.db.query(uidOf('audience-total'));

  const report = async (day: string, pages: Readonly<Record<string, number>>) =>
    (await cms.call('POST', '/api/audience', tokens.publisher, { day, pages })).status;

  async function overview(days: number): Promise<AudienceOverview> {
    const response = await cms.call('GET', `/audience/overview?days=${days}`, token);
    return audienceOverviewSchema.parse(await response.json());
  }

  async function publish(model: 'indicator' | 'site-settings' | 'project', data: Record<string, unknown>) {
    const { documentId } = await cms.documents(model).create({ data, locale: 'fr' });
    await cms.documents(model).publish({ documentId, locale: 'fr' });
    return documentId;
  }

  /** What the portal is told of an indicator. */
  async function publishedValues(documentId: string) {
    const { entries } = await cms.readState();
    return entries.find((entry) => entry.documentId === documentId)?.data['values'];
  }

  const indicator = {
    title: 'Pages lues',
    slug: 'pages-lues',
    definition: 'Les pages lues chaque mois.',
    unit: 'pages',
    direction: 'hausse',
    frequency: 'mensuelle',
    chart: 'barres',
    values: [{ date: '2026-01-31', value: 12, quality: 'estimée' }],
  };

  beforeAll(() => {
    ({ cms, token } = findCms());
  });

  describe('the totals of a day', () => {
    it('are what was told last, be it told twice, and never less', async () => {
      const read = async () =>
        (await totals().findMany({ where: { day: today }, orderBy: { path: 'asc' } })).map(
          ({ path, views }) => `${path} ${views}`,
        );
      expect(await report(today, { '/': 3, '/projets/haie/': 2 })).toBe(204);
      expect(await report(today, { '/': 5 })).toBe(204);
      expect(await report(today, { '/': 5, '/es/': 1 })).toBe(204);
      expect(await report(today, { '/': 2 })).toBe(204);
      expect(await read()).toEqual(['/ 5', '/es/ 1', '/projets/haie/ 2']);
    });

    it('have one row a page, however many reports come at once', async () => {
      const day = addDays(today, -1);
      await Promise.all(Array.from({ length: 8 }, (_, rank) => report(day, { '/ensemble/': rank + 1 })));
      expect(await totals().findMany({ where: { path: '/ensemble/' } })).toMatchObject([{ views: 8 }]);
      await totals().deleteMany({ where: { path: '/ensemble/' } });
    });

    it.each([
      ['without pages that are paths', today, { 'https://ailleurs.example/': 1 }],
      ['with a number that is none', today, { '/': -1 }],
      ['without a day', 'hier', { '/': 1 }],
      [
        'with too many pages',
        today,
        Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`/${at}/`, 1])),
      ],
    ])('are refused %s', async (_, day, pages) => {
      expect(await report(day, pages)).toBe(400);
    });

    it('are not kept of a day that a wrong clock tells, nor when they are older than 25 months', async () => {
      for (const day of ['2019-01-01', '2042-01-01']) expect(await report(day, { '/': 1 })).toBe(204);
      expect(await totals().count({ where: { day: { $in: ['2019-01-01', '2042-01-01'] } } })).toBe(0);
      await totals().createMany({
        data: ['2024-10-26', '2024-10-27'].map((day) => ({ day, path: '/', views: 1 })),
      });
      await purgeTotals(cms.strapi, new Date('2026-11-27T12:00:00Z'));
      const kept = await totals().findMany({ where: { day: { $lt: '2024-11-01' } } });
      expect(kept.map(({ day }) => day)).toEqual(['2024-10-27']);
      await totals().deleteMany({ where: { day: '2024-10-27' } });
    });
  });

  describe('the overview of the audience', () => {
    it('tells that nothing is measured before the settings say how', async () => {
      expect(await overview(7)).toMatchObject({ measure: 'none', indicator: null });
    });

    it('tells the pages read, by page with its title, by language, and compares whole days', async () => {
      const documentId = await publish('project', {
        title: 'Une haie',
        slug: 'haie',
        tagline: 'Planter.',
        phase: 'idée',
        progressStatus: 'en cours',
      });
      const spanish = { title: 'Un seto', slug: 'seto', tagline: 'Plantar.' };
      await cms.documents('project').update({ documentId, locale: 'es', data: spanish });
      await cms.documents('project').publish({ documentId, locale: 'es' });
      await report(addDays(today, -2), { '/': 6, '/es/projets/seto/': 2 });
      await report(addDays(today, -9), { '/': 7 });
      await report(addDays(today, -13), { '/': 7 });
      const told = await overview(7);
      expect(told).toMatchObject({ days: 7, views: 16, today: 8, meanNow: 8 / 6, meanBefore: 2 });
      expect(told.byLocale).toEqual([
        { locale: 'fr', views: 13 },
        { locale: 'es', views: 3 },
      ]);
      expect(told.pages).toEqual([
        { path: '/', url: `${cms.publisher.url}/`, title: null, views: 11 },
        {
          path: '/es/projets/seto/',
          url: `${cms.publisher.url}/es/projets/seto/`,
          title: 'Un seto',
          views: 2,
        },
        { path: '/projets/haie/', url: `${cms.publisher.url}/projets/haie/`, title: 'Une haie', views: 2 },
        { path: '/es/', url: `${cms.publisher.url}/es/`, title: null, views: 1 },
      ]);
      expect(await overview(30)).toMatchObject({ days: 30, views: 30, meanNow: null, meanBefore: null });
    });
  });

  describe('the indicator of the audience', () => {
    const now = new Date(`${today.slice(0, 7)}-15T12:00:00Z`);
    /** The first day of the month that is a number of months before. */
    function monthBefore(months: number): string {
      const [year = 0, month = 0] = today.split('-').map(Number);
      return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
    }
    const counted = (date: string, value: number) => ({ date, value, quality: 'estimée' });
    let documentId: string;

    beforeAll(async () => {
      await totals().deleteMany({});
      documentId = await publish('indicator', indicator);
      await publish('site-settings', {
        siteName: 'Portail',
        organisation: 'Collectivité',
        tagline: 'Un essai',
        contactService: 'Service',
        audience: 'compteur du portail',
        audienceIndicator: documentId,
      });
      await report(monthBefore(2), { '/': 40 });
      await report(addDays(monthBefore(1), 3), { '/': 50, '/es/': 5 });
      await report(monthBefore(0), { '/': 9 });
      await cms.newRows();
    });

    it('is given the months that are over, as a publication like another', async () => {
      await publishMonths(cms.strapi, now);
      expect(await publishedValues(documentId)).toEqual(
        [...indicator.values, counted(monthBefore(2), 40), counted(monthBefore(1), 55)].toSorted((a, b) =>
          a.date < b.date ? -1 : 1,
        ),
      );
      const rows = await cms.newRows();
      expect(rows.map(({ action, subjectId, actor }) => [action, subjectId, actor])).toEqual([
        ['update', documentId, 'system'],
        ['publish', documentId, 'system'],
      ]);
    });

    it('is published once a month: nothing is written when nothing changed', async () => {
      await publishMonths(cms.strapi, now);
      expect(await cms.newRows()).toEqual([]);
    });

    it('follows totals that come late', async () => {
      await report(addDays(monthBefore(1), 4), { '/': 1 });
      await publishMonths(cms.strapi, now);
      expect(await publishedValues(documentId)).toContainEqual(counted(monthBefore(1), 56));
    });

    it('waits while someone is writing it, is told to wait, and does not publish their draft', async () => {
      await cms.documents('indicator').update({ documentId, locale: 'fr', data: { title: 'En travaux' } });
      await report(addDays(monthBefore(1), 5), { '/': 1 });
      await publishMonths(cms.strapi, now);
      expect(await publishedValues(documentId)).toContainEqual(counted(monthBefore(1), 56));
      expect((await overview(7)).indicator).toEqual({ title: 'Pages lues', hasDraft: true });
      await cms.documents('indicator').publish({ documentId, locale: 'fr' });
      await publishMonths(cms.strapi, now);
      expect(await publishedValues(documentId)).toContainEqual(counted(monthBefore(1), 57));
      expect((await overview(7)).indicator).toEqual({ title: 'En travaux', hasDraft: false });
    });
  });
}
