import {
  type ContentModelName,
  type ImportOutcome,
  type ImportRecord,
  importResponseSchema,
} from '@agenda21/content-types';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { photograph } from '../src/pictures/photograph.fixture.ts';
import { type TestCms, startCms, tokens } from './cms.ts';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());
beforeEach(async () => {
  await cms.newRows();
});

const record = (
  model: ContentModelName,
  data: Readonly<Record<string, unknown>>,
  more: Partial<ImportRecord> = {},
): ImportRecord => ({ model, locale: 'fr', data, ...more });

const theme = (slug: string, title = slug) => record('theme', { title, slug });
const segment = (code: string) => code.toLowerCase().replaceAll('.', '-');
const axis = (code: string, more: object = {}) =>
  record('plan-axis', { code, title: `Axe ${code}`, slug: `axe-${segment(code)}`, ...more });
const action = (code: string, more: object = {}) =>
  record('action', { code, title: `Action ${code}`, slug: `action-${segment(code)}`, axis: 'A', ...more });

async function send(records: readonly ImportRecord[], flags = { apply: true, publish: false }) {
  const response = await cms.call('POST', '/api/publishing/import', tokens.import, { records, ...flags });
  return importResponseSchema.parse(await response.json());
}

const tell = { apply: false, publish: false };
const applyAndPublish = { apply: true, publish: true };

async function outcomes(records: readonly ImportRecord[], flags?: typeof tell): Promise<ImportOutcome[]> {
  return (await send(records, flags)).results.map((result) => result.outcome);
}

async function problemsOf(item: ImportRecord): Promise<string[]> {
  return (await send([item], tell)).results[0]?.problems ?? [];
}

