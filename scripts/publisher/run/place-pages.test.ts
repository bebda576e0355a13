import { emptyState } from '@agenda21/content-types';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stagedFolder } from '../flush/journal.ts';
import { createShowcase } from '../http/showcase.ts';
import { publisherFolders } from '../releases/folders.ts';
import { type Release, publicFolder, recordFile } from '../releases/release.ts';
import { emptyMemory } from './memory.ts';
import { flushPages, wantsNewRelease } from './place-pages.ts';
import type { Expectation, Showcase } from './showcase.ts';
import type { Workshop } from './workshop.ts';

const record = { id: 'r1', madeAt: '2026-01-01T00:00:00.000Z', durationMs: 1, inputDigest: 'a', held: [] };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const page = '/projets/haie/index.html';

const made = (writes: readonly string[], size = 1_000) => ({
  state: emptyState,
  held: [],
  writes,
  removals: [],
  tree: new Map<string, string>(Array.from({ length: size }, (_, index) => [`/${index}`, 'd'])).set(
    page,
    'digest',
  ),
});

let root: string;
let live: Release;
let server: Server | null;

const sitePath = (file: string) => join(publicFolder(live.folder), file);
const get = async (path: string) =>
  fetch(`http://127.0.0.1:${(server?.address() as AddressInfo).port}${path}`, { redirect: 'manual' });

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

beforeEach(async () => {
  server = null;
  root = await mkdtemp(join(tmpdir(), 'place-'));
  live = { folder: join(publisherFolders(root).releases, 'r1'), record };
  await write(sitePath('former-addresses.json'), '{ "redirects": {}, "gone": ["/projets/mare/"] }');
  await write(sitePath(page), 'before');
  await write(recordFile(live.folder), JSON.stringify(record));
});

afterEach(async () => {
  server?.close();
  await rm(root, { recursive: true });
});

test('pages that are not served as they were made are taken back at once, and the run fails', async () => {
  const folders = publisherFolders(root);
  const flush = join(folders.flushes, 'f1');
  const asked: Expectation[] = [];
  const statuses: number[] = [];
  const real = createShowcase({
    ownAddress: () => '',
    listOldAssets: () => Promise.resolve([]),
  });
  server = createServer((request, response) => real.answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await real.activate(live);
  const showcase: Showcase = {
    live,
    replaceFiles: (release, files) => real.replaceFiles(release, files),
    async activate(release) {
      for (const path of ['/projets/haie/', '/projets/mare/']) statuses.push((await get(path)).status);
      await real.activate(release);
    },
    async probe(expectation) {
      asked.push(expectation);
      expect(await (await get('/projets/haie/')).text()).toBe('after');
      return false;
    },
  };
  const newPage = '/projets/mare/index.html';
  for (const file of [page, newPage]) await write(join(stagedFolder(flush), file), 'after');
  const workshop = { folders, enter: () => undefined, log: silent } as unknown as Workshop;
  const change = { entries: [], removed: [], addresses: null, today: null };
  const next = {
    live,
    made: made([page, newPage]),
    record: { ...record, id: 'r2' },
    flush,
    change,
    lastGood: emptyState,
  };
  const flushing = flushPages(workshop, emptyMemory(), showcase, next);
  await expect(flushing).rejects.toMatchObject({ name: 'RunFault', kind: 'probe' });
  expect(asked).toEqual([{ path: '/projets/haie/', digest: 'digest' }]);
  expect(statuses).toEqual([200, 410]);
  expect(await readFile(sitePath(page), 'utf8')).toBe('before');
  expect(await readFile(recordFile(live.folder), 'utf8')).toContain('"r1"');
  expect(real.live).toEqual(live);
});

test.each([
  ['in place when little differs', 'v1', 250, false],
  ['into a new release when much differs', 'v1', 400, true],
  ['into a new release when the code is another', 'v2', 1, true],
])('pages go %s', (_, codeDigest, count, isNew) => {
  const served = { folder: '', record: { ...record, codeDigest: 'v1' } };
  const files = Array.from({ length: count }, (_, index) => `/${index}`);
  expect(wantsNewRelease(made(files), served, codeDigest)).toBe(isNew);
});
