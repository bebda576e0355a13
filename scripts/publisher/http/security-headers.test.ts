import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, type RequestOptions, type Server, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createChoices } from '../audience/choices.ts';
import { aProject } from '../tests/small-state.ts';
import { createForms } from '../forms/forms.ts';
import { createPreviews } from './previews.ts';
import { securityHeaders } from './security-headers.ts';
import { createPublisherServer } from './server.ts';
import { createShowcase } from './showcase.ts';

const siteUrl = 'https://portail.example';
const admin = 'https://redaction.example';
const signed = `${'c'.repeat(80)}.${'s'.repeat(43)}`;
const shared = 'p'.repeat(43);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const picture = { url: '/uploads/haie.png', alt: 'Une haie', width: 8, height: 6, renditions: [] };
const draft = aProject('haie', { gallery: [picture] });

const files: Readonly<Record<string, string>> = {
  'former-addresses.json': JSON.stringify({
    redirects: { '/vieux/': '/projets/', '/integrer/themes/vieux/': '/integrer/themes/eau/' },
    gone: ['/parti/', '/integrer/themes/parti/'],
  }),
  'index.html': 'accueil',
  'projets/index.html': 'projets',
  'integrer/index.html': 'les listes',
  'integrer/themes/eau/index.html': 'l’eau',
  'es/integrer/projets/index.html': 'proyectos',
  'recherche/index.html': 'recherche',
  'audience.json': JSON.stringify({ kind: 'counter' }),
  '404.html': 'perdu',
  '410.html': 'retiré',
  'assets/new.css': 'new',
  'medias/haie.png': 'haie',
  'sitemap-index.xml': '<x/>',
  'pagefind/pagefind-worker.js': '1',
};

let folder: string;
let server: Server;

const showcase = createShowcase({
  ownAddress: () => 'http://127.0.0.1:9',
  listOldAssets: () => Promise.resolve([]),
});