describe('an import', () => {
  it('refuses each wrong record with its reasons in French', async () => {
    expect(await problemsOf(record('theme', { title: 'x', slug: 'x', couleur: 'vert' }))).toEqual([
      'thème : champ inconnu « couleur »',
    ]);
    expect(await problemsOf(record('theme', { slug: 'x' }))).toEqual(['Nom : ce champ est obligatoire']);
    expect(await problemsOf(record('theme', { title: 3, slug: 'x' }))).toEqual([
      'Nom : la valeur n’est pas de la forme attendue',
    ]);
    expect(await problemsOf(action('Z', { axis: 'nulle-part' }))).toEqual([
      'Axe : « nulle-part » n’existe pas parmi les axes du plan',
    ]);
    expect(await problemsOf(record('territory', { code: '1' }, { locale: 'es' }))).toContain(
      'les territoires sont les mêmes dans toutes les langues : la langue est « fr »',
    );
    expect(
      await problemsOf(record('theme', { title: 'T', slug: 't' }, { locale: 'es', key: 'absent' })),
    ).toContain('le contenu « absent » n’existe pas encore en français');
    expect(await problemsOf(record('page', { title: 'x', slug: 'projets', body: 'x' }))).toEqual([
      'Fin de l’adresse : « projets » est une adresse du portail lui-même : choisissez-en une autre',
    ]);
  });

  it('refuses a key given twice', async () => {
    const response = await send([theme('double'), theme('double')], tell);
    expect(response.results[1]).toEqual({
      outcome: 'refused',
      problems: ['la même clé est déjà celle de l’enregistrement n° 1'],
    });
  });

  it('refuses, before it writes, a slug that is taken in the cms or in the request', async () => {
    const taken = 'Fin de l’adresse : « pris » est déjà prise, choisissez-en une autre';
    await outcomes([axis('F'), action('F.1', { axis: 'F', slug: 'pris' })], applyAndPublish);
    expect(await problemsOf(action('F.2', { axis: 'F', slug: 'pris' }))).toEqual([taken]);
    await outcomes([action('F.1', { axis: 'F', slug: 'libre' })]);
    expect(await problemsOf(action('F.2', { axis: 'F', slug: 'pris' }))).toEqual([taken]);
    const twins = [action('F.3', { axis: 'F', slug: 'deux' }), action('F.4', { axis: 'F', slug: 'deux' })];
    expect(await outcomes(twins, tell)).toEqual(['created', 'refused']);
  });

  it('writes nothing at all when one record is refused', async () => {
    const response = await send([theme('bon'), record('theme', { slug: 'mauvais' })]);
    expect(response.applied).toBe(false);
    expect(response.results.map((result) => result.outcome)).toEqual(['created', 'refused']);
    expect(await cms.documents('theme').count({ locale: 'fr' })).toBe(0);
    expect(await cms.newRows()).toEqual([]);
  });

  it('writes nothing when it is only asked what would happen', async () => {
    expect(await outcomes([theme('essai')], tell)).toEqual(['created']);
    expect(await cms.documents('theme').count({ locale: 'fr' })).toBe(0);
  });

  it('creates, leaves alone, then updates, as one batch made by the import', async () => {
    expect(await outcomes([theme('eau'), theme('air')])).toEqual(['created', 'created']);
    const rows = await cms.newRows();
    expect(new Set(rows.map((row) => row.batch)).size).toBe(1);
    expect(rows.every((row) => row.actor === 'import')).toBe(true);
    expect(await outcomes([theme('eau'), theme('air', 'Qualité de l’air')])).toEqual([
      'unchanged',
      'updated',
    ]);
    expect(await outcomes([theme('eau'), theme('air', 'Qualité de l’air')])).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });

  it('leaves alone the fields a record does not give, and empties the ones it gives as null', async () => {
    const full = action('D.1', { axis: 'D', objective: 'Mieux', phase: 'étude', practices: [] });
    await outcomes([axis('D'), { ...full, data: { ...full.data, progress: 40, parent: 'D.1' } }]);
    const partial = record('action', { code: 'D.1', objective: null }, { onCreation: { title: 'Autre' } });
    expect(await outcomes([partial], applyAndPublish)).toEqual(['updated']);
    expect(await outcomes([partial], applyAndPublish)).toEqual(['unchanged']);
    const { entries } = await cms.readState();
    expect(entries.find((entry) => entry.data['code'] === 'D.1')?.data).toMatchObject({
      title: 'Action D.1',
      objective: null,
      phase: 'étude',
      progress: 40,
      parent: expect.any(String),
    });
  });

  it('takes the values for a creation when it creates, and the record’s own before them', async () => {
    const partial = record(
      'action',
      { code: 'E.1', title: 'Titre', axis: 'E' },
      { onCreation: { title: 'Provisoire', slug: 'provisoire' } },
    );
    expect(await outcomes([axis('E'), partial], applyAndPublish)).toEqual(['created', 'created']);
    const { entries } = await cms.readState();
    expect(entries.find((entry) => entry.data['code'] === 'E.1')?.data).toMatchObject({
      title: 'Titre',
      slug: 'provisoire',
    });
  });

  it('publishes what is still a draft even when it is unchanged, and nothing the second time', async () => {
    await outcomes([theme('sol')]);
    await cms.newRows();
    expect(await outcomes([theme('sol')], applyAndPublish)).toEqual(['unchanged']);
    expect((await cms.newRows()).map((row) => row.action)).toEqual(['publish']);
    expect(await outcomes([theme('sol')], applyAndPublish)).toEqual(['unchanged']);
    expect(await cms.newRows()).toEqual([]);
  });

  it('links records to each other in any order, in circles too, and publishes the links', async () => {
    const practice = record('good-practice', {
      title: 'P',
      slug: 'p',
      summary: 'S',
      problem: 'x',
      solution: 'y',
      depth: 'éclair',
      replicates: 'q',
    });
    const other = { ...practice, data: { ...practice.data, slug: 'q', replicates: 'p' } };
    const records = [
      action('A.1', { practices: ['q', 'p'], parent: 'A.2' }),
      action('A.2', { parent: 'A.1' }),
      practice,
      other,
      axis('A'),
    ];
    expect(await outcomes(records, applyAndPublish)).toEqual(Array(5).fill('created'));
    expect(await outcomes(records, applyAndPublish)).toEqual(Array(5).fill('unchanged'));
    const { entries } = await cms.readState();
    const idOf = (model: string, key: string, value: string) =>
      entries.find((entry) => entry.model === model && entry.data[key] === value)?.documentId;
    const first = entries.find((entry) => entry.data['code'] === 'A.1');
    expect(first?.data).toMatchObject({
      axis: idOf('plan-axis', 'code', 'A'),
      parent: idOf('action', 'code', 'A.2'),
      practices: [idOf('good-practice', 'slug', 'q'), idOf('good-practice', 'slug', 'p')],
    });
    expect(entries.find((entry) => entry.data['slug'] === 'p')?.data['replicates']).toBe(
      idOf('good-practice', 'slug', 'q'),
    );
  });

  it('translates a document named by its French key, and refuses facts that differ', async () => {
    await outcomes([axis('B'), action('B.1', { axis: 'B', progress: 10 })], applyAndPublish);
    const words = { title: 'Acción', slug: 'accion' };
    const spanish = record('action', words, { locale: 'es', key: 'B.1' });
    expect(await outcomes([spanish], applyAndPublish)).toEqual(['created']);
    expect(await outcomes([spanish], applyAndPublish)).toEqual(['unchanged']);
    expect(await problemsOf({ ...spanish, data: { ...words, progress: 90 } })).toEqual([
      'Avancement : cette valeur est la même dans toutes les langues, changez-la en français',
    ]);
    const { entries } = await cms.readState();
    expect(
      entries.find((entry) => entry.locale === 'es' && entry.data['slug'] === 'accion')?.data,
    ).toMatchObject({
      code: 'B.1',
      progress: 10,
    });
  });

  it('keeps nothing when the cms refuses, once it is written, to publish a record alone in its language', async () => {
    await outcomes([
      axis('C'),
      action('C.1', { axis: 'C', slug: 'un' }),
      action('C.2', { axis: 'C', slug: 'deux' }),
    ]);
    await cms.newRows();
    const spanish = record('action', { title: 'Acción', slug: 'accion-sola' }, { locale: 'es', key: 'C.1' });
    const before = await cms.documents('theme').count({ locale: 'fr' });
    const response = await send([theme('perdu'), spanish], applyAndPublish);
    expect(response.applied).toBe(false);
    expect(response.results[1]?.problems).toEqual([
      expect.stringMatching(/^Publication refusée. Axe\s: ce champ est obligatoire.$/),
    ]);
    expect(await cms.newRows()).toEqual([]);
    expect(await cms.documents('theme').count({ locale: 'fr' })).toBe(before);
  });

  it('upserts the one entry of a single', async () => {
    const settings = record('site-settings', {
      siteName: 'Portail',
      organisation: 'Département',
      tagline: 'Ensemble',
      contactService: 'Service',
    });
    expect(await outcomes([settings], applyAndPublish)).toEqual(['created']);
    expect(await outcomes([settings], applyAndPublish)).toEqual(['unchanged']);
  });

  it('writes and publishes 600 records in well under a minute', async () => {
    const communes = Array.from({ length: 600 }, (_, index) =>
      record('territory', { code: String(10_000 + index), title: `Commune ${index}`, type: 'commune' }),
    );
    const startedAt = performance.now();
    await outcomes(communes, applyAndPublish);
    expect(performance.now() - startedAt).toBeLessThan(30_000);
  });

  it('refuses a body that is not an import', async () => {
    const response = await cms.call('POST', '/api/publishing/import', tokens.import, { records: [{}] });
    expect(response.status).toBe(400);
  });
});

