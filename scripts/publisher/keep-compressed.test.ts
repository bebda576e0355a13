import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLogger } from '../lib/logger.ts';
import { createShowcase } from './http/showcase.ts';
import { type CompressionKeeper, createCompressionKeeper } from './keep-compressed.ts';
import { type PublisherFolders, publisherFolders } from './releases/folders.ts';
import { type Release, publicFolder } from './releases/release.ts';
import { waitUntil } from './tests/wait-until.ts';

let folder: string;
let folders: PublisherFolders;
let release: Release;
let keeper: CompressionKeeper;

const path = (file: string) => join(publicFolder(release.folder), file);
const page = (words: string) => `<!doctype html><title>${words}</title>${words.repeat(400)}</html>`;
const readBrotli = async (file: string) =>
  brotliDecompressSync(await readFile(path(`${file}.br`))).toString();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compressed-'));
  folders = publisherFolders(folder);
  const record = {
    id: 'r1',
    madeAt: '2026-03-01T08:00:00.000Z',
    durationMs: 1,
    inputDigest: 'i',
    codeDigest: 'c',
    held: [],
  };
  release = { folder: join(folders.releases, 'r1'), record };
  await mkdir(join(publicFolder(release.folder), 'pagefind'), { recursive: true });
  await writeFile(path('/former-addresses.json'), '{"redirects":{},"gone":[]}');
  await writeFile(path('/index.html'), page('Accueil '));
  const showcase = createShowcase({
    ownAddress: () => 'http://127.0.0.1:9',
    listOldAssets: () => Promise.resolve([]),
  });
  await showcase.activate(release);
  const { signal } = new AbortController();
  keeper = createCompressionKeeper({ folders, showcase, log: createLogger([]), signal });
});

afterEach(async () => {
  await keeper.stop();
  await rm(folder, { recursive: true });
});

test('compresses nothing before the change that wrote it can no longer be undone', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  keeper.follow(release, ['/index.html'], promise);
  await keeper.stop();
  expect(existsSync(path('/index.html.br'))).toBe(false);
  resolve();
  await waitUntil('it is compressed', () => existsSync(path('/index.html.gz')));
  expect(await readBrotli('/index.html')).toBe(page('Accueil '));
});

test('gives a file that is replaced meanwhile no form of what it was', async () => {
  await writeFile(path('/long.html'), page('Ancien '.repeat(3_000)));
  await writeFile(path('/next.html'), page('Nouveau '));
  keeper.follow(release, ['/long.html'], Promise.resolve());
  await new Promise(setImmediate);
  await rename(path('/next.html'), path('/long.html'));
  await keeper.stop();
  expect(existsSync(path('/long.html.br'))).toBe(false);
});

test('finds what has no compressed form at a start, and leaves the search index to who makes it', async () => {
  await writeFile(path('/pagefind/pagefind-entry.json'), JSON.stringify({ words: 'eau '.repeat(1_000) }));
  await keeper.complete(release);
  await keeper.stop();
  expect(await readBrotli('/index.html')).toBe(page('Accueil '));
  expect(existsSync(path('/pagefind/pagefind-entry.json.br'))).toBe(false);
});

test('what waits of a release that is no longer served does not take the place of what is', async () => {
  const gone = { ...release, folder: join(folders.releases, 'r0') };
  await mkdir(publicFolder(gone.folder), { recursive: true });
  await writeFile(join(publicFolder(gone.folder), 'index.html'), page('Avant '));
  const names = Array.from({ length: 40 }, (_, index) => `/page-${index}.html`);
  for (const name of names) await writeFile(path(name), page(name));
  await keeper.complete(release);
  await keeper.complete(gone);
  await waitUntil('all is compressed', () => names.every((name) => existsSync(path(`${name}.gz`))));
});

test('a release that cannot be read fails nothing', async () => {
  await rm(publicFolder(release.folder), { recursive: true });
  await expect(keeper.complete(release)).resolves.toBeUndefined();
});
