import { afterEach, beforeEach, expect, test } from 'vitest';
import { setInFrench } from '@agenda21/content-types';
import { type Bench, makeBench } from './bench.ts';
import { pokeAndWait, untilFirstRun } from './expect-site.ts';
import { aProject, aSmallState } from './small-state.ts';
import { waitUntil } from './wait-until.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await makeBench();
  await bench.start({ PAGE_TIMEOUT_MS: '2000' });
  await untilFirstRun(bench);
});

afterEach(() => bench.remove());

const reasonOf = (id: number) => bench.cms.reports.findLast((told) => told.id === id)?.reason;

/** Publishes entries together, and waits until each is live or held. */
async function publishAll(...entries: Parameters<Bench['cms']['publish']>[0][]) {
  const rows = entries.map((entry) => bench.cms.publish(entry));
  await bench.poke();
  const isSettled = () => rows.every(({ state }) => state === 'held' || state === 'live');
  await waitUntil('rows settled', isSettled, () => bench.log);
  return rows;
}

test('a document that is tried again while another one wants the address it keeps stops nothing', async () => {
  const broken = aProject('haie', { slug: 'verger', description: 'Voir [ici](/projets/rien/).' });
  await publishAll(broken);
  await publishAll(aProject('autre', { slug: 'haie' }));
  const [again, mare] = await publishAll(broken, aProject('mare'));
  expect([again?.state, mare?.state]).toEqual(['held', 'live']);
  expect((await bench.get('/projets/haie/')).text).toContain('Projet haie');

  const [mended] = await publishAll(aProject('haie', { slug: 'verger' }));
  expect(mended?.state).toBe('live');
  await bench.waitForText('/projets/haie/', 'Projet autre');
});

test('a document that the site refuses without a page is found among the changes', async () => {
  const ids = ['a', 'contenu-refuse', 'mare'];
  const rows = await publishAll(...ids.map((id) => aProject(id)));
  expect(rows.map(({ state }) => state)).toEqual(['live', 'held', 'live']);
  expect(reasonOf(rows[1]?.id ?? 0)).toContain(setInFrench('Ce contenu empêche la fabrication du portail'));
});

test('a document that is held goes live, and is told as live, once another one leaves it the address', async () => {
  const [row] = await publishAll(aProject('autre', { slug: 'haie' }));
  expect(row?.state).toBe('held');
  await publishAll(aProject('mare'));
  expect(bench.cms.reports.filter(({ id }) => id === row?.id)).toHaveLength(1);

  bench.cms.unpublish(aProject('haie'));
  await bench.poke();
  await bench.waitForText('/projets/haie/', 'Projet autre');
  await waitUntil('told as live', () => row?.state === 'live');
  expect((await bench.status()).heldDocuments).toBe(0);
});

test('a document that is held for a picture goes live, and is told as live, once the picture is there', async () => {
  const picture = { url: '/uploads/haie.png', alt: 'Une haie', width: 8, height: 6, renditions: [] };
  const [row] = await publishAll(aProject('mare', { gallery: [picture] }));
  expect(row?.state).toBe('held');
  bench.cms.files.set('/uploads/haie.png', Buffer.from('a picture'));
  const sent = bench.cms.publish(aProject('haie'));
  Object.assign(sent, { action: 'media', model: 'media', documentId: 'f1', locale: null });
  await bench.poke();
  await waitUntil('told as live', () => row?.state === 'live');
  await bench.waitForText('/projets/mare/', 'Projet mare');
});

test('while nothing but held documents waits, a poke makes nothing', async () => {
  await publishAll(aProject('autre', { slug: 'haie' }));
  const before = bench.log.length;
  const { last } = (await bench.status()).run;
  await bench.poke();
  const next = await waitUntil('another run', async () => {
    const { run } = await bench.status();
    return run.last?.at !== last?.at && run.last;
  });
  expect(next.result).toBe('unchanged');
  expect(bench.log.slice(before)).not.toContain('stage="render"');
});