const previews = createPreviews({
  cms: {
    readPreview: (token) =>
      Promise.resolve(
        [signed, shared].includes(token)
          ? { entry: draft, framedBy: token === shared ? 'nobody' : 'admin' }
          : null,
      ),
    openMedia: () => Promise.resolve(new Response('haie', { headers: { 'content-length': '4' } })),
  },
  siteUrl,
  frameOrigin: admin,
  readVisitor: () => 'visitor',
  readMaker: () => ({
    thread: {
      ask: () => Promise.resolve('<html><head></head><body></body></html>') as Promise<never>,
      isStopped: false,
      stop: () => Promise.resolve(),
    },
  }),
  now: Date.now,
  log: silent,
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headers-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, 'public', name)), { recursive: true });
    await writeFile(join(folder, 'public', name), content);
  }
  server = createPublisherServer({
    showcase,
    previews,
    siteUrl,
    frameOrigin: admin,
    webhookSecret: 'w'.repeat(32),
    publisherToken: 't'.repeat(32),
    now: Date.now,
    log: silent,
    onChange: () => undefined,
    describeStatus: () => ({ release: null }),
    forms: createForms({
      cms: { keepMessage: () => Promise.resolve({ status: 'taken' }) },
      readPage: (path) => showcase.readPage(path),
      readVisitor: () => 'visitor',
      key: 'k'.repeat(64),
      now: Date.now,
      log: silent,
    }),
    choices: createChoices({ readPage: (path) => showcase.readPage(path), siteUrl }),
    space: { answer: () => Promise.resolve(false) },
    audience: { notice: () => undefined, stop: () => Promise.resolve() },
    operations: {
      listRestorePoints: () => Promise.reject(new Error('the disk fails')),
      rollBack: () => Promise.resolve(null),
      rebuild: () => undefined,
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const port = () => (server.address() as AddressInfo).port;

/** Sends a request as it is written, and reads its answer. */
async function ask(method: string, path: string, options: RequestOptions = {}): Promise<IncomingMessage> {
  const sent = request({ host: '127.0.0.1', port: port(), method, path, ...options });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'close');
  return response;
}

const withToken = { headers: { authorization: `Bearer ${'t'.repeat(32)}` } };

/** What each answer carries, but for its policy of content and of frames. */
const everywhere = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=(), display-capture=(), geolocation=()'),
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};

const policy = (scripts: string, frames: string, more = '') =>
  `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; ${more}form-action 'self'; base-uri 'none'; frame-ancestors ${frames}; upgrade-insecure-requests`;

const ofPages = policy("'self'", admin);
const ofLists = policy("'self'", '*');
const ofSearch = policy("'self' 'wasm-unsafe-eval'", admin, "worker-src 'self'; ");

function expectSecured(response: IncomingMessage, status: number, contentPolicy = ofPages): void {
  expect(response.statusCode).toBe(status);
  expect(response.headers).toMatchObject({ ...everywhere, 'content-security-policy': contentPolicy });
  expect(response.headers['referrer-policy']).toMatch(/^(strict-origin-when-cross-origin|no-referrer)$/);
  expect([response.headers['server'], response.headers['x-powered-by']]).toEqual([undefined, undefined]);
}

test('the page that waits for the first release carries its security headers', async () => {
  expectSecured(await ask('GET', '/'), 503);
  expectSecured(await ask('GET', '/healthz'), 503);
});

describe('once a release is served, the security headers are on', () => {
  beforeAll(async () => {
    const record = {
      id: 'r1',
      madeAt: '2026-01-01T00:00:00.000Z',
      durationMs: 1,
      inputDigest: 'd',
      held: [],
    };
    await showcase.activate({ folder, record });
  });

  test.each([
    ['a page', 'GET', '/projets/', 200],
    ['the head of a page', 'HEAD', '/projets/', 200],
    ['a style sheet', 'GET', '/assets/new.css', 200],
    ['a picture', 'GET', '/medias/haie.png', 200],
    ['a file for programs', 'GET', '/sitemap-index.xml', 200],
    ['an address without its last slash', 'GET', '/projets', 301],
    ['a former address', 'GET', '/vieux/', 301],
    ['an address that never was', 'GET', '/rien/', 404],
    ['an asset that never was', 'GET', '/assets/rien.css', 404],
    ['a file that is not for visitors', 'GET', '/former-addresses.json', 404],
    ['how the audience is measured', 'GET', '/audience.json', 404],
    ['a refusal to be counted', 'POST', '/audience/refus/', 303],
    ['a removed address', 'GET', '/parti/', 410],
    ['an address that tries to leave its folder', 'GET', '/%2e%2e/secrets.env', 400],
    ['a method that the portal has not', 'PUT', '/projets/', 405],
    ['a question of another origin', 'OPTIONS', '/projets/', 405],
    ['the health', 'GET', '/healthz', 200],
    ['the status', 'GET', '/status.json', 200],
    ['a webhook that proves nothing', 'POST', '/webhooks/publication', 401],
    ['a webhook of Strapi that proves nothing', 'POST', '/webhooks/strapi', 401],
    ['an order without a token', 'POST', '/orders/roll-back', 401],
    ['the releases without a token', 'GET', '/releases', 401],
    ['a form that cannot be read', 'POST', '/formulaires/contact/', 415],
    ['the address of a form that someone opens', 'GET', '/formulaires/contact/', 303],
    ['the proof that goes with a form', 'GET', '/formulaires/preuve', 200],
    ['the files of all previews', 'GET', '/apercu/-/style.css', 200],
  ])('%s (%s %s answers %i)', async (_, method, path, status) => {
    expectSecured(await ask(method, path), status);
  });

  test('a file that the browser has already', async () => {
    const { etag = '' } = (await ask('GET', '/projets/')).headers;
    expectSecured(await ask('GET', '/projets/', { headers: { 'if-none-match': etag } }), 304);
  });

  test('a request that names no host, and one that expects what is not promised', async () => {
    expectSecured(await ask('GET', '/projets/', { setHost: false }), 400);
    expectSecured(await ask('GET', '/projets/', { headers: { expect: 'more' } }), 417);
  });

  test('an order that is accepted, refused or fails', async () => {
    expectSecured(await ask('POST', '/orders/rebuild', withToken), 202);
    expectSecured(await ask('POST', '/orders/roll-back', withToken), 404);
    expectSecured(await ask('GET', '/releases', withToken), 500);
  });

  test('the pages and the worker of the search, which alone may compile', async () => {
    for (const path of ['/recherche/', '/pagefind/pagefind-worker.js'])
      expectSecured(await ask('GET', path), 200, ofSearch);
  });

  test('the lists that other sites show in a frame, alone', async () => {
    for (const path of ['/integrer/themes/eau/', '/es/integrer/projets/', '/integrer/themes/eau/?x=1']) {
      for (const method of ['GET', 'HEAD']) {
        const list = await ask(method, path);
        expectSecured(list, 200, ofLists);
        expect(list.headers['x-frame-options']).toBeUndefined();
        expect(list.headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'Accept-Encoding' });
      }
    }
    const { etag = '' } = (await ask('GET', '/integrer/themes/eau/')).headers;
    const known = await ask('GET', '/integrer/themes/eau/', { headers: { 'if-none-match': etag } });
    expectSecured(known, 304, ofLists);
  });

  test.each([
    ['GET', '/integrer/themes/inconnu/', 404],
    ['GET', '/integrer/themes/parti/', 410],
    ['GET', '/integrer/themes/vieux/', 301],
    ['GET', '/integrer/themes/eau', 301],
    ['GET', '/integrer/themes/%65au/', 301],
    ['GET', '/integrer/themes/eau/index.html', 301],
    ['GET', '/integrer/%2e%2e/projets/', 400],
    ['GET', '/projets/?/integrer/themes/eau/', 200],
    ['PUT', '/integrer/themes/eau/', 405],
  ])(
    'what answers in the place of such a list is in no frame (%s %s answers %i)',
    async (method, path, status) => {
      expectSecured(await ask(method, path), status);
    },
  );

  test('the page that shows how to take a list, which alone may show one', async () => {
    const policyOfPage = policy("'self'", admin, "frame-src 'self'; ");
    expectSecured(await ask('GET', '/integrer/'), 200, policyOfPage);
  });

  test('the page of a draft, which the admin may frame, and nobody when its address is shared', async () => {
    const framed = await ask('GET', `/apercu/${signed}/`);
    expectSecured(framed, 200);
    expect(framed.headers['x-frame-options']).toBeUndefined();
    const alone = await ask('GET', `/apercu/${shared}/`);
    expectSecured(alone, 200, policy("'self'", "'none'"));
    expect(alone.headers['x-frame-options']).toBe('DENY');
  });

  test('the picture of a draft, which can do nothing, and an address that opens none', async () => {
    const sent = await ask('GET', `/apercu/${signed}/medias/haie.png`);
    expectSecured(sent, 200, "default-src 'none'; sandbox");
    expectSecured(await ask('GET', `/apercu/${'x'.repeat(43)}/`), 404);
  });

  test.each([
    ['what is not HTTP', 'bonjour\r\n\r\n', 400],
    ['a head that is too long', `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s', async (_, words, status) => {
    const socket = connect(port(), '127.0.0.1');
    socket.write(words);
    const answer = await text(socket);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [A-Z]`));
    for (const [name, value] of Object.entries(securityHeaders('/', siteUrl)))
      expect(answer).toContain(`\r\n${name}: ${value}\r\n`);
  });
});

