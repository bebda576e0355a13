import { rm } from 'node:fs/promises';
import { emptyState } from '@agenda21/content-types';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type BuiltSite, buildSite } from './build-site.ts';
import { buildEntry } from './fixtures/build-entry.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

let site: BuiltSite;
let server: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  const project = buildEntry('project', 'haie', {
    title: 'Une haie',
    slug: 'haie',
    tagline: 'Planter.',
    reviewedOn: '2026-11-27',
  });
  site = await buildSite({ ...emptyState, today: '2026-11-27', entries: [project] });
  server = await serveFolder(site.public);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(site.folder, { recursive: true });
});

/** What a reader sees of the check of the record, at an instant, where the reader is. */
async function readAt(instant: string, timezoneId: string, javaScriptEnabled = true): Promise<string> {
  const context = await browser.newContext({ timezoneId, javaScriptEnabled });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(instant);
    await page.goto(`${server.url}/projets/haie/`);
    return await page.locator('.freshness').innerText();
  } finally {
    await context.close();
  }
}

it('a page that was made long ago says what is true on the day it is read, wherever the reader is', async () => {
  expect(await readAt('2027-11-26T22:59:00Z', 'Europe/Paris')).toMatch(/^Fiche relue le/);
  expect(await readAt('2027-11-26T23:00:00Z', 'America/Cayenne')).toContain('plus d’un an');
  expect(await readAt('2028-11-26T23:00:00Z', 'Asia/Tokyo')).toContain('plus de deux ans');
});

it('says without a script what was true on the day the page was made', async () => {
  expect(await readAt('2028-12-01T12:00:00Z', 'Europe/Paris', false)).toMatch(/^Fiche relue le/);
});
