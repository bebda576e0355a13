import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publisherFolders } from '../releases/folders.ts';
import { type Release, changesFile, publicFolder, recordFile } from '../releases/release.ts';
import { dieAtStep } from '../tests/dying-disk.ts';
import { type FlushPlan, confirmFlush, doFlush } from './flush.ts';
import { stagedFolder, undoFlush, undoInterrupted } from './journal.ts';

let root: string;
let release: Release;
let plan: FlushPlan;
const folders = () => publisherFolders(root);

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** All the files of the release and their texts. */
async function readAll(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(release.folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  const texts = paths.map(async (path) => [
    path.slice(release.folder.length),
    await readFile(path, 'utf8').catch(() => 'folder'),
  ]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

const stage = () =>
  write(stagedFolder(plan.flush), { 'index.html': 'new home', 'projets/mare/index.html': 'mare' });

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'flush-'));
  const record = { id: 'r1', madeAt: '2026-01-01T00:00:00.000Z', durationMs: 1, inputDigest: 'a', held: [] };
  release = { folder: join(folders().releases, 'r1'), record };
  await write(publicFolder(release.folder), {
    'index.html': 'home',
    'index.html.br': 'packed home',
    'projets/haie/index.html': 'haie',
  });
  await write(release.folder, { 'release.json': JSON.stringify(record), 'changes.ndjson': 'first\n' });
  const flush = join(folders().flushes, 'f1');
  plan = {
    flush,
    release,
    record: { ...record, id: 'r2' },
    logLine: 'second\n',
    writes: ['/index.html', '/projets/mare/index.html'],
    removals: ['/projets/haie/index.html'],
    isRemovalFirst: false,
  };
  await stage();
});

afterEach(() => rm(root, { recursive: true }));

test('a flush writes, removes with the folders left empty, and leaves no compressed form of what was', async () => {
  const done = doFlush(folders(), plan);
  expect(done.added).toEqual(['/projets/mare/index.html', '/index.html']);
  expect(done.removed.toSorted()).toEqual(['/index.html.br', '/projets/haie/index.html']);
  await confirmFlush(plan, done);
  expect(await readAll()).toMatchObject({
    '/public/index.html': 'new home',
    '/public/projets/mare/index.html': 'mare',
    '/changes.ndjson': 'first\nsecond\n',
    '/release.json': expect.stringContaining('"r2"') as string,
  });
  expect(await readdir(join(publicFolder(release.folder), 'projets'))).toEqual(['mare']);
  expect(await readdir(folders().flushes)).toEqual([]);
});

test('a flush that the disk does not confirm is not undone by a later start', async () => {
  const done = doFlush(folders(), plan);
  const after = await readAll();
  await expect(confirmFlush(plan, { ...done, added: ['/lost.html'] })).rejects.toThrow('ENOENT');
  expect(undoInterrupted(folders())).toBe(0);
  expect(await readAll()).toEqual(after);
});

test('a flush that is undone leaves everything as it was', async () => {
  const before = await readAll();
  doFlush(folders(), plan);
  undoFlush(folders(), plan.flush);
  expect(await readAll()).toEqual(before);
});

test('a flush is undone at the next start, at whichever change of the disk it was killed', async () => {
  const before = await readAll();
  let step = 1;
  for (; dieAtStep(step, () => doFlush(folders(), plan)); step += 1) {
    expect(undoInterrupted(folders())).toBe(1);
    expect(await readAll()).toEqual(before);
    await stage();
  }
  expect(step).toBeGreaterThan(15);
});

test('what undoes a flush can be killed as well: the next start goes on', async () => {
  const before = await readAll();
  let step = 0;
  for (let isKilled = true; isKilled;) {
    step += 1;
    doFlush(folders(), plan);
    isKilled = dieAtStep(step, () => undoInterrupted(folders()));
    undoInterrupted(folders());
    expect(await readAll()).toEqual(before);
    await stage();
  }
  expect(step).toBeGreaterThan(15);
});

test('a flush that fails in the middle is undone, and fails', async () => {
  const before = await readAll();
  await rm(recordFile(release.folder));
  await mkdir(recordFile(release.folder));
  expect(() => doFlush(folders(), plan)).toThrow();
  await rm(recordFile(release.folder), { recursive: true });
  await writeFile(recordFile(release.folder), JSON.stringify(release.record));
  expect(await readAll()).toEqual(before);
});

test('what is staged and was never put in place is forgotten', async () => {
  const before = await readAll();
  expect(undoInterrupted(folders())).toBe(1);
  expect(await readAll()).toEqual(before);
  expect(await readdir(folders().flushes)).toEqual([]);
});

test('the first change of a release makes its log, and undone it leaves none', async () => {
  await rm(changesFile(release.folder));
  doFlush(folders(), plan);
  expect(await readFile(changesFile(release.folder), 'utf8')).toBe('second\n');
  undoFlush(folders(), plan.flush);
  expect(await readdir(release.folder)).not.toContain('changes.ndjson');
});
