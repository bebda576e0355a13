/** The languages of the portal, chosen in the admin: with the real cms and the real publisher. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PortalLanguage } from '@agenda21/content-types';
import { findFreePort } from '../lib/free-port.ts';
import { digestCleanRender } from '../publisher/tests/clean-render.ts';
import { publisherFolders } from '../publisher/releases/folders.ts';
import { type PublisherProcess, createPublisherProcess } from '../publisher/tests/publisher-process.ts';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import {
  digestCleanBuild,
  digestCurrent,
  findProblemsOfCurrent,
  untilDataMade,
} from '../publisher/tests/whole-site.ts';
import { type RealCms, tokens } from './real-cms.ts';
import { startSeededCms } from './seeded-cms.ts';

let folder: string;
let cms: RealCms;
let publisher: PublisherProcess;
const folders = () => publisherFolders(join(folder, 'data'));

const get = (path: string) => fetch(`${publisher.url}${path}`, { redirect: 'manual' });
const statusOf = async (path: string) => (await get(path)).status;
const textOf = async (path: string) => (await get(path)).text();
const explain = () => publisher.log;
const waitForStatus = (path: string, status: number) =>
  waitUntil(`${path} answers ${status}`, async () => (await statusOf(path)) === status, explain);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'languages-'));
  const [cmsPort, port] = [await findFreePort(), await findFreePort()];
  cms = await startSeededCms(join(folder, 'data'), cmsPort, `http://127.0.0.1:${port}`);
  publisher = createPublisherProcess(join(folder, 'mode'));
  await publisher.start({
    PORT: String(port),
    SITE_URL: 'https://portail.example',
    CMS_URL: cms.url,
    DATA_DIR: join(folder, 'data'),
    PUBLISHER_TOKEN: tokens.publisher,
    WEBHOOK_SECRET: tokens.webhook,
  });
  await waitForStatus('/', 200);
});

afterAll(async () => {
  await publisher.kill();
  await cms.kill();
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

/** Ticks languages in the settings, and publishes. */
async function choose(languages: readonly PortalLanguage[]): Promise<void> {
  const { entries } = await cms.readState();
  const settings = entries.find(({ model, locale }) => model === 'site-settings' && locale === 'fr');
  await cms.press('publish', 'site-settings', settings?.documentId ?? '', { ...settings?.data, languages });
}

/** The site is whole, and the same as one that is made from nothing. */
async function expectClean(digestClean: typeof digestCleanRender): Promise<void> {
  const isSettled = async () => (await cms.readUnsettled()).length === 0;
  await waitUntil('all is settled', isSettled, explain);
  expect(await findProblemsOfCurrent(folders())).toEqual([]);
  await untilDataMade(publisher.url);
  expect(await digestCurrent(folders())).toEqual(await digestClean(await cms.readState()));
}

const pages = ['/', '/actions/', '/recherche/', '/accessibilite/', '/flux.xml'];

test('a portal whose editor did not choose speaks French and Spanish, and no other language ever was there', async () => {
  for (const path of pages) {
    expect([await statusOf(path), await statusOf(`/es${path}`)]).toEqual([200, 200]);
    expect(await statusOf(`/eu${path}`)).toBe(404);
  }
  expect(await textOf('/')).not.toContain('hreflang="eu"');
});

test('a language that is ticked is on line with the next publication, in menus, alternates and sitemap', async () => {
  await choose(['espagnol', 'basque']);
  await waitForStatus('/eu/', 200);
  for (const path of pages) expect([path, await statusOf(`/eu${path}`)]).toEqual([path, 200]);
  expect(await textOf('/eu/actions/')).toContain('Ekintza-plana');
  expect(await textOf('/')).toContain('hreflang="eu"');
  expect(await textOf('/sitemap-rubriques.xml')).toContain('https://portail.example/eu/actions/');
  await expectClean(digestCleanBuild);
});

test('a language that is unticked is gone, page, list and feed, and nothing leads there any more', async () => {
  const { entries } = await cms.readState();
  const slug = entries.find(({ model, locale }) => model === 'project' && locale === 'fr')?.data['slug'];
  expect(await statusOf(`/eu/projets/${String(slug)}/`)).toBe(200);
  await choose(['anglais']);
  await waitForStatus('/eu/', 410);
  await waitForStatus('/en/', 200);
  for (const path of [...pages, `/projets/${String(slug)}/`]) {
    expect([path, await statusOf(`/eu${path}`)]).toEqual([path, 410]);
    expect([path, await statusOf(`/es${path}`)]).toEqual([path, 410]);
    expect([path, await statusOf(`/oc${path}`)]).toEqual([path, 404]);
    expect([path, await statusOf(`/en${path}`)]).toEqual([path, 200]);
  }
  expect(await textOf('/')).not.toMatch(/hreflang="e[su]"/);
  await expectClean(digestCleanRender);
});

test('the panel of a document gives no address in a language that the portal is not in', async () => {
  const { entries } = await cms.readState();
  const translated = entries.find(({ model, locale }) => model === 'project' && locale === 'es');
  const addressIn = async (locale: string) =>
    (await cms.readStanding('project', translated?.documentId ?? '', locale)).url;
  expect(await addressIn('fr')).toMatch(/\/projets\//);
  expect(await addressIn('es')).toBeNull();
  await choose(['espagnol']);
  expect(await addressIn('es')).toMatch(/\/es\/projets\//);
});