describe('while Matomo measures the audience', () => {
  const matomo = 'https://stats.example';
  const release = {
    folder: '',
    record: { id: 'r2', madeAt: '2026-01-02T00:00:00.000Z', durationMs: 1, inputDigest: 'd', held: [] },
  };
  const measureBy = async (measure: unknown) => {
    await writeFile(join(folder, 'public', 'audience.json'), JSON.stringify(measure));
    showcase.replaceFiles({ ...release, folder }, { added: ['/audience.json'], removed: [] });
  };
  const opened = `default-src 'none'; script-src 'self' ${matomo}; style-src 'self'; img-src 'self' ${matomo}; font-src 'self'; connect-src 'self' ${matomo}; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ${admin}; upgrade-insecure-requests`;

  test('pages open themselves to its origin and to nothing else, until it measures no more', async () => {
    await measureBy({ kind: 'matomo', url: `${matomo}/m/`, origin: matomo, siteId: 1 });
    expectSecured(await ask('GET', '/projets/'), 200, opened);
    await measureBy({ kind: 'none' });
    expectSecured(await ask('GET', '/projets/'), 200);
  });

  test('the page of a draft stays closed to it', async () => {
    await measureBy({ kind: 'matomo', url: `${matomo}/m/`, origin: matomo, siteId: 1 });
    expectSecured(await ask('GET', `/apercu/${signed}/`), 200);
    await measureBy({ kind: 'counter' });
  });
});

test('browsers are bound to https by a portal that is served so, and framed by nobody without an admin', () => {
  const plain = securityHeaders('/', 'http://localhost:4321');
  expect(plain['strict-transport-security']).toBeUndefined();
  expect(plain['content-security-policy']).not.toContain('upgrade-insecure-requests');
  expect(plain['x-frame-options']).toBe('DENY');
});
