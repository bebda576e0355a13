import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AudienceReport } from '@agenda21/content-types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createShowcase } from '../http/showcase.ts';
import type { Release } from '../releases/release.ts';
import { waitUntil } from '../tests/wait-until.ts';
import { type Audience, startAudience } from './audience.ts';

const reader = {
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
  accept: 'text/html,application/xhtml+xml',
};

let folder: string;
let release: Release;
let server: Server;
let audience: Audience;
let reports: AudienceReport[];
let warnings: string[];
let isCmsDown: boolean;

const showcase = () =>
  createShowcase({ ownAddress: () => 'http://127.0.0.1:9', listOldAssets: () => Promise.resolve([]) });
let shown: ReturnType<typeof showcase>;

const fileOf = (path: string) => join(folder, 'public', path);

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(fileOf(path)), { recursive: true });
  await writeFile(fileOf(path), content);
}

const measureBy = async (kind: string) => {
  await write('audience.json', JSON.stringify({ kind }));
  shown.replaceFiles(release, { added: ['/audience.json'], removed: [] });
};

const get = async (path: string, init: RequestInit = {}) => {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    redirect: 'manual',
    ...init,
    // A program says by itself that it fetches: a browser that opens a page says « document ».
    headers: { ...reader, 'sec-fetch-dest': 'document', ...init.headers },
  });
  await response.arrayBuffer();
  return response;
};

const start = () =>
  startAudience({
    folder: join(folder, 'audience'),
    readMeasure: () => shown.measure,
    cms: {
      reportAudience: (report) => {
        if (isCmsDown) return Promise.reject(new Error('the cms is down'));
        reports.push(report);
        return Promise.resolve();
      },
    },
    intervalMs: 20,
    now: () => new Date('2026-11-27T12:00:00Z'),
    log: {
      info: () => undefined,
      warn: (message) => warnings.push(message),
      error: () => undefined,
    },
  });

/** All that the cms was told, the last of each page. */
const told = () => Object.assign({}, ...reports.map(({ pages }) => pages)) as Record<string, number>;

const readDay = async () =>
  JSON.parse(await readFile(join(folder, 'audience', '2026-11-27.json'), 'utf8')) as unknown;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audience-'));
  reports = [];
  warnings = [];
  isCmsDown = false;
  const record = { id: 'r1', madeAt: '2026-01-01T00:00:00.000Z', durationMs: 1, inputDigest: 'd', held: [] };
  release = { folder, record };
  await write('former-addresses.json', '{"redirects":{"/vieux/":"/projets/"},"gone":["/parti/"]}');
  await write('audience.json', '{"kind":"counter"}');
  for (const path of ['', 'projets/', 'es/', 'pages/été/']) await write(`${path}index.html`, path);
  for (const path of ['404.html', '410.html', 'assets/a.css']) await write(path, path);
  shown = showcase();
  await shown.activate(release);
  audience = start();
  server = createServer((request, response) => {
    shown.answer(request, response);
    audience.notice(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await audience.stop();
  await rm(folder, { recursive: true });
});

test('pages that are read reach the cms by their addresses, those that the browser still had too', async () => {
  const { headers } = await get('/projets/?de=lettre');
  expect((await get('/projets/', { headers: { 'if-none-match': headers.get('etag') ?? '' } })).status).toBe(
    304,
  );
  await get('/es/');
  await get('/pages/%C3%A9t%C3%A9/');
  await waitUntil('the cms knows all', () => Object.keys(told()).length === 3);
  expect(told()).toEqual({ '/projets/': 2, '/es/': 1, '/pages/été/': 1 });
});

test('what is not a page that someone reads is not counted', async () => {
  const statuses = [];
  for (const path of ['/rien/', '/parti/', '/vieux/', '/projets', '/assets/a.css', '/%ff/'])
    statuses.push((await get(path)).status);
  expect(statuses).toEqual([404, 410, 301, 301, 200, 400]);
  await get('/projets/', { method: 'HEAD' });
  await get('/projets/', { headers: { 'sec-purpose': 'prefetch' } });
  await get('/projets/', { headers: { dnt: '1' } });
  await get('/projets/', { headers: { 'sec-gpc': '1' } });
  await get('/');
  await waitUntil('the cms knows all', () => '/' in told());
  expect(told()).toEqual({ '/': 1 });
});

test('a flood of invented addresses leaves nothing, in memory or in files', async () => {
  for (let batch = 0; batch < 20; batch += 1)
    await Promise.all(Array.from({ length: 50 }, (_, at) => get(`/invente-${batch}-${at}/?x=${at}`)));
  await get('/');
  await waitUntil('the day is saved', () => '/' in told());
  expect(await readDay()).toEqual({ '/': 1 });
});

test('nothing is counted while the portal is measured otherwise or not at all', async () => {
  for (const kind of ['none', 'counter']) {
    await measureBy(kind);
    await get(kind === 'counter' ? '/' : '/projets/');
  }
  await waitUntil('the cms knows all', () => '/' in told());
  expect(told()).toEqual({ '/': 1 });
});

test('a cms that is down is told later, and the failure is logged once', async () => {
  isCmsDown = true;
  await get('/');
  await waitUntil('the failure is logged', () => warnings.length > 0);
  await get('/projets/');
  isCmsDown = false;
  await waitUntil('the cms knows all', () => Object.keys(told()).length === 2);
  expect(warnings).toEqual(['the audience waits to be kept']);
});

test('stopping saves what was just read', async () => {
  await get('/');
  await audience.stop();
  expect(await readDay()).toEqual({ '/': 1 });
});

test('many pages are told in several reports', async () => {
  for (let at = 0; at < 501; at += 1) await write(`fiches/${at}/index.html`, String(at));
  const added = Array.from({ length: 501 }, (_, at) => `/fiches/${at}/index.html`);
  shown.replaceFiles(release, { added, removed: [] });
  isCmsDown = true;
  await Promise.all(added.map((file) => get(file.replace('index.html', ''))));
  isCmsDown = false;
  await waitUntil('the cms knows all', () => Object.keys(told()).length === 501);
  expect(Math.max(...reports.map(({ pages }) => Object.keys(pages).length))).toBe(500);
});
