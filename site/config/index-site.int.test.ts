import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexSite } from './index-site.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const pageOf = (number: number, lang: string) =>
  `<html lang="${lang}"><body><main data-pagefind-body data-pagefind-filter="type:projet"><h1>Projet ${number}</h1><p>Le vélo, ${number} fois.</p></main></body></html>`;

async function writeSite(name: string, numbers: readonly number[]): Promise<string> {
  const site = join(folder, name);
  for (const number of numbers) {
    const page = join(site, `page-${number}`);
    await mkdir(page, { recursive: true });
    await writeFile(join(page, 'index.html'), pageOf(number, number % 3 === 0 ? 'es' : 'fr'));
  }
  return site;
}

async function digestOf(site: string): Promise<readonly string[]> {
  const files = await readdir(join(site, 'pagefind'), { recursive: true, withFileTypes: true });
  const digests = files
    .filter((file) => file.isFile())
    .map(async (file) => {
      const path = join(file.parentPath, file.name);
      const bytes = await readFile(path);
      return `${path.slice(site.length)} ${createHash('sha256').update(bytes).digest('hex')}`;
    });
  return (await Promise.all(digests)).toSorted();
}

it('leaves out the pages that do not ask to be found, even if that leaves an index without pages', async () => {
  const site = join(folder, 'empty');
  await mkdir(site);
  await writeFile(join(site, 'index.html'), '<html lang="fr"><body><main>Accueil</main></body></html>');
  expect(await indexSite(site, site)).toEqual([]);
  expect(JSON.parse(await readFile(join(site, 'pagefind/pagefind-entry.json'), 'utf8')).languages).toEqual(
    {},
  );
});

it('indexes each language and ships no unused interface', async () => {
  const site = await writeSite('site', [1, 2, 3]);
  expect(await indexSite(site, site)).toHaveLength(3);
  const names = await readdir(join(site, 'pagefind'));
  expect(names.filter((name) => /^pagefind.*\.(js|css)$/.test(name))).toEqual([
    'pagefind-worker.js',
    'pagefind.js',
  ]);
  expect(names.filter((name) => name.startsWith('wasm.'))).toEqual([
    'wasm.es.pagefind',
    'wasm.fr.pagefind',
    'wasm.unknown.pagefind',
  ]);
});

it('says that nothing completes what it made', async () => {
  const site = await writeSite('site', [1, 2, 3]);
  await mkdir(join(site, 'pagefind-fresh/0123'), { recursive: true });
  await indexSite(site, site);
  const entry = await readFile(join(site, 'pagefind/pagefind-entry.json'), 'utf8');
  const { es, fr } = JSON.parse(entry).languages;
  expect(await readdir(join(site, 'pagefind-fresh'))).toEqual(['fresh.json']);
  expect(JSON.parse(await readFile(join(site, 'pagefind-fresh/fresh.json'), 'utf8'))).toEqual({
    main: { es: es.hash, fr: fr.hash },
    fresh: null,
    stale: {},
  });
});

it('gives the same bytes for the same pages, in whatever order they were written', async () => {
  const numbers = Array.from({ length: 400 }, (_, index) => index);
  const first = await writeSite('first', numbers);
  const second = await writeSite('second', numbers.toReversed());
  await indexSite(first, first);
  await indexSite(second, join(folder, 'elsewhere'));
  expect(await digestOf(join(folder, 'elsewhere'))).toEqual(await digestOf(first));
});
