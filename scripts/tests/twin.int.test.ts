/** The two ways of making the portal, file by file: the loaded renderer and the stock build. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generate } from '../bench/generator/generate.ts';
import { findFreePort } from '../lib/free-port.ts';
import { digestCleanRender } from '../publisher/tests/clean-render.ts';
import { digestCleanBuild } from '../publisher/tests/whole-site.ts';
import type { RealCms } from './real-cms.ts';
import { startSeededCms } from './seeded-cms.ts';

let folder: string;
let cms: RealCms;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twin-'));
  cms = await startSeededCms(folder, await findFreePort(), 'http://127.0.0.1:9');
});

afterAll(async () => {
  await cms.kill();
  await rm(folder, { recursive: true, force: true });
});

async function expectTwins(): Promise<void> {
  const state = await cms.readState();
  expect(state.entries.length).toBeGreaterThan(300);
  expect(await digestCleanRender(state)).toEqual(await digestCleanBuild(state));
}

it('makes the demonstration to the byte as the stock build does', expectTwins);

it('makes 300 generated documents of every kind to the byte as the stock build does', async () => {
  const records = generate('twin', 300);
  const { results } = await cms.importRecords(records);
  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  await expectTwins();
});
