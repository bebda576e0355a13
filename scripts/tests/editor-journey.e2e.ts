import { publisherStatusSchema } from '@agenda21/content-types';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { openNewForm, publish, signIn, unpublish } from './admin-screens.ts';
import { startDemonstration } from './demonstration.ts';
import type { Installation } from './installation.ts';

let installation: Installation;
let browser: Browser;
let admin: Page;
let visitor: Page;

const title = 'Mesurer le vent avec des rubans';
const slug = 'mesurer-le-vent-avec-des-rubans';
const path = `/bonnes-pratiques/${slug}/`;
const newPath = '/bonnes-pratiques/rubans-au-vent/';

const get = (address: string) => fetch(`${installation.siteUrl}${address}`, { redirect: 'manual' });
const read = async (address: string) => (await get(address)).text();
const waitForStatus = (address: string, status: number) =>
  waitUntil(
    `${address} answers ${status}`,
    async () => (await get(address)).status === status,
    () => installation.log,
  );

const readSitemap = async () => {
  const parts = [...(await read('/sitemap-index.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)];
  expect(parts.length).toBeGreaterThan(1);
  const texts = parts.map(([, address]) => read(new URL(address ?? '').pathname));
  return (await Promise.all(texts)).join('');
};

/** Where a published practice shows besides its own page. */
const placesThatName = async (address: string) => {
  const places = {
    list: await read('/bonnes-pratiques/'),
    feed: await read('/flux.xml'),
    sitemap: await readSitemap(),
  };
  return Object.entries(places).flatMap(([place, text]) => (text.includes(address) ? [place] : []));
};

/** Searches as a visitor does, who tries again when the index is being replaced. */
async function searchFor(words: string): Promise<readonly string[]> {
  const answer = visitor.getByRole('status').filter({ hasText: /résultat/i });
  await waitUntil('the search answers', async () => {
    await visitor.goto(`${installation.siteUrl}/recherche/?q=${encodeURIComponent(words)}`);
    await answer.or(visitor.locator('[data-failure]:visible')).first().waitFor();
    return answer.isVisible();
  });
  const links = await visitor.locator('main ol a, main ul a').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
}

beforeAll(async () => {
  installation = await startDemonstration();
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  admin = await (
    await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'fr-FR' })
  ).newPage();
  visitor = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await installation?.remove();
});

test('an editor signs in to a French admin, writes a good practice, and publishes it', async () => {
  await signIn(admin, installation.adminUrl, await installation.account('Éditeur'));
  await openNewForm(admin, installation.adminUrl, 'good-practice');
  await admin.getByRole('textbox', { name: /^Titre/ }).fill(title);
  await admin
    .getByRole('textbox', { name: /^Résumé/ })
    .fill('Des rubans noués aux branches montrent le vent.');
  await publish(admin);
  await waitForStatus(path, 200);
});

test('the page, the list, the feed, the sitemap and the search show it', async () => {
  expect(await read(path)).toContain('Des rubans noués aux branches');
  expect(await placesThatName(path)).toEqual(['list', 'feed', 'sitemap']);
  await waitUntil('the search finds it', async () => (await searchFor('ruban branche')).includes(path));
});

test('a draft saved over it stays unseen until it is published', async () => {
  await admin.getByRole('textbox', { name: /^Résumé/ }).fill('Un brouillon que personne ne doit lire.');
  const saved = admin.waitForResponse((response) => response.request().method() === 'PUT');
  const askedAt = new Date().toISOString();
  await admin.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  expect((await saved).ok()).toBe(true);
  await waitUntil('the publisher has seen the save', async () => {
    const { run } = publisherStatusSchema.parse(await (await get('/status.json')).json());
    return !run.isRunning && run.last !== null && run.last.at > askedAt;
  });
  expect(await read(path)).not.toContain('Un brouillon que personne');
});

test('its address changes, and the old one redirects to the new one', async () => {
  await admin.getByRole('textbox', { name: /^Fin de l’adresse/ }).fill('rubans-au-vent');
  await publish(admin);
  await waitForStatus(newPath, 200);
  const answer = await get(path);
  expect([answer.status, answer.headers.get('location')]).toEqual([301, newPath]);
});

test('unpublished, it is gone from everywhere and both addresses answer 410', async () => {
  await unpublish(admin);
  await waitForStatus(newPath, 410);
  expect((await get(path)).status).toBe(410);
  expect(await placesThatName(newPath)).toEqual([]);
  await waitUntil(
    'the search no longer offers it',
    async () => !(await searchFor('ruban branche')).includes(newPath),
  );
});
