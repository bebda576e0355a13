import { execFile } from 'node:child_process';
import { mkdtemp, rm, rmdir, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Bench, makeBench } from './bench.ts';
import { aProject } from './small-state.ts';
import { waitUntil } from './wait-until.ts';
import { digestCleanBuild, digestCurrent, findProblemsOfCurrent } from './whole-site.ts';

const execute = promisify(execFile);

/** Bytes left on the small disk: less than a release needs. */
const LEFT = 100_000;

let bench: Bench;
let disk: string;
let isMounted = false;

beforeEach(async () => {
  disk = await mkdtemp(join(tmpdir(), 'small-disk-'));
  isMounted = await execute('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', disk]).then(
    () => true,
    () => false,
  );
  bench = await makeBench(join(disk, 'data'));
});

afterEach(async () => {
  await bench.remove();
  if (isMounted) await execute('umount', [disk]);
  await rmdir(disk);
});

test('a full disk leaves the last good site, is told, and the change goes live once there is room', async ({
  skip,
}) => {
  skip(!isMounted, 'a small disk can only be mounted by root');
  await bench.start();
  await bench.waitForText('/projets/haie/', 'Projet haie');
  await waitUntil('the first run over', async () => (await bench.status()).run.last);
  const { bavail, bsize } = await statfs(disk);
  const filler = join(disk, 'filler');
  await writeFile(filler, Buffer.alloc(bavail * bsize - LEFT));

  const row = bench.cms.publish(aProject('mare'));
  await bench.poke();
  await waitUntil('fault', async () => (await bench.status()).run.last?.fault === 'diskFull');
  expect(row.state).toBe('failed');
  expect(bench.cms.reports.at(-1)?.reason).toContain('le disque du serveur est plein');
  expect((await bench.get('/projets/haie/')).status).toBe(200);
  expect(await findProblemsOfCurrent(bench.folders)).toEqual([]);

  await rm(filler);
  await bench.poke();
  await bench.waitForText('/projets/mare/', 'Projet mare');
  expect(await digestCurrent(bench.folders)).toEqual(await digestCleanBuild(bench.cms.state));
});