test('several pages that stop the renderer in one publication, one of them translated, are held one by one', async () => {
  const bad = aProject('page-qui-bloque');
  const entries = [bad, { ...bad, locale: 'es' }, aProject('page-qui-arrete'), aProject('mare')];
  const rows = await publishAll(...entries);
  expect(rows.map(({ state }) => state)).toEqual(['held', 'held', 'held', 'live']);
  expect((await bench.status()).mode.kind).toBe('renderer');
});

test('a document without a page that makes the others hang is found among the changes', async () => {
  const settings = aSmallState().entries.find(({ model }) => model === 'site-settings');
  if (!settings) throw new Error('no settings');
  const bad = { ...settings, data: { ...settings.data, tagline: 'Bloque toutes les pages' } };
  const projects = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => aProject(id));
  const [first, ...others] = await publishAll(bad, ...projects);
  expect(first?.state).toBe('held');
  expect(new Set(others.map(({ state }) => state))).toEqual(new Set(['live']));
  expect((await bench.status()).mode.kind).toBe('renderer');
});

test('a document whose page cannot be made is held with a reason, and the others go live', async () => {
  const bad = bench.cms.publish(aProject('page-qui-casse'));
  const good = bench.cms.publish(aProject('mare'));
  await bench.poke();
  await bench.waitForText('/projets/mare/', 'Projet mare');
  await waitUntil('both rows settled', () => bad.state === 'held' && good.state === 'live');
  expect(bench.cms.reports.find(({ id, state }) => id === bad.id && state === 'held')?.reason).toContain(
    'x is not a function',
  );
  expect((await bench.get('/projets/page-qui-casse/')).status).toBe(404);
});

test('a document that broke the build is not built again with the next publication, until it is mended', async () => {
  const bad = bench.cms.publish(aProject('page-qui-casse'));
  await pokeAndWait(bench);
  expect(bad.state).toBe('held');
  const before = bench.log.length;
  bench.cms.publish(aProject('mare'));
  await pokeAndWait(bench);
  await bench.waitForText('/projets/mare/', 'Projet mare');
  expect(bench.log.slice(before).match(/stage="render"/g)).toHaveLength(1);
  expect(bench.log.slice(before)).toContain('held=1');

  bench.cms.publish(aProject('page-qui-casse', { slug: 'page-en-ordre' }));
  await pokeAndWait(bench);
  await bench.waitForText('/projets/page-en-ordre/', 'Projet page-qui-casse');
});

test('a document that breaks the build without saying which one it is, is found among the changes', async () => {
  const rows = ['a', 'b', 'casse-sans-nom', 'c', 'mare'].map((id) => bench.cms.publish(aProject(id)));
  await bench.poke();
  await bench.waitForText('/projets/mare/', 'Projet mare');
  await waitUntil('rows settled', () => rows.every(({ state }) => state === 'held' || state === 'live'));
  expect(rows.map(({ state }) => state)).toEqual(['live', 'live', 'held', 'live', 'live']);
});

test('a document that is no longer valid keeps its last good version, with the fields to mend', async () => {
  const row = bench.cms.publish(aProject('haie', { title: '', tagline: 'Une accroche neuve.' }));
  await bench.poke();
  await waitUntil('held', () => row.state === 'held');
  expect(bench.cms.reports.at(-1)?.reason).toContain(setInFrench('« Titre » : ce champ est obligatoire'));
  expect((await bench.get('/projets/haie/')).text).toContain('Planter une haie');
});

test('a page that links to an address that does not exist is held, with the link to mend', async () => {
  const row = bench.cms.publish(aProject('mare', { description: 'Voir [ici](/projets/rien/).' }));
  await bench.poke();
  await waitUntil('held', () => row.state === 'held');
  expect(bench.cms.reports.at(-1)?.reason).toContain(
    setInFrench('elle renvoie à « /projets/rien/ », qui n’existe pas'),
  );
});
