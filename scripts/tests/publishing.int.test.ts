import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PublishedState, dayInFrance, toLines, webhookSecretHeader } from '@agenda21/content-types';
import { listFiles } from '../publisher/gates/check-release.ts';
import { isCompressedForm } from '../publisher/releases/derived-files.ts';
import { publisherFolders } from '../publisher/releases/folders.ts';
import { publicFolder, readReleaseState } from '../publisher/releases/release.ts';
import { findCurrentRelease } from '../publisher/releases/release-store.ts';
import { flushStages } from '../publisher/run/stages.ts';
import { type PublisherProcess, createPublisherProcess } from '../publisher/tests/publisher-process.ts';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { digestCleanRender } from '../publisher/tests/clean-render.ts';
import { digestCurrent, findProblemsOfCurrent, untilDataMade } from '../publisher/tests/whole-site.ts';
import { findFreePort } from '../lib/free-port.ts';
import { type LossyWire, layWire } from './lossy-wire.ts';
import { type RealCms, tokens } from './real-cms.ts';
import { startSeededCms } from './seeded-cms.ts';

let folder: string;
let cms: RealCms;
let publisher: PublisherProcess;
let wire: LossyWire;
let settings: Record<string, string>;
const folders = () => publisherFolders(join(folder, 'data'));

const get = async (path: string) => {
  const response = await fetch(`${publisher.url}${path}`, { redirect: 'manual' });
  return { status: response.status, text: await response.text() };
};
const explain = () => publisher.log;
const waitForStatus = (path: string, status: number) =>
  waitUntil(`${path} answers ${status}`, async () => (await get(path)).status === status, explain);
const waitForSettled = () =>
  waitUntil('all is settled', async () => (await cms.readUnsettled()).length === 0, explain);

/** The bytes of a file; none when the release dropped it since it was listed. */
function readUnlessGone(path: string): Promise<Buffer> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return Buffer.alloc(0);
  });
}

/** Everything of the live release that holds a text, compressed search files included. */
async function filesHolding(text: string): Promise<readonly string[]> {
  const release = await findCurrentRelease(folders());
  const site = publicFolder(release?.folder ?? '');
  const files = [...(await listFiles(site))].filter((file) => !isCompressedForm(file));
  const found: string[] = [];
  for (const file of files) {
    const bytes = await readUnlessGone(join(site, file));
    const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    if ((isZipped ? gunzipSync(bytes) : bytes).includes(text)) found.push(basename(file));
  }
  return found;
}

const aProject = (slug: string, title: string) => ({
  model: 'project' as const,
  locale: 'fr' as const,
  data: { title, slug, tagline: 'Un essai.', phase: 'idée', progressStatus: 'en cours' },
});

async function idOf(slug: string): Promise<string> {
  const { entries } = await cms.readState();
  return entries.find(({ data }) => data['slug'] === slug)?.documentId ?? '';
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publishing-'));
  const [cmsPort, port] = [await findFreePort(), await findFreePort()];
  wire = await layWire(port);
  cms = await startSeededCms(join(folder, 'data'), cmsPort, `http://127.0.0.1:${wire.port}`);
  publisher = createPublisherProcess(join(folder, 'mode'));
  settings = {
    PORT: String(port),
    SITE_URL: 'https://portail.example',
    CMS_URL: cms.url,
    DATA_DIR: join(folder, 'data'),
    PUBLISHER_TOKEN: tokens.publisher,
    WEBHOOK_SECRET: tokens.webhook,
    AUDIENCE_SAVE_MS: '200',
  };
  await publisher.start(settings);
  await waitForStatus('/', 200);
  await waitForSettled();
});

afterAll(async () => {
  await publisher.kill();
  await cms.kill();
  await wire.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

/** What the panel says of a project: what became of its last change, and whether a roll-back took it away. */
async function readPanelOf(documentId: string) {
  const { last, url, isPublished } = await cms.readStanding('project', documentId);
  return { state: last?.state, isUndone: typeof last?.undoneAt === 'string', url, isPublished };
}

const readPanel = async (slug: string) => readPanelOf(await idOf(slug));

/** How many projects the panel is read of: all that a fault can have touched, at the pace of these tests. */
const READ_PROJECTS = 15;

/** The panel of the latest projects and the widget say what visitors see: all of it on line, nothing waiting. */
async function expectTruthOfPanel(): Promise<void> {
  const { publications, publisher: told } = await cms.readOverview();
  expect(told?.release?.id).toBe((await findCurrentRelease(folders()))?.record.id);
  expect(told?.queue).toMatchObject({ isWaiting: false, failures: 0 });
  expect(publications.filter(({ settledAt }) => settledAt === null)).toEqual([]);
  const { entries } = await cms.readState();
  const projects = entries
    .filter(({ model, locale }) => model === 'project' && locale === 'fr')
    .toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt));
  for (const { documentId, data } of projects.slice(0, READ_PROJECTS)) {
    const slug = String(data['slug']);
    const { url, ...said } = await readPanelOf(documentId);
    expect({ slug, ...said }).toEqual({ slug, state: 'live', isUndone: false, isPublished: true });
    expect((await get(new URL(url ?? '').pathname)).status).toBe(200);
  }
}

