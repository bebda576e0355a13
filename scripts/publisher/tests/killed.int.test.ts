import { afterEach, beforeEach, expect, test } from 'vitest';
import { stages } from '../run/stages.ts';
import { type Bench, makeBench } from './bench.ts';
import { aProject } from './small-state.ts';
import { waitUntil } from './wait-until.ts';
import { digestCleanBuild, digestCurrent, findProblemsOfCurrent } from './whole-site.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await makeBench();
  await bench.start();
  await bench.waitForText('/projets/haie/', 'Projet haie');
  await waitUntil('the first run over', async () => (await bench.status()).run.last);
});

afterEach(() => bench.remove());

test.each(stages)(
  'killed at the stage « %s », it serves a whole site, then the same as a clean build',
  async (stage) => {
    const before = bench.log.length;
    const row = bench.cms.publish(aProject('mare', { title: 'Une mare retrouvée' }));
    await bench.poke();
    await waitUntil(stage, () => bench.log.slice(before).includes(`stage="${stage}"`));
    await bench.kill();
    expect(await findProblemsOfCurrent(bench.folders)).toEqual([]);

    await bench.start();
    expect((await bench.get('/')).status).toBe(200);
    await bench.waitForText('/projets/mare/', 'Une mare retrouvée');
    await waitUntil('the row is live', () => row.state === 'live');
    expect(await findProblemsOfCurrent(bench.folders)).toEqual([]);
    expect(await digestCurrent(bench.folders)).toEqual(await digestCleanBuild(bench.cms.state));
  },
);
