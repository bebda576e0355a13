import { readlink, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setInFrench } from '@agenda21/content-types';
import { publicFolder } from '../releases/release.ts';
import { findCurrentRelease } from '../releases/release-store.ts';
import { type Bench, makeBench } from './bench.ts';
import { aProject } from './small-state.ts';
import { waitUntil } from './wait-until.ts';
import { digestCleanRender } from './clean-render.ts';
import { digestCurrent, findProblemsOfCurrent, untilDataMade } from './whole-site.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await makeBench();
  await bench.start();
  await bench.waitForText('/projets/haie/', 'Projet haie');
  await waitUntil('the first run over', async () => (await bench.status()).run.last);
});

afterEach(() => bench.remove());

const waitForFault = (fault: string) =>
  waitUntil(`fault ${fault}`, async () => (await bench.status()).run.last?.fault === fault);

async function orderRollBack(token = 't'.repeat(32)): Promise<number> {
  return (await bench.order('/orders/roll-back', {}, token)).status;
}

/** Says that something changed, and waits for the run that this starts. */
async function pokeAndWait(): Promise<void> {
  const { last } = (await bench.status()).run;
  await bench.poke();
  await waitUntil('run over', async () => (await bench.status()).run.last?.at !== last?.at);
}

async function expectOldSite(): Promise<void> {
  expect((await bench.get('/projets/haie/')).text).toContain('Projet haie');
  expect((await bench.get('/projets/mare/')).status).toBe(404);
  expect(await findProblemsOfCurrent(bench.folders)).toEqual([]);
}

async function expectCleanSite(): Promise<void> {
  expect(await findProblemsOfCurrent(bench.folders)).toEqual([]);
  await untilDataMade(bench.url);
  expect(await digestCurrent(bench.folders)).toEqual(await digestCleanRender(bench.cms.state));
}

async function expectHealed(): Promise<void> {
  await bench.poke();
  await bench.waitForText('/projets/mare/', 'Projet mare');
  await waitUntil('rows live', () => bench.cms.rows.every(({ state }) => state === 'live'));
  await expectCleanSite();
}

test('a cms that stops in the middle of its answer changes nothing; once it is back, the change goes live', async () => {
  bench.cms.isCutOff = true;
  bench.cms.publish(aProject('mare'));
  await bench.poke();
  await waitForFault('cms');
  await expectOldSite();
  bench.cms.isCutOff = false;
  await expectHealed();
});

test('a renderer that stops three times leaves the pages to the stock build, which says so; a rebuild brings it back', async () => {
  await bench.setBuild('crash');
  bench.cms.publish(aProject('mare'));
  await expectHealed();
  const { mode } = await bench.status();
  expect(mode.kind).toBe('stock');
  expect(mode.reason).toContain('a échoué trois fois');
  expect(bench.log.match(/the renderer failed/g)).toHaveLength(3);

  await bench.setBuild('');
  expect((await bench.order('/orders/rebuild')).status).toBe(202);
  await waitUntil('the renderer is back', async () => (await bench.status()).mode.kind === 'renderer');
  await waitUntil('all checked', async () => (await bench.status()).lastFullCheck);
  bench.cms.publish(aProject('verger'));
  await bench.poke();
  await bench.waitForText('/projets/verger/', 'Projet verger');
  await waitUntil('rows live', () => bench.cms.rows.every(({ state }) => state === 'live'));
  await expectCleanSite();
});