async function expectCleanSite(): Promise<void> {
  expect(await findProblemsOfCurrent(folders())).toEqual([]);
  const release = await findCurrentRelease(folders());
  expect(release?.record.held).toEqual([]);
  const linesOf = (state: PublishedState) => [...toLines(state)];
  const shown = release && (await readReleaseState(release));
  expect(shown && linesOf(shown)).toEqual(linesOf(await cms.readState()));
  await untilDataMade(publisher.url);
  expect(await digestCurrent(folders())).toEqual(await digestCleanRender(await cms.readState()));
  await expectTruthOfPanel();
}

test('the demonstration is live as a clean build makes it', expectCleanSite);

test('a publication is live in its page, its list, the feed, the sitemap and the search, and a withdrawal gone from all', async () => {
  const title = 'Le verger partagé de Quetzal';
  await cms.importRecords([aProject('verger-quetzal', title)]);
  await waitForStatus('/projets/verger-quetzal/', 200);
  const files = await filesHolding('Quetzal');
  expect(files).toEqual(expect.arrayContaining(['index.html', 'flux.xml']));
  const isFindable = async () =>
    (await filesHolding('Quetzal')).some((name) => name.endsWith('.pf_fragment'));
  await waitUntil('findable', isFindable, explain);
  const listing = await filesHolding('verger-quetzal');
  expect(listing.some((name) => /^sitemap-.+\.xml$/.test(name))).toBe(true);

  await waitForSettled();
  const documentId = await idOf('verger-quetzal');
  await cms.press('unpublish', 'project', documentId);
  await waitForStatus('/projets/verger-quetzal/', 410);
  await waitUntil('gone from everywhere', async () => (await filesHolding('Quetzal')).length === 0, explain);
  const isForgotten = async () => (await filesHolding('verger-quetzal')).join() === 'former-addresses.json';
  await waitUntil('forgotten but for its former address', isForgotten, explain);
  await waitForSettled();
  expect(await cms.readStanding('project', documentId)).toMatchObject({
    last: { action: 'unpublish', state: 'live', undoneAt: null },
    isPublished: false,
    url: null,
  });
});

test('a draft is nowhere', async () => {
  await cms.saveDraft('project', aProject('brouillon-zzyzx', 'Brouillon Zzyzx').data);
  await waitForSettled();
  expect((await get('/projets/brouillon-zzyzx/')).status).toBe(404);
  expect(await filesHolding('Zzyzx')).toEqual([]);
  expect(JSON.stringify(await cms.readState())).not.toContain('Zzyzx');
  const { status } = await fetch(`${cms.url}/api/projects?status=draft`);
  expect([401, 403, 404]).toContain(status);
});

test('fifty publications at once are rendered once', async () => {
  const before = publisher.log.length;
  const records = Array.from({ length: 50 }, (_, index) => aProject(`lot-${index}`, `Lot ${index}`));
  await cms.importRecords(records);
  await waitForStatus('/projets/lot-49/', 200);
  await waitForSettled();
  expect(publisher.log.slice(before).match(/stage="render"/g)).toHaveLength(1);
});

test('a cms stopped during a run leaves a whole site; back again, it all goes live', async () => {
  const before = publisher.log.length;
  await cms.importRecords([aProject('pendant-arret', 'Pendant l’arrêt')]);
  await waitUntil('reading', () => publisher.log.slice(before).includes('stage="read"'), explain);
  await cms.kill();
  expect(await findProblemsOfCurrent(folders())).toEqual([]);
  await cms.start();
  await waitForStatus('/projets/pendant-arret/', 200);
  await waitForSettled();
  await expectCleanSite();
});

test('a publisher killed while it makes pages, and down for ten publications, catches up at once', async () => {
  const before = publisher.log.length;
  await cms.importRecords([aProject('avant-panne', 'Avant la panne')]);
  await waitUntil('rendering', () => publisher.log.slice(before).includes('stage="render"'), explain);
  await publisher.kill();
  for (let index = 0; index < 10; index += 1)
    await cms.importRecords([aProject(`panne-${index}`, `Panne ${index}`)]);
  const restart = publisher.log.length;
  await publisher.start(settings);
  await waitForStatus('/projets/panne-9/', 200);
  await waitForSettled();
  expect(publisher.log.slice(restart).match(/stage="render"/g)).toHaveLength(1);
  await expectCleanSite();
});

