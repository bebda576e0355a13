import { afterEach, beforeEach, expect, test } from 'vitest';
import { setInFrench } from '@agenda21/content-types';
import { type Bench, makeBench } from './bench.ts';
import { aProject } from './small-state.ts';
import { waitUntil } from './wait-until.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await makeBench();
  await bench.start({ PAGE_TIMEOUT_MS: '700' });
  await waitUntil('the first run over', async () => (await bench.status()).run.last);
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
