import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { emptyState, localizePath, sections, spacePagePaths } from '@agenda21/content-types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aProject } from '../tests/small-state.ts';
import { checkRelease } from './check-release.ts';

const state = {
  ...emptyState,
  entries: [aProject('haie')],
  addresses: [{ model: 'project', documentId: 'mare', locale: 'fr', path: '/projets/mare/' }],
};
const page = (body = '') => `<html lang="fr"><head><title>T</title></head><body>${body}</body></html>`;

/** Of a portal whose settings say nothing. */
const served = ['fr', 'es'] as const;

let site: string;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), text);
}

const check = () => checkRelease(site, state, 'https://portail.example');

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'gates-'));
  const paths = [...Object.values(sections), ...spacePagePaths, '/projets/haie/', '/projets/page/2/'];
  for (const path of paths.flatMap((bare) => served.map((locale) => localizePath(bare, locale))))
    await write(`${path}index.html`, page());
  for (const file of ['404.html', '410.html', 'es/404.html', 'es/410.html']) await write(file, page());
  for (const file of ['flux.xml', 'es/flux.xml', 'sitemap-index.xml']) await write(file, '<x/>');
  for (const file of ['former-addresses.json', 'pagefind/pagefind-entry.json']) await write(file, '{}');
});

afterEach(() => rm(site, { recursive: true }));

describe('the gates', () => {
  test.each([
    ['404.html', null, '/404.html manque'],
    ['pagefind/pagefind-entry.json', null, '/pagefind/pagefind-entry.json manque'],
    ['es/flux.xml', null, '/es/flux.xml manque'],
    ['recherche/index.html', '/recherche/', 'elle manque'],
    ['es/espace-partenaires/demande/index.html', '/es/espace-partenaires/demande/', 'elle manque'],
    ['es/projets/haie/index.html', '/es/projets/haie/', 'elle manque'],
  ])('refuse a site without %s', async (file, path, message) => {
    await rm(join(site, file));
    expect(await check()).toContainEqual({ path, message });
  });

  test('let a record have pages below its own, that show other parts of it', async () => {
    await write('projets/haie/contributions/index.html', page());
    await write('projets/haie/contributions/page/2/index.html', page());
    expect(await check()).toEqual([]);
  });

  test('let through a page that gathers records', async () => {
    await write('services/pour/familles/index.html', page());
    await write('es/services/pour/familles/page/2/index.html', page());
    expect(await check()).toEqual([]);
  });

  test('let the open data have a page for each of its sets', async () => {
    await write('donnees/projets/index.html', page());
    await write('es/donnees/projets/index.html', page());
    expect(await check()).toEqual([]);
  });

  test('refuse a page of what is not in the state', async () => {
    const paths = ['/projets/brouillon/', '/projets/brouillon/contributions/'];
    for (const path of paths) await write(`${path}index.html`, page());
    const problems = paths.map((path) => ({ path, message: 'elle ne montre aucun contenu publié' }));
    expect(new Set(await check())).toEqual(new Set(problems));
  });

  test('let other sites show the list of a section, and refuse that of what is not in the state', async () => {
    await write('integrer/projets/index.html', page());
    await write('es/integrer/projets/index.html', page());
    expect(await check()).toEqual([]);
    await write('integrer/themes/brouillon/index.html', page());
    const message = 'elle ne montre aucun contenu publié';
    expect(await check()).toEqual([{ path: '/integrer/themes/brouillon/', message }]);
  });

  test('list every broken link of every page', async () => {
    await write('index.html', page('<a href="/un/">1</a><img src="/deux.png">'));
    await write('projets/haie/index.html', page('<a href="/trois/#x">3</a>'));
    const messages = (await check()).map(({ path, message }) => `${path} ${message}`);
    expect(messages.toSorted()).toEqual([
      '/ elle renvoie à « /deux.png », qui n’existe pas',
      '/ elle renvoie à « /un/ », qui n’existe pas',
      '/projets/haie/ elle renvoie à « /trois/ », qui n’existe pas',
    ]);
  });

  test('let a link lead to a page that gathers nothing any more, not to one that never was', async () => {
    await write('index.html', page('<a href="/carte/projets/">1</a><a href="/carte/nuages/">2</a>'));
    const message = 'elle renvoie à « /carte/nuages/ », qui n’existe pas';
    expect(await check()).toEqual([{ path: '/', message }]);
  });

  test('let a whole site through, even one that links to what was withdrawn', async () => {
    await write('index.html', page('<a href="/projets/haie/">1</a><a href="/projets/mare/">2</a>'));
    expect(await check()).toEqual([]);
  });
});
