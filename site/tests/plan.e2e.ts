import { emptyState } from '@agenda21/content-types';
import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type BuiltSite, buildSite } from './build-site.ts';
import { buildEntry } from './fixtures/build-entry.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

let site: BuiltSite;
let server: ServedFolder;
let browser: Browser;
let page: Page;

const axis = (code: string, parent: string | null) =>
  buildEntry('plan-axis', code, { code, title: `Axe ${code}`, slug: `axe-${code}`, parent });

const action = (code: string, axisCode: string, progressStatus: string, parent: string | null = null) =>
  buildEntry('action', code, {
    code,
    title: `Action ${code}`,
    slug: `action-${code}`,
    axis: `plan-axis:${axisCode}`,
    parent,
    progressStatus,
  });

const entries = [
  axis('1', null),
  axis('1-1', 'plan-axis:1'),
  axis('1-2', 'plan-axis:1'),
  action('a', '1-1', 'en cours'),
  action('b', '1-1', 'terminé'),
  action('b-1', '1-1', 'en retard', 'action:b'),
  action('c', '1-2', 'en cours'),
];

beforeAll(async () => {
  site = await buildSite({ ...emptyState, entries });
  server = await serveFolder(site.public);
  browser = await openBrowser();
  page = await browser.newPage({ locale: 'fr-FR', javaScriptEnabled: false });
  page.setDefaultTimeout(10_000);
  await page.goto(`${server.url}/actions/`);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(site.folder, { recursive: true });
});

const shownActions = async () =>
  (await page.getByRole('link', { name: /^Action / }).allTextContents()).map((words) => words.trim());

it('shows the whole plan first', async () => {
  expect(await shownActions()).toEqual(['Action a', 'Action b', 'Action b-1', 'Action c']);
});

it('shows the actions of a status with what holds them, without a script, by the keyboard', async () => {
  await page.getByRole('radio', { name: 'Toutes' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('radio', { name: 'En cours (2)' }).isChecked()).toBe(true);
  expect(await shownActions()).toEqual(['Action a', 'Action c']);
  await page.getByRole('radio', { name: 'En retard (1)' }).check();
  expect(await shownActions()).toEqual(['Action b', 'Action b-1']);
  expect(await page.getByRole('link', { name: 'Axe 1-2' }).count()).toBe(0);
  await page.getByRole('radio', { name: 'Toutes' }).check();
  expect(await shownActions()).toHaveLength(4);
});
