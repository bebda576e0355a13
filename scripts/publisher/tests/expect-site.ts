/** A publisher under test until it serves, and what is expected of its site. */
import { expect } from 'vitest';
import type { Bench } from './bench.ts';
import { digestCleanRender } from './clean-render.ts';
import { waitUntil } from './wait-until.ts';
import { digestCurrent, findProblemsOfCurrent, untilDataMade } from './whole-site.ts';

/** Waits until the first run of a publisher that has just been started is over. */
export async function untilFirstRun(bench: Bench): Promise<void> {
  await waitUntil('the first run over', async () => (await bench.status()).run.last);
}

/** Starts the publisher of a bench, and waits until it serves what is published and its first run is over. */
export async function startServing(bench: Bench, settings?: Readonly<Record<string, string>>): Promise<void> {
  await bench.start(settings);
  await bench.waitForText('/projets/haie/', 'Projet haie');
  await untilFirstRun(bench);
}

/** Says that something changed, and waits for the run that this starts. */
export async function pokeAndWait(bench: Bench): Promise<void> {
  const { last } = (await bench.status()).run;
  await bench.poke();
  await waitUntil('run over', async () => (await bench.status()).run.last?.at !== last?.at);
}

/** The site is that of before `mare` was published, and it is whole. */
export async function expectOldSite(bench: Bench): Promise<void> {
  expect((await bench.get('/projets/haie/')).text).toContain('Projet haie');
  expect((await bench.get('/projets/mare/')).status).toBe(404);
  expect(await findProblemsOfCurrent(bench.folders)).toEqual([]);
}

/** The site is what a clean render of the published state gives, to the byte. */
export async function expectCleanSite(bench: Bench): Promise<void> {
  expect(await findProblemsOfCurrent(bench.folders)).toEqual([]);
  await untilDataMade(bench.url);
  expect(await digestCurrent(bench.folders)).toEqual(await digestCleanRender(bench.cms.state));
}
