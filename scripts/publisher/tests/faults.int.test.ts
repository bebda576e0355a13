import { mkdir, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedAddress } from '@agenda21/content-types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publicFolder } from '../releases/release.ts';
import { findCurrentRelease } from '../releases/release-store.ts';
import { type Bench, makeBench } from './bench.ts';
import { expectCleanSite, expectOldSite, startServing, untilFirstRun } from './expect-site.ts';
import { oneOfEachKind, pathOfEntry } from './one-of-each-kind.ts';
import { aProject } from './small-state.ts';
import { waitUntil } from './wait-until.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await makeBench();
  await startServing(bench);
});

afterEach(() => bench.remove());

const waitForFault = (fault: string) =>
  waitUntil(`fault ${fault}`, async () => (await bench.status()).run.last?.fault === fault);

async function expectHealed(): Promise<void> {
  await bench.poke();
  await bench.waitForText('/projets/mare/', 'Projet mare');
  await waitUntil('rows live', () => bench.cms.rows.every(({ state }) => state === 'live'));
  await expectCleanSite(bench);
}

test('files of partners that were coming when the publisher was killed are gone once it is started again', async () => {
  await bench.kill();
  const { sentFiles } = bench.folders;
  await mkdir(join(sentFiles, 'file-coupe'), { recursive: true });
  await writeFile(join(sentFiles, 'file-coupe', 'sent'), 'le début d’une photo');
  await bench.start();
  expect(await readdir(sentFiles)).toEqual([]);
});

test('a cms that stops in the middle of its answer changes nothing; once it is back, the change goes live', async () => {
  bench.cms.isCutOff = true;
  bench.cms.publish(aProject('mare'));
  await bench.poke();
  await waitForFault('cms');
  await expectOldSite(bench);
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
  await expectCleanSite(bench);
});

test.each([
  ['never ends', 'page-qui-bloque', 'ne finit pas'],
  ['stops the renderer', 'page-qui-arrete', 'arrête le programme'],
  ['is empty', 'page-vide', 'elle est vide'],
])('a page that %s is held with a reason, and the others go live', async (_, slug, reason) => {
  await bench.kill();
  await bench.start({ PAGE_TIMEOUT_MS: '2000' });
  await untilFirstRun(bench);
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
  await expectCleanSite(bench);
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
  await expectCleanSite(bench);
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

test('a withdrawn record of any kind answers 410', async () => {
  const entries = oneOfEachKind();
  const addresses = entries.flatMap((entry): readonly PublishedAddress[] => {
    const path = pathOfEntry(entry);
    return path ? [{ model: entry.model, documentId: entry.documentId, locale: 'fr', path }] : [];
  });
  const statuses = () =>
    Promise.all(addresses.map(async ({ path }) => `${path} ${(await bench.get(path)).status}`));
  const settle = async () => {
    await bench.poke();
    const areLive = () => bench.cms.rows.every(({ state }) => state === 'live');
    await waitUntil('rows live', areLive, () => JSON.stringify(bench.cms.reports));
  };
  bench.cms.state = { ...bench.cms.state, addresses: [...bench.cms.state.addresses, ...addresses] };
  for (const entry of entries) bench.cms.publish(entry);
  await settle();
  expect(await statuses()).toEqual(addresses.map(({ path }) => `${path} 200`));
  for (const entry of entries) bench.cms.unpublish(entry);
  await settle();
  expect(await statuses()).toEqual(addresses.map(({ path }) => `${path} 410`));
  expect(addresses.length).toBeGreaterThan(10);
});

test('a change that no webhook told is found by comparing', async () => {
  await bench.kill();
  await bench.start({ RECONCILE_MS: '200' });
  await untilFirstRun(bench);
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
