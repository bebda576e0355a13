import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type FreshEntry, freshEntryFile, freshIndexFolder, mainIndexFolder } from '@agenda21/content-types';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listFiles } from '../gates/check-release.ts';
import { type GeneratedPage, generatePage, removePages, writePages } from '../tests/generated-pages.ts';
import { placeUpdate } from '../tests/place-update.ts';
import { SearchIndexer } from './search-indexer.ts';

const run = promisify(execFile);
const numbers = Array.from({ length: 60 }, (_, number) => number);
const options = {
  systemEnvironment: { PATH: process.env['PATH'] ?? '' },
  signal: new AbortController().signal,
};

let folder: string;
let site: string;
let now: number;
let indexer: SearchIndexer;

const open = (name = 'public', place = placeUpdate) =>
  SearchIndexer.open(
    {
      site: join(folder, name),
      mapFile: join(folder, `${name}.json`),
      work: join(folder, 'work'),
      place: (update) => place(join(folder, name), update),
    },
    () => now,
  );

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-indexer-'));
  site = join(folder, 'public');
  now = Date.UTC(2026, 0, 1);
  await writePages(
    site,
    numbers.map((number) => generatePage(number)),
  );
  indexer = await open();
  await indexer.fold(options);
});

afterEach(async () => {
  await indexer.stop();
  await rm(folder, { recursive: true });
});

const refresh = (pages: readonly GeneratedPage[]) => indexer.refresh(pages.map(({ file }) => file));

/** The identifier of a page in the main index. */
async function idOf({ file }: GeneratedPage): Promise<string> {
  return JSON.parse(await readFile(join(folder, 'public.json'), 'utf8')).pages[file].id;
}

const readEntry = async (): Promise<FreshEntry> =>
  JSON.parse(await readFile(join(site, freshEntryFile), 'utf8'));

/** All the words that can be read in the indexes of the site. */
async function readWords(): Promise<string> {
  const files = [...(await listFiles(site))].filter((file) => file.endsWith('.pf_fragment'));
  const texts = files.map(async (file) => gunzipSync(await readFile(join(site, file))).toString());
  return (await Promise.all(texts)).join('\n');
}

const withWord = (number: number, word: string): GeneratedPage => {
  const page = generatePage(number);
  return { ...page, html: page.html.replace('<p>', `<p>${word} `) };
};

async function findPagefind(): Promise<number | null> {
  const { stdout } = await run('ps', ['-o', 'pid=,comm=', '--ppid', String(process.pid)]);
  const line = stdout.split('\n').find((text) => text.includes('pagefind'));
  return line ? Number.parseInt(line, 10) : null;
}

/** Kills the Pagefind of a refresh; false when it had ended before it was seen. */
async function killPagefindOf(refreshed: Promise<unknown>): Promise<boolean> {
  let isOver = false;
  void refreshed.finally(() => (isOver = true));
  while (!isOver) {
    const pid = await findPagefind();
    if (pid) return process.kill(pid, 'SIGKILL');
    await new Promise(setImmediate);
  }
  return false;
}

it('goes on when Pagefind dies under it', async () => {
  for (let version = 1, isKilled = false; !isKilled; version += 1) {
    const pages = numbers.map((number) => generatePage(number, version));
    await writePages(site, pages);
    const refreshed = refresh(pages);
    isKilled = await killPagefindOf(refreshed);
    expect(await refreshed).toBe(true);
  }
  expect((await readEntry()).fresh?.languages).toEqual({ es: 'es-x-fresh', fr: 'fr-x-fresh' });
});

it('goes on when Pagefind died since the last change', async () => {
  await writePages(site, [generatePage(1, 1)]);
  await refresh([generatePage(1)]);
  const pid = await findPagefind();
  process.kill(pid!, 'SIGKILL');
  await writePages(site, [generatePage(2, 1)]);
  expect(await refresh([generatePage(2)])).toBe(true);
  expect(Object.keys((await readEntry()).stale['fr'] ?? {})).toHaveLength(2);
});

it('gives Pagefind what changed only, and makes the same index as one that is given everything', async () => {
  for (const version of [1, 2]) {
    const pages = [1, 2, 3, 4].map((number) => generatePage(number, number > 2 ? version : 1));
    await writePages(site, pages);
    await refresh(pages);
  }
  await removePages(site, [generatePage(3)]);
  await writePages(site, [generatePage(4)]);
  await refresh([generatePage(3), generatePage(4)]);
  const kept = await readEntry();
  await indexer.stop();
  indexer = await open();
  await writePages(site, [generatePage(5, 1)]);
  await refresh([generatePage(5)]);
  await writePages(site, [generatePage(5)]);
  await refresh([generatePage(5)]);
  expect(await readEntry()).toEqual(kept);
});

it('no longer offers a removed page even when Pagefind cannot work, and tries again', async () => {
  const removed = generatePage(1);
  await writePages(site, [generatePage(2, 1)]);
  await refresh([generatePage(2)]);
  await removePages(site, [removed]);
  await writePages(site, [generatePage(7, 1)]);
  vi.stubEnv('PAGEFIND_BINARY_PATH', join(folder, 'nothing'));
  await indexer.stop();
  await expect(refresh([removed, generatePage(7)])).rejects.toThrow();
  expect(await readEntry()).toMatchObject({ fresh: null, stale: { fr: { [await idOf(removed)]: {} } } });
  expect(await readWords()).not.toContain('genere-0001');
  vi.unstubAllEnvs();
  expect(await refresh([])).toBe(true);
  expect((await readEntry()).fresh).not.toBeNull();
});