test.each([
  ['never ends', 'page-qui-bloque', 'ne finit pas'],
  ['stops the renderer', 'page-qui-arrete', 'arrête le programme'],
  ['is empty', 'page-vide', 'elle est vide'],
])('a page that %s is held with a reason, and the others go live', async (_, slug, reason) => {
  await bench.kill();
  await bench.start({ PAGE_TIMEOUT_MS: '2000' });
  await waitUntil('the first run over', async () => (await bench.status()).run.last);
  const bad = bench.cms.publish(aProject(slug));
  const good = bench.cms.publish(aProject('mare'));
  await bench.poke();
  await bench.waitForText('/projets/mare/', 'Projet mare');
  await waitUntil('both rows settled', () => bad.state === 'held' && good.state === 'live');
  expect(bench.cms.reports.find(({ id, state }) => id === bad.id && state === 'held')?.reason).toContain(
    reason,
  );
  expect((await bench.status()).mode.kind).toBe('renderer');
  expect((await bench.get(`/projets/${slug}/`)).status).toBe(404);
});

test('rows that come twice, late or in the wrong order change nothing in the end', async () => {
  const mare = bench.cms.publish(aProject('mare'));
  const gone = bench.cms.unpublish(aProject('haie'));
  bench.cms.rows.reverse();
  bench.cms.rows.push({ ...mare, id: 90 }, { ...gone, id: 91 }, { ...mare, id: 92, action: 'unpublish' });
  await expectHealed();
  expect((await bench.get('/projets/haie/')).status).toBe(410);
});

test('the pages that a change made anew are named, its own first', async () => {
  const row = bench.cms.publish(aProject('mare'));
  await bench.poke();
  await waitUntil('live', () => row.state === 'live');
  const { refreshed } = bench.cms.reports.findLast(({ id }) => id === row.id) ?? {};
  expect(refreshed?.paths.slice(0, 2).toSorted()).toEqual(['/es/projets/mare/', '/projets/mare/']);
  expect(refreshed?.paths).toContain('/projets/');
  expect(refreshed?.paths).not.toContain('/contact/');
  expect(refreshed?.count).toBe(refreshed?.paths.length);
});

test('a language that is removed leaves none of its pages behind', async () => {
  bench.cms.publish({ ...aProject('haie', { title: 'Proyecto seto' }), locale: 'es' });
  await bench.poke();
  await bench.waitForText('/es/projets/haie/', 'Proyecto seto');
  await waitUntil('rows live', () => bench.cms.rows.every(({ state }) => state === 'live'));
  const row = bench.cms.unpublish({ ...aProject('haie'), locale: 'es' });
  bench.cms.rows[row.id - 1] = { ...row, action: 'locale', model: 'locale', documentId: 'es', locale: null };
  await bench.poke();
  await bench.waitForText('/es/projets/haie/', 'Projet haie');
  await waitUntil('rows live', () => bench.cms.rows.every(({ state }) => state === 'live'));
  await expectCleanSite();
});

test('a file of the site that was changed behind its back is mended at the next start', async () => {
  const site = publicFolder((await findCurrentRelease(bench.folders))?.folder ?? '');
  await bench.kill();
  await writeFile(join(site, 'projets/haie/index.html'), 'vandalised');
  await rm(join(site, 'contact/index.html'));
  await bench.start();
  const check = await waitUntil('all checked', async () => (await bench.status()).lastFullCheck);
  expect(check.differences).toBe(2);
  await waitUntil('mended', async () => (await bench.get('/contact/')).status === 200);
  await expectCleanSite();
});

test('a draft is shown to who has its token, marked and kept by nobody', async () => {
  await bench.kill();
  await bench.start({ CMS_PUBLIC_URL: 'http://cms.example/' });
  await waitUntil('the first run over', async () => (await bench.status()).run.last);
  const entry = aProject('brouillon', { title: 'Un brouillon neuf' });
  bench.cms.previews.set('j'.repeat(43), { entry, isShared: false });
  const { headers, text } = await bench.get(`/apercu/${'j'.repeat(43)}/`);
  expect(text).toContain('Un brouillon neuf');
  expect(text).toContain('Brouillon – cette page n’est pas publiée');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-robots-tag')).toContain('noindex');
  expect(headers.get('content-security-policy')).toContain('frame-ancestors http://cms.example');
  expect(headers.get('x-frame-options')).toBeNull();
  expect((await bench.get(`/apercu/${'k'.repeat(43)}/`)).status).toBe(404);
  expect((await bench.get('/projets/brouillon/')).status).toBe(404);
  await expectCleanSite();
});

