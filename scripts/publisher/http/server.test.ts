import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { type Server, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { signatureHeader, webhookSecretHeader } from '@agenda21/content-types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createChoices } from '../audience/choices.ts';
import { digestBytes } from '../releases/digest-bytes.ts';
import type { Release } from '../releases/release.ts';
import { createPreviews } from './previews.ts';
import { createPublisherServer } from './server.ts';
import { createShowcase } from './showcase.ts';
import { sign } from './signature.ts';

const secret = 'w'.repeat(32);
const token = 't'.repeat(32);
const at = 1_000_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let folder: string;
let server: Server;
let releases: Release[];
let rebuilds: number;
let changes: number;

const showcase = () =>
  createShowcase({
    ownAddress: () => url('/'),
    listOldAssets: () => Promise.resolve(releases.slice(1).map((old) => join(old.folder, 'public'))),
  });
let shown: ReturnType<typeof showcase>;

const url = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(url(path), { headers, redirect: 'manual' });

async function aRelease(id: string, files: Readonly<Record<string, string | Buffer>>): Promise<Release> {
  const former = { redirects: { '/vieux/': '/projets/' }, gone: ['/parti/'] };
  const all = { 'former-addresses.json': JSON.stringify(former), 'index.html': `home of ${id}`, ...files };
  for (const [name, content] of Object.entries(all)) {
    const file = join(folder, id, 'public', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const record = { id, madeAt: '2026-01-01T00:00:00.000Z', durationMs: 1, inputDigest: 'd', held: [] };
  return { folder: join(folder, id), record };
}

/** Sends a path as it is written, which fetch would tidy up. */
async function statusOfRaw(path: string): Promise<number | undefined> {
  const sent = request(url('/'), { path });
  sent.end();
  const [response] = (await once(sent, 'response')) as [{ statusCode?: number; resume(): void }];
  response.resume();
  return response.statusCode;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-'));
  releases = [];
  changes = 0;
  rebuilds = 0;
  shown = showcase();
  server = createPublisherServer({
    showcase: shown,
    siteUrl: 'https://portail.example',
    frameOrigin: 'https://redaction.example',
    webhookSecret: secret,
    publisherToken: token,
    now: () => at * 1000,
    log: silent,
    onChange: () => (changes += 1),
    describeStatus: () => ({ release: null }),
    previews: createPreviews({
      cms: {
        readPreview: () => Promise.resolve(null),
        openMedia: () => Promise.reject(new Error('not asked')),
      },
      siteUrl: 'https://portail.example',
      frameOrigin: null,
      readVisitor: () => 'visitor',
      readMaker: () => null,
      now: () => at * 1000,
      log: silent,
    }),
    forms: { answer: () => Promise.resolve(false) },
    choices: createChoices({ readPage: (path) => shown.readPage(path), siteUrl: 'https://portail.example' }),
    space: { answer: () => Promise.resolve(false) },
    audience: { notice: () => undefined, stop: () => Promise.resolve() },
    operations: {
      listRestorePoints: () => Promise.resolve([]),
      rollBack: (id) => Promise.resolve(id === 'busy' ? 'busy' : id),
      rebuild: () => (rebuilds += 1),
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

describe('a webhook', () => {
  const post = (path: string, headers: Record<string, string>, body = '{}') =>
    fetch(url(path), { method: 'POST', headers, body });
  const signed = (body: string, when = at) => ({
    [signatureHeader]: `t=${when},v1=${sign(when, Buffer.from(body), secret)}`,
  });

  test.each([
    ['without a signature', {}, '{}', 401],
    ['with a stale signature', signed('{}', at - 301), '{}', 401],
    ['with the signature of another body', signed('{}'), '{"a":1}', 401],
    ['with a body over 64 kB', signed('{}'), 'x'.repeat(65_537), 413],
  ])('%s is refused', async (_, headers, body, status) => {
    expect((await post('/webhooks/publication', headers, body)).status).toBe(status);
    expect(changes).toBe(0);
  });

  test('of Strapi is refused without its secret', async () => {
    expect((await post('/webhooks/strapi', {})).status).toBe(401);
    expect((await post('/webhooks/strapi', { [webhookSecretHeader]: 'x'.repeat(32) })).status).toBe(401);
    expect(changes).toBe(0);
  });

  test('that proves itself is accepted, whatever its body says', async () => {
    expect((await post('/webhooks/publication', signed('no JSON'), 'no JSON')).status).toBe(202);
    expect((await post('/webhooks/strapi', { [webhookSecretHeader]: secret })).status).toBe(202);
    expect(changes).toBe(2);
  });
});

describe('a roll-back order', () => {
  const order = (body: string, bearer = token) =>
    fetch(url('/orders/roll-back'), { method: 'POST', body, headers: { authorization: `Bearer ${bearer}` } });

  test.each([
    ['with another token', () => order('{}', secret), 401],
    ['that cannot be read', () => order('{'), 400],
    ['with a body over 64 kB', () => order(`{"release":"r1"}${' '.repeat(65_537)}`), 413],
    ['during a run', () => order('{"release":"busy"}'), 409],
    ['to nothing', () => order('{}'), 404],
    ['to a release', () => order('{"release":"r1"}'), 200],
  ])('%s answers %s', async (_, send, status) => {
    expect((await send()).status).toBe(status);
  });
});

test('only who has the token lists the releases and has all made anew', async () => {
  const authorization = `Bearer ${token}`;
  expect((await get('/releases')).status).toBe(401);
  expect(await (await get('/releases', { authorization })).json()).toEqual({ releases: [] });
  const rebuild = (headers: Record<string, string>) =>
    fetch(url('/orders/rebuild'), { method: 'POST', headers });
  expect((await rebuild({})).status).toBe(401);
  expect(rebuilds).toBe(0);
  expect((await rebuild({ authorization })).status).toBe(202);
  expect(rebuilds).toBe(1);
});

describe('before the first release', () => {
  test('visitors are told to wait and programs that it starts', async () => {
    const home = await get('/');
    expect([home.status, home.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await home.text()).toContain('Le portail se prépare');
    expect((await get('/healthz')).status).toBe(503);
  });
});

describe('a release', () => {
  beforeEach(async () => {
    const earlier = await aRelease('r1', { 'assets/old.css': 'old', 'pagefind/fr_old.pf_fragment': 'old' });
    const live = await aRelease('r2', {
      'donnees/projets.csv': 'id',
      'donnees/projets.geojson': '{}',
      'donnees/catalogue.jsonld': '{}',
      'flux.xml': '<feed/>',
      'themes/eau/flux.xml': '<feed/>',
      'sitemap-index.xml': '<sitemapindex/>',
      'donnees/index.html': 'données',
      '404.html': 'perdu',
      'es/404.html': 'perdido',
      '410.html': 'retiré',
      'projets/index.html': 'projets',
      'projets/index.html.br': brotliCompressSync('projets'),
      'recherche/index.html': 'recherche',
      'assets/new.css': 'new',
      'medias/avif-960_haie.avif': 'large',
      'medias/avif-320_haie.avif': 'small',
      'medias/haie.jpg': 'alone',
    });
    releases = [live, earlier];
    await shown.activate(live);
  });

  test.each(['PUT', 'DELETE', 'POST', 'OPTIONS'])('refuses %s', async (method) => {
    const response = await fetch(url('/projets/'), { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test.each([
    '/../secrets.env',
    '/%2e%2e/release.json',
    '/%00',
    '/%',
    '/..%2frelease.json',
    '//example.org/',
  ])('answers 400 to %s', async (path) => {
    expect(await statusOfRaw(path)).toBe(400);
  });

  test.each([
    ['/rien/', 404, 'perdu'],
    ['/%ff', 400, 'perdu'],
    ['/es/rien/', 404, 'perdido'],
    ['/parti/', 410, 'retiré'],
    ['/former-addresses.json', 404, 'perdu'],
    ['/projets/', 200, 'projets'],
    ['/assets/new.css', 200, 'new'],
    ['/assets/old.css', 200, 'old'],
    ['/assets/none.css', 404, 'perdu'],
    ['/pagefind/fr_old.pf_fragment', 404, 'perdu'],
  ])('%s answers %i', async (path, status, text) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test.each([
    ['/projets?a=1', '/projets/?a=1'],
    ['/vieux/', '/projets/'],
    ['/projets/index.html', '/projets/'],
  ])('%s redirects to %s', async (path, to) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  });

  test('sends the compressed form to who reads it, and nothing to who has it', async () => {
    const response = await get('/projets/', { 'accept-encoding': 'br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    const etag = response.headers.get('etag') ?? '';
    expect((await get('/projets/', { 'accept-encoding': 'br', 'if-none-match': etag })).status).toBe(304);
  });

  test('answers the whole file to a range, even one that makes no sense', async () => {
    expect((await get('/projets/', { range: 'bytes=5-2' })).status).toBe(200);
  });

  test.each([
    ['on', 'avif-960_haie.avif', 'small'],
    ['off', 'avif-960_haie.avif', 'large'],
    ['on', 'haie.jpg', 'alone'],
  ])(
    'with Save-Data %s, sends of %s what is %s, and says that it depends on it',
    async (value, name, text) => {
      const response = await get(`/medias/${name}`, { 'save-data': value });
      expect(await response.text()).toBe(text);
      expect(response.headers.get('vary')).toBe('Accept-Encoding, Save-Data');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  test('keeps pages fresh and lets hashed files be kept', async () => {
    expect((await get('/projets/')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/assets/new.css')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/vieux/')).headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    ['projets.csv', 'text/csv;charset=utf-8'],
    ['projets.geojson', 'application/geo+json'],
    ['catalogue.jsonld', 'application/ld+json'],
  ])('lets programs of other sites read the data of %s, and says what it is', async (file, type) => {
    const { headers } = await get(`/donnees/${file}`);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  test.each([
    ['/flux.xml', 'application/atom+xml;charset=utf-8'],
    ['/themes/eau/flux.xml', 'application/atom+xml;charset=utf-8'],
    ['/sitemap-index.xml', 'text/xml;charset=utf-8'],
  ])('says of %s which kind of XML it is, as pages announce it', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });

  test.each(['/donnees/', '/projets/'])('lets no program of another site read the page %s', async (path) => {
    expect((await get(path)).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('is known by its pages, its name, and what is no longer there', async () => {
    const home = { path: '/', digest: digestBytes('home of r2') };
    expect(await shown.probe(home)).toBe(true);
    expect(await shown.probe({ path: '/', digest: digestBytes('home of r1') })).toBe(false);
    expect(await shown.probe({ path: '/projets/', digest: null })).toBe(false);
    expect(await shown.probe({ path: '/parti/', digest: null })).toBe(true);
  });

  test('serves a file that is put in place at once, compressed or not, and forgets one that is removed', async () => {
    const [live] = releases as [Release];
    const before = (await get('/projets/')).headers.get('etag');
    await writeFile(join(live.folder, 'public/projets/next'), 'projets neufs');
    await rename(join(live.folder, 'public/projets/next'), join(live.folder, 'public/projets/index.html'));
    await rm(join(live.folder, 'public/projets/index.html.br'));
    await rm(join(live.folder, 'public/recherche/index.html'));
    const next = { ...live, record: { ...live.record, id: 'r3' } };
    const removed = ['/projets/index.html.br', '/recherche/index.html'];
    shown.replaceFiles(next, { added: ['/projets/index.html'], removed });
    const page = await get('/projets/', { 'accept-encoding': 'br' });
    expect(await page.text()).toBe('projets neufs');
    expect(page.headers.get('x-agenda21-release')).toBe('r3');
    expect(page.headers.get('etag')).not.toBe(before);
    expect((await get('/recherche/')).status).toBe(404);
  });
});