describe('the files of a record', () => {
  const practice = (data: object = {}) =>
    record('good-practice', { title: 'Haie', slug: 'haie', summary: 'Planter.', ...data });
  const documents = [{ title: 'Guide de plantation', file: 'guide.pdf', licence: 'CC BY 4.0' }];

  async function add(name: string, type: string, content: Uint8Array<ArrayBuffer>): Promise<void> {
    const { token } = await cms.signIn('strapi-editor');
    const form = new FormData();
    form.append('files', new Blob([content], { type }), name);
    form.append('fileInfo', JSON.stringify({ name, alternativeText: 'Une haie en hiver' }));
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(new URL('/upload', cms.url), { method: 'POST', headers, body: form });
    expect(response.status).toBe(201);
  }

  const publishedPractice = async () => {
    const { entries } = await cms.readState();
    const found = entries.find(({ model, data }) => model === 'good-practice' && data['slug'] === 'haie');
    return found?.data as Record<string, unknown[]>;
  };

  beforeAll(async () => {
    await add('guide.pdf', 'application/pdf', new TextEncoder().encode(`%PDF-1.7\n${'x'.repeat(2600)}`));
    const picture = await photograph(90, 60).png().toBuffer();
    await add('haie.png', 'image/png', new Uint8Array(picture));
  });

  it('are named as the media library names them, and go to the published state', async () => {
    const named = practice({ image: 'haie.png', gallery: ['haie.png'], documents });
    expect(await outcomes([named], applyAndPublish)).toEqual(['created']);
    const data = await publishedPractice();
    expect(data['image']).toMatchObject({ alt: 'Une haie en hiver', width: 90, height: 60 });
    expect(data['gallery']).toEqual([data['image']]);
    const file = { url: expect.stringMatching(/^\/uploads\/guide_\w+\.pdf$/) as string, kilobytes: 3 };
    expect(data['documents']).toMatchObject([{ title: 'Guide de plantation', file, url: null }]);
    expect(await outcomes([named], applyAndPublish)).toEqual(['unchanged']);
  });

  it('stay when a record does not speak of them, and go when it says so', async () => {
    expect(await outcomes([practice({ summary: 'Planter et suivre.' })], applyAndPublish)).toEqual([
      'updated',
    ]);
    const kept = await publishedPractice();
    expect([kept['gallery'], kept['documents']].map((held) => held?.length)).toEqual([1, 1]);
    await outcomes([practice({ image: null, gallery: [], documents: [] })], applyAndPublish);
    const emptied = await publishedPractice();
    expect([emptied['image'], emptied['gallery'], emptied['documents']]).toEqual([null, [], []]);
  });

  it('are refused when the library has none of that name, or one of another kind', async () => {
    expect((await problemsOf(practice({ image: 'absente.png' })))[0]).toContain(
      '« absente.png » n’est pas le nom d’un fichier de la médiathèque',
    );
    expect((await problemsOf(practice({ gallery: ['guide.pdf'] })))[0]).toContain('n’est pas une image');
    const wrong = practice({ documents: [{ title: 'Guide', file: 'haie.png' }] });
    expect((await problemsOf(wrong))[0]).toContain('n’est pas un document');
    expect((await problemsOf(practice({ documents: [{ title: 'Guide' }] })))[0]).toMatch(
      /^Documents, n° 1, Fichier\s: un de ces champs est attendu\s: Fichier, Adresse$/,
    );
  });
});