it('takes words out again when they could not be taken out', async () => {
  await indexer.stop();
  let isFull = true;
  indexer = await open('public', async (root, update) => {
    if (isFull) throw new Error('disk full');
    await placeUpdate(root, update);
  });
  await removePages(site, [generatePage(1)]);
  await expect(refresh([generatePage(1)])).rejects.toThrow('disk full');
  isFull = false;
  await refresh([]);
  expect(await readWords()).not.toContain('genere-0001');
});

it('changes nothing when a main index cannot be made', async () => {
  const before = await readEntry();
  const stopped = { ...options, signal: AbortSignal.abort() };
  await expect(indexer.fold(stopped)).rejects.toThrow('The main index cannot be made');
  await refresh([generatePage(61)]);
  expect(await readEntry()).toEqual(before);
});

it('takes the words of a removed page out of the indexes at once, and brings them back with it', async () => {
  const secret = withWord(1, 'confidentiellement');
  await writePages(site, [secret]);
  await refresh([secret]);
  const neighbours = await readWords();
  expect(neighbours).toContain('confidentiellement');
  await removePages(site, [secret]);
  await refresh([secret]);
  expect(await readWords()).not.toMatch(/confidentiellement|genere-0001/);
  expect(await readWords()).toContain('genere-0002');
  await writePages(site, [generatePage(1)]);
  await refresh([generatePage(1)]);
  expect(await readWords()).toContain('genere-0001');
  expect((await readEntry()).fresh).not.toBeNull();
});

it('makes the same main index as one made from nothing, whatever came before', async () => {
  const removed = generatePage(5);
  await removePages(site, [removed]);
  await writePages(site, [generatePage(7, 1), generatePage(70)]);
  await refresh([removed, generatePage(7), generatePage(70)]);
  await indexer.fold(options);
  await writePages(site, [removed]);
  await refresh([removed]);
  await indexer.fold(options);

  const pages = numbers.map((number) => generatePage(number, number === 7 ? 1 : 0));
  await writePages(join(folder, 'clean'), [...pages, generatePage(70)]);
  const clean = await open('clean');
  await clean.fold(options);
  const present = [...(await listFiles(join(site, mainIndexFolder)))];
  const isAlone = (file: string) => file.endsWith('.br') && !present.includes(file.slice(0, -3));
  expect(present.filter(isAlone)).toEqual([]);
  for (const file of await listFiles(join(folder, 'clean', mainIndexFolder))) {
    const [made, wanted] = await Promise.all(
      [site, join(folder, 'clean')].map((root) => readFile(join(root, mainIndexFolder, file))),
    );
    expect(made?.equals(wanted!), file).toBe(true);
  }
  expect(await readFile(join(site, freshEntryFile), 'utf8')).toBe(
    await readFile(join(folder, 'clean', freshEntryFile), 'utf8'),
  );
});

it('finds again, after a restart, what changed while nobody looked', async () => {
  await writePages(site, [generatePage(3, 1), generatePage(80)]);
  await removePages(site, [generatePage(4)]);
  indexer = await open();
  expect(await refresh([])).toBe(true);
  expect(indexer.status.freshPages).toBe(3);
  const entry = await readEntry();
  indexer = await open();
  expect(await refresh([])).toBe(false);
  expect(await readEntry()).toEqual(entry);
});

it('asks for a main index when the one of the site is unknown', async () => {
  await rm(join(folder, 'public.json'));
  indexer = await open();
  expect(indexer.status.foldedAt).toBeNull();
  expect(indexer.isFoldDue).toBe(true);
  expect(await refresh([])).toBe(false);
});

it('keeps up with pages that change while a main index is made', async () => {
  const folding = indexer.fold(options);
  await writePages(site, [generatePage(0, 1), generatePage(90)]);
  await removePages(site, [generatePage(59)]);
  await refresh([generatePage(0), generatePage(90), generatePage(59)]);
  await folding;
  const { fresh, stale } = await readEntry();
  const map = JSON.parse(await readFile(join(folder, 'public.json'), 'utf8'));
  const isRight = (file: string, isThere: boolean) => {
    const page = map.pages[file];
    const isInMain = page !== undefined && stale[page.language]?.[page.id] === undefined;
    return isInMain === isThere || (isThere && fresh !== null);
  };
  expect(isRight(generatePage(59).file, false)).toBe(true);
  expect(isRight(generatePage(90).file, true)).toBe(true);
  await indexer.fold(options);
  expect(indexer.status.freshPages).toBe(0);
  expect((await readEntry()).fresh).toBeNull();
});

it('waits for quiet before it asks for a main index, and keeps few fresh ones', async () => {
  for (let version = 1; version <= 24; version += 1) {
    await writePages(site, [generatePage(2, version)]);
    await refresh([generatePage(2)]);
    now += 20_000;
  }
  expect(await refresh([])).toBe(false);
  expect(indexer.isFoldDue).toBe(false);
  now += 15_000;
  expect(indexer.isFoldDue).toBe(true);
  const files = [...(await listFiles(join(site, freshIndexFolder)))].filter((file) =>
    file.endsWith('.pf_meta'),
  );
  expect(files).toHaveLength(21);
});

it('makes an index for a site without pages', async () => {
  await mkdir(join(folder, 'nothing'));
  const nothing = await open('nothing');
  await nothing.fold(options);
  expect(nothing.status.freshPages).toBe(0);
  expect(nothing.isFoldDue).toBe(false);
});