test('pages that are read reach the cms, but for those of the last instant before a kill, and after its own absence', async () => {
  const reader = {
    accept: 'text/html',
    'user-agent': 'Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/145.0',
  };
  const read = (path: string) =>
    fetch(`${publisher.url}${path}`, { headers: { ...reader, 'sec-fetch-dest': 'document' } });
  const readsOf = async (path: string) =>
    (await cms.readAudience()).pages.find((page) => page.path === path)?.views ?? 0;
  const dayFile = join(folders().audience, `${dayInFrance(new Date())}.json`);
  const isSaved = (path: string, reads: number) => async () =>
    (JSON.parse(await readFile(dayFile, 'utf8').catch(() => '{}')) as Record<string, number>)[path] === reads;

  for (let times = 0; times < 3; times += 1) await read('/aide/');
  await read('/rien-de-tel/');
  await waitUntil('the readings are saved', isSaved('/aide/', 3), explain);
  await read('/aide/');
  await publisher.kill();
  await publisher.start(settings);
  await read('/contact/');
  await waitUntil('the cms knows', async () => (await readsOf('/contact/')) === 1, explain);
  expect([3, 4]).toContain(await readsOf('/aide/'));
  expect(await readsOf('/rien-de-tel/')).toBe(0);

  await cms.kill();
  await read('/contact/');
  await waitUntil('the reading is saved', isSaved('/contact/', 2), explain);
  await cms.start();
  await waitUntil('the cms knows', async () => (await readsOf('/contact/')) === 2, explain);
  const { measure, pages, indicator } = await cms.readAudience();
  expect([measure, indicator?.title]).toEqual(['counter', 'Fréquentation du portail']);
  expect(pages.find(({ path }) => path === '/aide/')?.title).toBe('Aide');
});

test.each(flushStages)(
  'killed at the stage « %s » while Strapi goes on, the publisher serves a whole site, then the change',
  async (stage) => {
    const before = publisher.log.length;
    await cms.importRecords([aProject(`arret-${stage}`, `Arrêt à ${stage}`)]);
    const isReached = () => publisher.log.slice(before).includes(`stage="${stage}"`);
    await waitUntil(stage, isReached, explain);
    await publisher.kill();
    await publisher.start(settings);
    expect((await get('/')).status).toBe(200);
    await waitForStatus(`/projets/arret-${stage}/`, 200);
    await waitForSettled();
    await expectCleanSite();
  },
);

test('200 events in one second, told by Strapi’s own webhooks, are two flushes at most', async () => {
  const before = publisher.log.length;
  await cms.importRecords([aProject('avalanche', 'Avalanche')]);
  const headers = { [webhookSecretHeader]: tokens.webhook };
  const poke = () => fetch(`${publisher.url}/webhooks/strapi`, { method: 'POST', headers, body: '{}' });
  const answers = await Promise.all(Array.from({ length: 200 }, poke));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
  await waitForStatus('/projets/avalanche/', 200);
  await waitForSettled();
  expect(publisher.log.slice(before).match(/stage="flush"/g)?.length).toBeLessThanOrEqual(2);
  await expectCleanSite();
});

test('a document that breaks the site is held with its reason, and the one beside it goes live', async () => {
  const broken = aProject('lien-perdu', 'Lien perdu');
  const description = 'Voir [ceci](/projets/nulle-part/).';
  await cms.importRecords([
    { ...broken, data: { ...broken.data, description } },
    aProject('voisin', 'Voisin'),
  ]);
  await waitForStatus('/projets/voisin/', 200);
  await waitForSettled();
  const release = await findCurrentRelease(folders());
  expect(release?.record.held).toMatchObject([{ documentId: await idOf('lien-perdu') }]);
  expect(release?.record.held[0]?.reason).toContain('/projets/nulle-part/');
  expect(await readPanel('lien-perdu')).toMatchObject({ state: 'held', isUndone: false });
  expect(await readPanel('voisin')).toMatchObject({ state: 'live', isUndone: false });
  expect(await findProblemsOfCurrent(folders())).toEqual([]);

  await cms.importRecords([{ ...broken, data: { ...broken.data, description: 'Voir ailleurs.' } }]);
  await waitForStatus('/projets/lien-perdu/', 200);
  await waitForSettled();
  await expectCleanSite();
});

test('a roll-back whose answer was lost with the cms is told on what it undid once the publisher is back, until the next publication', async () => {
  await cms.importRecords([aProject('defait', 'Défait')]);
  await waitForStatus('/projets/defait/', 200);
  await waitForSettled();
  const earlier = await waitUntil(
    'an earlier release',
    async () => (await cms.readReleases()).find(({ isLive }) => !isLive),
    explain,
  );
  const lost = wire.loseAnswerTo('POST /orders/roll-back');
  const answer = cms.rollBack(earlier.id).catch(() => 'lost');
  await lost;
  await cms.kill();
  await publisher.kill();
  expect(await answer).toBe('lost');

  await cms.start();
  const unknown = await cms.readOverview();
  expect(unknown.publisher).toBeNull();
  expect(unknown.publications[0]).toMatchObject({ action: 'roll-back', state: 'queued', settledAt: null });
  await publisher.start(settings);
  const isTold = async () => (await cms.readOverview()).publications[0]?.state === 'live';
  await waitUntil('the roll-back told as done', isTold, explain);
  expect((await get('/projets/defait/')).status).toBe(404);
  expect(await readPanel('defait')).toMatchObject({ state: 'live', isUndone: true });

  await cms.importRecords([aProject('apres-retour', 'Après le retour')]);
  await waitForStatus('/projets/apres-retour/', 200);
  await waitForSettled();
  await expectCleanSite();
});
