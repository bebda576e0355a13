/** The two ways of making the portal, file by file: the loaded renderer and the stock build. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishedState, SiteRenderer } from '@agenda21/content-types';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generate } from '../bench/generator/generate.ts';
import { astroBuild, siteFolder } from '../lib/build-command.ts';
import { findFreePort } from '../lib/free-port.ts';
import { codePaths } from '../publisher/create-run-context.ts';
import { listFiles } from '../publisher/gates/check-release.ts';
import { isCompressedForm } from '../publisher/releases/derived-files.ts';
import { digestCode } from '../publisher/releases/input-digest.ts';
import { type CompiledSite, compileRenderer } from '../publisher/renderer/compile-renderer.ts';
import { buildSite } from '../publisher/run/build-site.ts';
import { loadDemonstration } from '../seed/load-demonstration.ts';
import { type RealCms, compileCms, createRealCms, tokens } from './real-cms.ts';

const siteUrl = 'https://portail.example';

let folder: string;
let cms: RealCms;
let compiled: CompiledSite;

const builder = {
  command: astroBuild,
  siteFolder,
  systemEnvironment: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
  timeoutMs: 120_000,
  signal: new AbortController().signal,
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twin-'));
  compileCms();
  cms = createRealCms(folder, await findFreePort(), 'http://127.0.0.1:9');
  await cms.start();
  compiled = await compileRenderer(builder, await digestCode(codePaths), siteUrl);
});

afterAll(async () => {
  await cms.kill();
  await rm(folder, { recursive: true, force: true });
});

const digest = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

async function renderAll(state: PublishedState): Promise<ReadonlyMap<string, string>> {
  const { createRenderer } = (await import(compiled.entryFile)) as {
    createRenderer(): Promise<SiteRenderer>;
  };
  const renderer = await createRenderer();
  const digests = new Map<string, string>();
  for (const file of renderer.load(state)) digests.set(file, digest((await renderer.render(file)).body));
  for (const file of await listFiles(compiled.clientFolder)) {
    if (!isCompressedForm(file)) digests.set(file, digest(await readFile(join(compiled.clientFolder, file))));
  }
  return digests;
}

async function buildAll(state: PublishedState): Promise<ReadonlyMap<string, string>> {
  const outFolder = join(folder, 'public');
  await rm(outFolder, { recursive: true, force: true });
  const input = { stateFile: join(folder, 'state.ndjson'), mediaFolder: folder, siteUrl, outFolder };
  expect(await buildSite(builder, state, input)).toEqual([]);
  const files = [...(await listFiles(outFolder))].filter((file) => !file.startsWith('/pagefind'));
  const digests = files.map(async (file) => [file, digest(await readFile(join(outFolder, file)))] as const);
  return new Map(await Promise.all(digests));
}

const sorted = (digests: ReadonlyMap<string, string>) =>
  [...digests].toSorted(([a], [b]) => (a < b ? -1 : 1));

async function expectTwins(): Promise<void> {
  const state = await cms.readState();
  expect(state.entries.length).toBeGreaterThan(300);
  expect(sorted(await renderAll(state))).toEqual(sorted(await buildAll(state)));
}

it('makes the demonstration to the byte as the stock build does', async () => {
  await loadDemonstration({ cmsUrl: cms.url, token: tokens.import }, folder);
  await expectTwins();
});

it('makes 300 generated documents of every kind to the byte as the stock build does', async () => {
  const records = generate('twin', 300);
  const { results } = await cms.importRecords(records);
  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  await expectTwins();
});
