import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { astroBuild, siteFolder } from '../../lib/build-command.ts';
import { buildSite } from '../run/build-site.ts';
import { type GeneratedPage, generatePage, removePages, writePages } from '../tests/generated-pages.ts';
import { placeUpdate } from '../tests/place-update.ts';
import { aSmallState } from '../tests/small-state.ts';
import { type StaticServer, serveSite } from '../tests/static-server.ts';
import type { IndexUpdate } from './place-index.ts';
import { SearchIndexer } from './search-indexer.ts';

const systemEnvironment = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
const signal = new AbortController().signal;
const numbers = Array.from({ length: 300 }, (_, number) => number);

let folder: string;
let site: string;
let server: StaticServer;
let browser: Browser;
let page: Page;
let indexer: SearchIndexer;
let place: (update: IndexUpdate) => Promise<void>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fresh-search-'));
  site = join(folder, 'public');
  const builder = { command: astroBuild, siteFolder, systemEnvironment, timeoutMs: 120_000, signal };
  const input = { stateFile: join(folder, 'state.ndjson'), mediaFolder: folder, outFolder: site };
  await buildSite(builder, aSmallState(), { ...input, siteUrl: 'https://portail.example' });
  server = await serveSite(site);
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

const fold = () => indexer.fold({ systemEnvironment, signal });
const refresh = (pages: readonly GeneratedPage[]) => indexer.refresh(pages.map(({ file }) => file));
const placeWhole = (update: IndexUpdate) => placeUpdate(site, update);

beforeEach(async () => {
  await writePages(
    site,
    numbers.map((number) => generatePage(number)),
  );
  place = placeWhole;
  indexer = await SearchIndexer.open({
    site,
    mapFile: join(folder, 'map.json'),
    work: join(folder, 'work'),
    place: (update) => place(update),
  });
  await fold();
  page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(15_000);
});

afterEach(async () => {
  await page.context().close();
  await indexer.stop();
});

const status = () => page.locator('site-search [role=status]');
const links = () =>
  page.locator('[data-results] a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));

async function showAll(): Promise<void> {
  const more = page.getByRole('button', { name: /Plus de résultats|Más resultados/ });
  while (await more.isVisible()) {
    const items = page.locator('[data-results] > li');
    const shown = await items.count();
    await more.click();
    await items.nth(shown).waitFor({ state: 'attached' });
  }
}

/** All that the search page says to a question: how many, which pages, how many for each value of each filter. */
async function readAnswer(address: string): Promise<unknown> {
  await page.goto(`${server.url}${address}`);
  await status()
    .filter({ hasText: /résultat|resultado/ })
    .waitFor({ state: 'attached' });
  await showAll();
  const options = page.locator('datalist option');
  await page.getByRole('combobox', { name: /Territoire|Territorio/ }).focus();
  await options.first().waitFor({ state: 'attached' });
  return {
    said: await status().textContent(),
    pages: (await links()).toSorted(),
    counts: await page.locator('[data-filters] li').allInnerTexts(),
    territories: await options.evaluateAll((all) => all.map((option) => option.getAttribute('value'))),
  };
}

const questions = [
  '/recherche/?q=velo',
  '/recherche/?q=l%27eau',
  '/recherche/?q=haies+jardins',
  '/recherche/?q=%22sentier%22&type=Projet',
  '/recherche/?type=Projet&theme=Air&theme=Eau',
  '/recherche/?q=ecole&territoire=Mauléon-Licharre',
  '/recherche/?theme=Aide+à+l’habitat&territoire=Ustaritz',
  '/es/recherche/?q=eau&theme=Air',
  '/es/recherche/?territoire=Laruns',
];

async function readAnswers(): Promise<readonly unknown[]> {
  const answers = [];
  for (const question of questions) answers.push(await readAnswer(question));
  return answers;
}

it(
  'answers exactly as a whole index just made: the same pages, the same counts',
  { timeout: 400_000 },
  async () => {
    const changed = numbers.filter((number) => number % 11 === 0).map((number) => generatePage(number, 1));
    const added = [300, 301, 302, 303].map((number) => generatePage(number));
    const removed = numbers.filter((number) => number % 17 === 1).map((number) => generatePage(number));
    await writePages(site, [...changed, ...added]);
    await removePages(
      site,
      removed.filter(({ file }) => !changed.some((page) => page.file === file)),
    );
    await refresh([...changed, ...added, ...removed]);
    expect(indexer.status.freshPages).toBeGreaterThan(40);
    const completed = await readAnswers();
    await fold();
    expect(indexer.status.freshPages).toBe(0);
    expect(completed).toEqual(await readAnswers());
  },
);

async function ask(words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('searchbox').press('Enter');
}

const said = (words: string | RegExp) => status().filter({ hasText: words }).waitFor({ state: 'attached' });

it('never offers a removed page, and finds a new one, on a search page opened before', async () => {
  const ephemeral = { ...generatePage(400), html: generatePage(400).html.replace('<h1>', '<h1>Campanule ') };
  await page.goto(`${server.url}/recherche/`);
  await ask('campanule');
  await said('Aucun résultat');
  await writePages(site, [ephemeral]);
  await refresh([ephemeral]);
  await ask('campanules');
  await said('1 résultat');
  expect(await links()).toEqual(['/projets/genere-0400/']);
  await removePages(site, [ephemeral]);
  await refresh([ephemeral]);
  await ask('campanule');
  await said('Aucun résultat');
});

it('goes on across the making of a new main index, on a search page opened before', async () => {
  const gone = generatePage(1);
  await page.goto(`${server.url}/recherche/?q=eau`);
  await said(/résultats/);
  const before = await links();
  await removePages(site, [gone]);
  await refresh([gone]);
  await fold();
  await showAll();
  expect(await links()).toEqual(expect.arrayContaining(before));
  await ask('1');
  await said('pour « 1 »');
  expect(await links()).not.toContain('/projets/genere-0001/');
});

it('waits for both parts of an index that is being put in place', async () => {
  await page.goto(`${server.url}/recherche/`);
  await ask('verger');
  await said(/résultats/);
  const another = generatePage(500);
  await writePages(site, [another]);
  await refresh([another]);
  let whole: IndexUpdate | null = null;
  place = async (update) => {
    whole = update;
    await placeWhole({ ...update, replaced: update.replaced.slice(0, -1) });
  };
  await fold();
  await page.reload();
  await ask('500');
  await said('Recherche en cours…');
  await placeWhole(whole!);
  await said('1 résultat');
});
