import { type ImportRecord, importResponseSchema, parseData, uidOf } from '@agenda21/content-types';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestCms, startCms, tokens } from './cms.ts';

let cms: TestCms;
let editor: string;
beforeAll(async () => {
  cms = await startCms();
  editor = (await cms.signIn('strapi-editor')).token;
});
afterAll(() => cms.stop());

const pau: ImportRecord = {
  model: 'territory',
  locale: 'fr',
  data: { code: '64445', title: 'Pau', type: 'commune' },
};
const place = (slug: string, data: Readonly<Record<string, unknown>>): ImportRecord => ({
  model: 'digital-place',
  locale: 'fr',
  data: {
    title: slug,
    slug,
    street: '1 rue d’Exemple',
    postcode: '64000',
    territory: '64445',
    identifier: slug,
    registration: 'EXEMPLE0001',
    ...data,
  },
});

async function send(records: readonly ImportRecord[], apply: boolean) {
  const body = { records, apply, publish: apply };
  const response = await cms.call('POST', '/api/publishing/import', tokens.import, body);
  return importResponseSchema.parse(await response.json()).results;
}

const write = (method: string, path: string, body: object) =>
  cms.call(method, `/content-manager/collection-types/${uidOf('digital-place')}${path}`, editor, body);

it('refuses an import of hours that are not in the notation, with the reason, dry run or not, and stores nothing', async () => {
  for (const apply of [false, true]) {
    const results = await send([pau, place('cyberbase', { hours: 'lundi matin !' })], apply);
    expect(results[1]?.outcome).toBe('refused');
    expect(results[1]?.problems[0]).toMatch(/^Horaires\s: «\slundi matin !\s» n’est pas dans la notation/);
  }
  expect(await cms.strapi.documents(uidOf('digital-place')).count({})).toBe(0);
});

it('refuses to save a draft of such hours, under their field, and keeps what was there', async () => {
  const hours = 'Mo-Fr 09:00-12:00; PH off';
  const created = await write('POST', '', { title: 'Médiathèque', hours });
  expect(created.status).toBe(201);
  const { data } = (await created.json()) as { data: { documentId: string } };
  const refused = await write('PUT', `/${data.documentId}`, { hours: 'Mo-Fr 9h-12h' });
  expect(refused.status).toBe(400);
  const { error } = (await refused.json()) as {
    error: { message: string; details: { errors: { path: string[] }[] } };
  };
  expect(error.message).toMatch(/^Horaires\s: écrivez plutôt «\sMo-Fr 09:00-12:00\s»$/);
  expect(error.details.errors.map(({ path }) => path)).toEqual([['hours']]);
  const kept = await cms.strapi.documents(uidOf('digital-place')).findOne({ documentId: data.documentId });
  expect(kept?.['hours']).toBe(hours);
});

it('publishes a place and a service that sends there, as the model has them', async () => {
  const hours = 'Mo-Fr 09:00-12:00,14:00-18:00; PH off';
  const rounds = [{ commune: 'Arudy', when: 'Le mardi' }];
  const service: ImportRecord = {
    model: 'digital-service',
    locale: 'fr',
    data: {
      title: 'Démarche',
      slug: 'demarche',
      summary: 'Une démarche.',
      url: 'https://service.example/',
      papers: [{ title: 'Justificatif' }],
      places: ['maison'],
    },
  };
  const results = await send([pau, place('maison', { hours, rounds, fees: ['Gratuit'] }), service], true);
  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  const { entries } = await cms.readState();
  const find = (model: string) => entries.find((entry) => entry.model === model) ?? expect.fail(model);
  const [placed, served] = [find('digital-place'), find('digital-service')];
  expect(parseData('digital-place', placed.data)).toMatchObject({
    ok: true,
    data: { hours, fees: ['Gratuit'] },
  });
  expect(placed.data['rounds']).toEqual([{ commune: 'Arudy', place: null, when: 'Le mardi' }]);
  expect(parseData('digital-service', served.data)).toMatchObject({
    ok: true,
    data: {
      places: [placed.documentId],
      papers: [{ title: 'Justificatif', note: null }],
      state: 'en service',
    },
  });
});
