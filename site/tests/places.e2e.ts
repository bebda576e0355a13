/** The elements of the digital places and the map, in a real browser whose clock and time zone are chosen. */
import { rm } from 'node:fs/promises';
import { emptyState } from '@agenda21/content-types';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type BuiltSite, buildSite } from './build-site.ts';
import { buildEntry } from './fixtures/build-entry.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

const commune = (code: string, title: string, latitude: number, longitude: number) =>
  buildEntry('territory', code, { code, title, type: 'commune', latitude, longitude });

const place = (slug: string, territory: string, hours: string | null = null) =>
  buildEntry('digital-place', slug, {
    title: `Lieu ${slug}`,
    slug,
    street: '1 rue de l’Essai',
    postcode: '64000',
    territory: `territory:${territory}`,
    identifier: slug,
    registration: 'EXEMPLE0001',
    hours,
  });

const entries = [
  commune('64445', 'Pau', 43.319, -0.35),
  commune('64102', 'Bayonne', 43.491, -1.468),
  commune('64230', 'Gan', 43.231, -0.388),
  commune('64417', 'Nay', 43.181, -0.264),
  place('de-pau', '64445', 'Mo-Fr 09:00-12:00,14:00-18:00; PH off'),
  place('de-bayonne', '64102'),
  buildEntry('partner', 'nay', {
    title: 'Commune de Nay',
    slug: 'nay',
    type: 'commune',
    territory: 'territory:64417',
  }),
];

let site: BuiltSite;
let server: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  site = await buildSite({ ...emptyState, entries });
  server = await serveFolder(site.public);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(site.folder, { recursive: true });
});

async function open(path: string, options: BrowserContextOptions = {}, now?: string): Promise<Page> {
  const page = await browser.newPage({ locale: 'fr-FR', ...options });
  page.setDefaultTimeout(10_000);
  if (now) await page.clock.install({ time: new Date(now) });
  await page.goto(server.url + path);
  return page;
}

it('says whether a place is open by the clock of France, wherever the visitor is, and follows the time', async () => {
  for (const timezoneId of ['Europe/Paris', 'America/Los_Angeles', 'Pacific/Auckland']) {
    const page = await open('/lieux-numeriques/de-pau/', { timezoneId }, '2026-11-27T11:58:00+01:00');
    const state = page.locator('open-now');
    await state.filter({ hasText: /^Ouvert, ferme à 12\sh$/ }).waitFor();
    await page.clock.runFor(3 * 60_000);
    await state.filter({ hasText: /^Fermé, ouvre à 14\sh$/ }).waitFor();
    await page.close();
  }
});

it('shows the table of hours alone without script, and the list by commune instead of the finder', async () => {
  const page = await open('/lieux-numeriques/de-pau/', { javaScriptEnabled: false });
  expect(await page.locator('open-now').isVisible()).toBe(false);
  expect(await page.getByRole('row', { name: /lundi 9\sh – 12\sh, 14\sh – 18\sh/ }).isVisible()).toBe(true);
  await page.goto(`${server.url}/lieux-numeriques/`);
  expect(await page.getByLabel('Près de quelle commune').isVisible()).toBe(false);
  await page.getByText('Aller à une commune').click();
  await page.getByRole('link', { name: 'Pau', exact: true }).click();
  expect(new URL(page.url()).hash).toBe('#commune-pau');
  await page.close();
});

it('finds the places near a commune by the keyboard, and keeps it in the address', async () => {
  const page = await open('/lieux-numeriques/');
  await page.getByLabel('Près de quelle commune').focus();
  await page.keyboard.type('gan');
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /Au plus près à vol d’oiseau\s: Gan/ })
    .waitFor();
  expect(await page.locator('place-finder li').allInnerTexts()).toEqual([
    expect.stringMatching(/Lieu de-pau\s+Pau · 10\skm/),
    expect.stringMatching(/Lieu de-bayonne\s+Bayonne · 9\d\skm/),
  ]);
  expect(new URL(page.url()).search).toBe('?pres-de=Gan');
  await page.reload();
  await page.getByRole('status').filter({ hasText: /: Gan/ }).waitFor();
  await page.close();
});

it('says that a commune is not known, and that the list could not be read, and works again after that', async () => {
  const page = await open('/lieux-numeriques/');
  const field = page.getByLabel('Près de quelle commune');
  server.broken.add('/lieux-numeriques/proches.json');
  await field.fill('Pau');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'n’a pas pu être lue' }).waitFor();
  server.broken.clear();
  await field.fill('Madrid');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Aucune commune' }).waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await field.fill('Bayonne');
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /: Bayonne/ })
    .waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('false');
  await page.close();
});

it('leads from the home page to what is near a commune, and from the map to its territory, by the keyboard', async () => {
  const page = await open('/');
  await page.getByLabel('Près de quelle commune').fill('gan');
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /Au plus près à vol d’oiseau\s: Gan/ })
    .waitFor();
  expect(new URL(page.url()).pathname).toBe('/carte/');
  const answer = page.locator('place-finder li').first();
  expect(await answer.innerText()).toMatch(/Pau\s+1\sfiche · 10\skm/);
  const { y = Infinity } = (await answer.boundingBox()) ?? {};
  expect(y, 'the answer is on the first screen').toBeLessThan(page.viewportSize()?.height ?? 0);
  const point = page.locator('.map-point:visible').first();
  await page.locator('.map-choices summary').focus();
  await page.keyboard.press('Tab');
  expect(await point.evaluate((link) => link === document.activeElement)).toBe(true);
  const stroke = await point.locator('path').evaluate((path) => getComputedStyle(path).strokeWidth);
  expect(stroke).toBe('3px');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Bayonne et alentours' }).waitFor();
  await page.close();
});

it('says on the list all that the points of the map say, without script, and leads to those that are gathered', async () => {
  for (const width of [320, 1280]) {
    const page = await open('/carte/', { javaScriptEnabled: false, viewport: { width, height: 800 } });
    const labels = await page
      .locator('.map-point:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(labels).toEqual(
      width === 320
        ? ['Bayonne\u00a0: 1\u00a0fiche', 'Nay et alentours\u00a0: 2\u00a0territoires']
        : ['Bayonne\u00a0: 1\u00a0fiche', 'Nay\u00a0: 1\u00a0fiche', 'Pau\u00a0: 1\u00a0fiche'],
    );
    const boxes = await page
      .locator('.map-point:visible rect')
      .evaluateAll((squares) => squares.map((square) => square.getBoundingClientRect().width));
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
    const links = page.locator('.map-list a');
    expect(await links.allInnerTexts()).toEqual(['Bayonne', 'Nay', 'Pau']);
    if (width === 320) {
      await page.getByRole('link', { name: 'Nay et alentours\u00a0: 2\u00a0territoires' }).press('Enter');
      expect(await page.locator('.map-list :target').innerText()).toContain('Pau 1\u00a0fiche');
    }
    await page.close();
  }
});
