import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stagedFolder } from '../flush/journal.ts';
import { publisherFolders } from '../releases/folders.ts';
import { type Release, publicFolder, recordFile } from '../releases/release.ts';
import { emptyMemory } from './memory.ts';
import { flushPages, wantsNewRelease } from './place-pages.ts';
import type { Expectation, Showcase } from './showcase.ts';
import type { Workshop } from './workshop.ts';

const record = { id: 'r1', madeAt: '2026-01-01T00:00:00.000Z', durationMs: 1, inputDigest: 'a', held: [] };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const page = '/projets/haie/index.html';
const nothing = { entries: [], addresses: [] };

const made = (writes: readonly string[], size = 1_000) => ({
  state: nothing,
  held: [],
  writes,
  removals: [],
  tree: new Map<string, string>(Array.from({ length: size }, (_, index) => [`/${index}`, 'd'])).set(
    page,
    'digest',
  ),
});

test('a page that is not served as it was made is taken back, and the run fails', async () => {
  const root = await mkdtemp(join(tmpdir(), 'place-'));
  const folders = publisherFolders(root);
  const live: Release = { folder: join(folders.releases, 'r1'), record };
  const file = join(publicFolder(live.folder), page);
  const flush = join(folders.flushes, 'f1');
  for (const folder of [publicFolder(live.folder), stagedFolder(flush)])
    await mkdir(join(folder, 'projets/haie'), { recursive: true });
  await writeFile(file, 'before');
  await writeFile(recordFile(live.folder), JSON.stringify(record));
  await writeFile(join(stagedFolder(flush), page), 'after');
  const asked: Expectation[] = [];
  const activated: Release[] = [];
  const showcase: Showcase = {
    live,
    activate: (release) => Promise.resolve(void activated.push(release)),
    replaceFiles: () => undefined,
    probe: async (expectation) => {
      asked.push(expectation);
      expect(await readFile(file, 'utf8')).toBe('after');
      return false;
    },
  };
  const workshop = { folders, enter: () => undefined, log: silent } as unknown as Workshop;
  const change = { entries: [], removed: [], addresses: null };
  const next = {
    live,
    made: made([page]),
    record: { ...record, id: 'r2' },
    flush,
    change,
    lastGood: nothing,
  };
  const flushing = flushPages(workshop, emptyMemory(), showcase, next);
  await expect(flushing).rejects.toMatchObject({ name: 'RunFault', kind: 'probe' });
  expect(asked).toEqual([{ path: '/projets/haie/', digest: 'digest' }]);
  expect(await readFile(file, 'utf8')).toBe('before');
  expect(await readFile(recordFile(live.folder), 'utf8')).toContain('"r1"');
  expect(activated).toEqual([live]);
  await rm(root, { recursive: true });
});

test.each([
  ['in place when little differs', 'v1', 250, false],
  ['into a new release when much differs', 'v1', 400, true],
  ['into a new release when the code is another', 'v2', 1, true],
])('pages go %s', (_, codeDigest, count, isNew) => {
  const live = { folder: '', record: { ...record, codeDigest: 'v1' } };
  const files = Array.from({ length: count }, (_, index) => `/${index}`);
  expect(wantsNewRelease(made(files), live, codeDigest)).toBe(isNew);
});