test('a draft whose page never ends is refused, holds no document and leaves the pages to the renderer', async () => {
  await bench.kill();
  await bench.start({ PAGE_TIMEOUT_MS: '2000' });
  await waitUntil('the first run over', async () => (await bench.status()).run.last);
  const answers: number[] = [];
  for (const [index, id] of ['mare', 'noue', 'verger', 'talus'].entries()) {
    const token = String(index).repeat(43);
    const entry = aProject('brouillon-qui-bloque', { title: `Essai ${index}` });
    bench.cms.previews.set(token, { entry, isShared: false });
    const preview = bench.get(`/apercu/${token}/`);
    const row = bench.cms.publish(aProject(id));
    await bench.poke();
    await waitUntil(
      `${id} live`,
      () => row.state === 'live',
      () => bench.log,
    );
    answers.push((await preview).status);
  }
  expect(answers[0]).toBe(500);
  expect(answers.filter((status) => status < 500)).toEqual([]);
  expect((await bench.status()).mode.kind).toBe('renderer');
  expect(bench.cms.reports.map(({ state }) => state)).not.toContain('held');
  expect(bench.log).not.toContain('the renderer failed');
  await expectCleanSite();
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
  await pokeAndWait();
  expect(bad.state).toBe('held');
  const before = bench.log.length;
  bench.cms.publish(aProject('mare'));
  await pokeAndWait();
  await bench.waitForText('/projets/mare/', 'Projet mare');
  expect(bench.log.slice(before).match(/stage="render"/g)).toHaveLength(1);
  expect(bench.log.slice(before)).toContain('held=1');

  bench.cms.publish(aProject('page-qui-casse', { slug: 'page-en-ordre' }));
  await pokeAndWait();
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

test('a withdrawn document answers 410 and a renamed one redirects', async () => {
  bench.cms.state = {
    ...bench.cms.state,
    addresses: [
      ...bench.cms.state.addresses,
      { model: 'project', documentId: 'mare', locale: 'fr', path: '/projets/mare/' },
    ],
  };
  bench.cms.publish(aProject('mare'));
  await bench.poke();
  await bench.waitForText('/projets/mare/', 'Projet mare');
  bench.cms.unpublish(aProject('haie'));
  bench.cms.publish(aProject('mare', { slug: 'grande-mare' }));
  await bench.poke();
  await bench.waitForText('/projets/grande-mare/', 'Projet mare');
  expect((await bench.get('/projets/haie/')).status).toBe(410);
  const renamed = await fetch(`${bench.url}/projets/mare/`, { redirect: 'manual' });
  expect([renamed.status, renamed.headers.get('location')]).toEqual([301, '/projets/grande-mare/']);
});

test('a change that no webhook told is found by comparing', async () => {
  await bench.kill();
  await bench.start({ RECONCILE_MS: '200' });
  await waitUntil('the first run over', async () => (await bench.status()).run.last);
  bench.cms.publish(aProject('mare'));
  await bench.waitForText('/projets/mare/', 'Projet mare');
});

test('saving a draft builds nothing and is told as unchanged', async () => {
  const before = await readlink(bench.folders.current);
  const row = bench.cms.publish(aProject('haie'));
  bench.cms.rows[row.id - 1] = { ...row, action: 'update' };
  await bench.poke();
  await waitUntil('unchanged', () => bench.cms.rows.at(-1)?.state === 'unchanged');
  expect(await readlink(bench.folders.current)).toBe(before);
});

/** Waits until what is live is kept, so that one can go back to it. */
async function waitForPoint(): Promise<void> {
  const isKept = () => bench.log.includes(`restore point made release="${id}"`);
  const id = (await bench.status()).release?.id;
  await waitUntil(`a restore point of ${id}`, isKept, () => bench.log);
}

test('a roll-back stays until the next publication', async () => {
  await waitForPoint();
  bench.cms.publish(aProject('mare'));
  await bench.poke();
  await bench.waitForText('/projets/mare/', 'Projet mare');
  await waitUntil('rows live', () => bench.cms.rows.every(({ state }) => state === 'live'));

  expect(await orderRollBack('x'.repeat(32))).toBe(401);
  await waitUntil('rolled back', async () => (await orderRollBack()) === 200);
  await expectOldSite();

  await bench.kill();
  await bench.start({ RECONCILE_MS: '100' });
  await waitUntil('compared', async () => (await bench.status()).run.last?.result === 'unchanged');
  await expectOldSite();

  bench.cms.publish(aProject('verger'));
  await bench.poke();
  await bench.waitForText('/projets/verger/', 'Projet verger');
  expect((await bench.get('/projets/mare/')).status).toBe(200);
});

test('a second roll-back stays too, until the next publication', async () => {
  await bench.kill();
  await bench.start({ RESTORE_POINT_MS: '0', RECONCILE_MS: '5000' });
  await waitUntil('the first run over', async () => (await bench.status()).run.last);
  for (const id of ['mare', 'noue']) {
    await waitForPoint();
    bench.cms.publish(aProject(id));
    await bench.poke();
    await bench.waitForText(`/projets/${id}/`, `Projet ${id}`);
    await waitUntil('rows live', () => bench.cms.rows.every(({ state }) => state === 'live'));
  }
  await waitUntil('rolled back', async () => (await orderRollBack()) === 200);
  expect(await orderRollBack()).toBe(200);
  await expectOldSite();

  const before = bench.log.length;
  const waiting = bench.cms.publish(aProject('noue'));
  await pokeAndWait();
  expect(waiting.state).toBe('queued');
  expect(bench.cms.reports.at(-1)?.reason).toContain('ramené à une version antérieure');
  await bench.kill();
  await bench.start({ RECONCILE_MS: '100' });
  await waitUntil('compared', async () => (await bench.status()).run.last?.result === 'unchanged');
  await expectOldSite();
  expect(bench.log.slice(before)).not.toContain('stage="render"');

  bench.cms.publish(aProject('verger'));
  await bench.poke();
  await bench.waitForText('/projets/verger/', 'Projet verger');
  expect((await bench.get('/projets/noue/')).status).toBe(200);
  await waitUntil('rows live', () => waiting.state === 'live');
});

test('a picture is copied from the cms; a picture that is not there holds its document', async () => {
  const picture = { alt: 'Une haie', width: 800, height: 600, renditions: [] };
  bench.cms.files.set('/uploads/haie.png', Buffer.from('a picture'));
  bench.cms.publish(aProject('mare', { gallery: [{ ...picture, url: '/uploads/haie.png' }] }));
  const lost = bench.cms.publish(
    aProject('perdu', { gallery: [{ ...picture, url: '/uploads/perdue.png' }] }),
  );
  await bench.poke();
  await bench.waitForText('/projets/mare/', 'Projet mare');
  await waitUntil('held', () => lost.state === 'held');
  expect((await bench.get('/medias/haie.png')).text).toBe('a picture');

  bench.cms.files.set('/uploads/haie.png', Buffer.from('another one'));
  const row = bench.cms.publish(aProject('verger'));
  bench.cms.rows[row.id - 1] = { ...row, action: 'media', model: 'media', documentId: 'f1', locale: null };
  await bench.poke();
  await bench.waitForText('/medias/haie.png', 'another one');
});

test('a lost link to the current release is made anew at start', async () => {
  await bench.kill();
  await rm(bench.folders.current);
  await writeFile(join(bench.folders.building, 'rest'), 'of a crash');
  await bench.cms.stop();
  await bench.start();
  expect((await bench.get('/projets/haie/')).status).toBe(200);
});
