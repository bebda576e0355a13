import { restorePointsSchema, runFaults, setInFrench } from '@agenda21/content-types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findCurrentRelease } from '../releases/release-store.ts';
import { releaseStages } from '../run/stages.ts';
import { type Bench, makeBench } from './bench.ts';
import { startServing, untilFirstRun } from './expect-site.ts';
import { aProject } from './small-state.ts';
import { waitUntil } from './wait-until.ts';
import { digestCleanRender } from './clean-render.ts';
import { digestCurrent, findProblemsOfCurrent, untilDataMade } from './whole-site.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await makeBench(undefined, true);
  await startServing(bench, { RECONCILE_MS: '300' });
});

afterEach(() => bench.remove());

const codeOfCurrent = async () => (await findCurrentRelease(bench.folders))?.record.codeDigest;

test('what is published during a deployment is live with it, and the release before is kept', async () => {
  const code = await codeOfCurrent();
  await bench.deploy();
  bench.cms.publish(aProject('mare'));
  await bench.poke();
  await bench.waitForText('/projets/mare/', 'Projet mare');
  await waitUntil('the new code', async () => (await codeOfCurrent()) !== code);
  await waitUntil('rows live', () => bench.cms.rows.every(({ state }) => state === 'live'));
  const headers = { authorization: `Bearer ${'t'.repeat(32)}` };
  const releases = await waitUntil('the new release is the live one', async () => {
    const listed = await (await fetch(`${bench.url}/releases`, { headers })).json();
    const [newest, ...others] = restorePointsSchema.parse(listed).releases;
    return newest?.isLive ? [newest, ...others] : null;
  });
  expect(releases.map(({ isLive }) => isLive)).toEqual([true, false]);
  expect(releases[0]?.id).toBe((await bench.status()).release?.id);
  expect(await findProblemsOfCurrent(bench.folders)).toEqual([]);
  await untilDataMade(bench.url);
  expect(await digestCurrent(bench.folders)).toEqual(await digestCleanRender(bench.cms.state));
});

test('code that cannot be built leaves the last good site and tells the editor; once mended, the change goes live', async () => {
  await bench.setBuild('exit');
  await bench.deploy('code that cannot be built at first');
  await waitUntil('told', async () => (await bench.status()).run.last?.fault === 'gates');
  const row = bench.cms.publish(aProject('mare'));
  await bench.poke();
  await waitUntil('failed', () => row.state === 'failed');
  expect(bench.cms.reports.at(-1)?.reason).toBe(setInFrench(runFaults.gates));
  expect((await bench.get('/projets/haie/')).text).toContain('Projet haie');
  expect((await bench.get('/projets/mare/')).status).toBe(404);
  expect(await findProblemsOfCurrent(bench.folders)).toEqual([]);

  await bench.setBuild('');
  await bench.poke();
  await waitUntil('live', () => row.state === 'live');
  await untilDataMade(bench.url);
  expect(await digestCurrent(bench.folders)).toEqual(await digestCleanRender(bench.cms.state));
});

test('a build that hangs is stopped at its time limit', async () => {
  await bench.kill();
  await bench.start({ RECONCILE_MS: '300', BUILD_TIMEOUT_MS: '1500' });
  await untilFirstRun(bench);
  await bench.setBuild('hang');
  await bench.deploy('code whose build hangs');
  await waitUntil('told', async () => (await bench.status()).run.last?.fault === 'timeout');
  expect((await bench.get('/projets/haie/')).text).toContain('Projet haie');
  const pids = [...bench.log.matchAll(/HANGING (\d+)/g)].map(([, pid]) => Number(pid));
  expect(pids.length).toBeGreaterThan(0);
  for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

test.each(releaseStages.filter((stage) => stage !== 'read'))(
  'killed at the stage « %s » of a deployment, it serves a whole site, then the change',
  async (stage) => {
    const before = bench.log.length;
    bench.cms.publish(aProject('mare'));
    await bench.deploy(stage === 'compile' ? 'code that is compiled twice' : undefined);
    const isReached = () => {
      const [, compiling] = bench.log.slice(before).split(/(?=stage="compile")/);
      return compiling?.includes(`stage="${stage}"`) ?? false;
    };
    await waitUntil(stage, isReached, () => bench.log);
    await bench.kill();
    await bench.start({ RECONCILE_MS: '300' });
    expect((await bench.get('/projets/haie/')).text).toContain('Projet haie');
    await bench.waitForText('/projets/mare/', 'Projet mare');
    await waitUntil('rows live', () => bench.cms.rows.every(({ state }) => state === 'live'));
    await untilFirstRun(bench);
    expect(await findProblemsOfCurrent(bench.folders)).toEqual([]);
    await untilDataMade(bench.url);
    expect(await digestCurrent(bench.folders)).toEqual(await digestCleanRender(bench.cms.state));
  },
);
