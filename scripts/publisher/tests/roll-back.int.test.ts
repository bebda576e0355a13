import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Bench, makeBench } from './bench.ts';
import { expectOldSite, pokeAndWait, startServing, untilFirstRun } from './expect-site.ts';
import { aProject } from './small-state.ts';
import { waitUntil } from './wait-until.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await makeBench();
  await startServing(bench);
});

afterEach(() => bench.remove());

async function orderRollBack(token = 't'.repeat(32)): Promise<number> {
  return (await bench.order('/orders/roll-back', {}, token)).status;
}

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
  await expectOldSite(bench);

  await bench.kill();
  await bench.start({ RECONCILE_MS: '100' });
  await waitUntil('compared', async () => (await bench.status()).run.last?.result === 'unchanged');
  await expectOldSite(bench);

  bench.cms.publish(aProject('verger'));
  await bench.poke();
  await bench.waitForText('/projets/verger/', 'Projet verger');
  expect((await bench.get('/projets/mare/')).status).toBe(200);
});

test('a second roll-back stays too, until the next publication', async () => {
  await bench.kill();
  await bench.start({ RESTORE_POINT_MS: '0', RECONCILE_MS: '5000' });
  await untilFirstRun(bench);
  for (const id of ['mare', 'noue']) {
    await waitForPoint();
    bench.cms.publish(aProject(id));
    await bench.poke();
    await bench.waitForText(`/projets/${id}/`, `Projet ${id}`);
    await waitUntil('rows live', () => bench.cms.rows.every(({ state }) => state === 'live'));
  }
  await waitUntil('rolled back', async () => (await orderRollBack()) === 200);
  expect(await orderRollBack()).toBe(200);
  await expectOldSite(bench);

  const before = bench.log.length;
  const waiting = bench.cms.publish(aProject('noue'));
  await pokeAndWait(bench);
  expect(waiting.state).toBe('queued');
  expect(bench.cms.reports.at(-1)?.reason).toContain('ramené à une version antérieure');
  await bench.kill();
  await bench.start({ RECONCILE_MS: '100' });
  await waitUntil('compared', async () => (await bench.status()).run.last?.result === 'unchanged');
  await expectOldSite(bench);
  expect(bench.log.slice(before)).not.toContain('stage="render"');

  bench.cms.publish(aProject('verger'));
  await bench.poke();
  await bench.waitForText('/projets/verger/', 'Projet verger');
  expect((await bench.get('/projets/noue/')).status).toBe(200);
  await waitUntil('rows live', () => waiting.state === 'live');
});
