import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo, BlockList } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCmsClient } from '../../lib/cms-client.ts';
import { DraftFault, RendererFault } from '../renderer/renderer-fault.ts';
import { type FakeCms, startFakeCms } from '../tests/fake-cms.ts';
import { aProject, aSmallState } from '../tests/small-state.ts';
import { createPreviews } from './previews.ts';
import { createVisitorReader, parseProxies } from './visitor.ts';

const bearer = 't'.repeat(32);
const frameOrigin = 'https://redaction.example';
const signed = `${'c'.repeat(80)}.${'s'.repeat(43)}`;
const shared = 'p'.repeat(43);
const megabyte = 1024 * 1024;

const picture = (url: string) => ({ url, alt: 'Une haie', width: 800, height: 600, renditions: [] });
const draft = aProject('haie', {
  gallery: [picture('/uploads/haie.png'), picture('/uploads/mare.svg')],
  documents: [{ title: 'Guide', format: 'PDF', file: { url: '/uploads/guide.pdf', kilobytes: 1 } }],
});

let cms: FakeCms;
let server: Server;
let now: number;
/** How many times the cms was asked for a draft. */
let lookups: number;
let logged: string[];
/** What makes the page of a draft; null while nothing does. */
let make: (() => Promise<string | null>) | null;
let made: number;

beforeEach(async () => {
  cms = await startFakeCms(bearer, aSmallState());
  cms.previews
    .set(signed, { entry: draft, framedBy: 'admin' })
    .set(shared, { entry: draft, framedBy: 'nobody' });
  [now, lookups, made, logged] = [1_000_000, 0, 0, []];
  make = () => Promise.resolve('<html lang="fr"><head></head><body class="x">Une haie</body></html>');
  const client = createCmsClient(cms.url, bearer);
  const ask = () => {
    made += 1;
    return (make?.() ?? Promise.resolve(null)) as Promise<never>;
  };
  const previews = createPreviews({
    cms: {
      openMedia: (path, method) => client.openMedia(path, method),
      readPreview(token) {
        lookups += 1;
        return client.readPreview(token);
      },
    },
    siteUrl: 'https://portail.example',
    frameOrigin,
    readVisitor: createVisitorReader(parseProxies('127.0.0.0/8,::1') as BlockList),
    readMaker: () => make && { thread: { ask, isStopped: false, stop: () => Promise.resolve() } },
    now: () => now,
    log: {
      info: () => undefined,
      error: () => undefined,
      warn: (message, facts) => logged.push(`${message} ${JSON.stringify(facts)}`),
    },
  });
  server = createServer((request, response) => {
    previews.answer(request, response).then(
      (isAnswered) => isAnswered || response.writeHead(418).end(),
      () => response.writeHead(599).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await cms.stop();
});

/** Asks as a visitor does, through a proxy of this machine. */
async function get(path: string, visitor = '198.51.100.1') {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const response = await fetch(url, { headers: { 'x-forwarded-for': visitor } });
  const { status, headers } = response;
  return { status, text: await response.text(), header: (name: string) => headers.get(name) ?? '' };
}

const stranger = (index: number) => String(index).padStart(43, 'x');
const countOf = (answers: readonly { status: number }[], wanted: number) =>
  answers.filter(({ status }) => status === wanted).length;

/** Asks many times in the same second. */
const getMany = (count: number, path: (index: number) => string, visitor?: (index: number) => string) =>
  Promise.all(Array.from({ length: count }, (_, index) => get(path(index), visitor?.(index))));

test('an address that is no preview is left to others', async () => {
  expect((await get('/projets/')).status).toBe(418);
});

describe('the page of a draft', () => {
  test('is marked, kept by nobody, found by nobody, and framed by the admin only', async () => {
    const { status, text, header } = await get(`/apercu/${signed}/`);
    expect(status).toBe(200);
    expect(text).toContain('<body class="x"><aside class="preview-banner"><p>Brouillon');
    expect(text).toContain(`src="/apercu/-/script.js" data-frame-origin="${frameOrigin}"`);
    expect(header('cache-control')).toBe('no-store');
    expect(header('x-robots-tag')).toBe('noindex, nofollow');
    expect(header('referrer-policy')).toBe('no-referrer');
    expect(header('content-security-policy')).toContain(`frame-ancestors ${frameOrigin}`);
    expect(header('x-frame-options')).toBe('');
  });

  test('is framed by nobody and has no script of ours when its address is shared', async () => {
    const { text, header } = await get(`/apercu/${shared}/`);
    expect(text).toContain('Une haie');
    expect(text).not.toContain('script.js');
    expect(header('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(header('x-frame-options')).toBe('DENY');
  });

  test('of a partner is framed by the portal only', async () => {
    cms.previews.set(signed, { entry: draft, framedBy: 'space' });
    const { text, header } = await get(`/apercu/${signed}/`);
    expect(text).toContain(`data-frame-origin="'self'"`);
    expect(header('content-security-policy')).toContain("frame-ancestors 'self';");
    expect([header('cache-control'), header('x-robots-tag')]).toEqual(['no-store', 'noindex, nofollow']);
  });

  test('asks the preview for the pictures and documents of the draft, and the portal for the others', async () => {
    const images =
      '<img src="/medias/haie.png" srcset="/medias/haie.png 1x, /medias/autre.png 2x"><a href="/medias/guide.pdf"><a href="/medias/autre.pdf">';
    make = () => Promise.resolve(`<html><head></head><body>${images}</body></html>`);
    expect((await get(`/apercu/${signed}/`)).text).toContain(
      `<img src="/apercu/${signed}/medias/haie.png" srcset="/apercu/${signed}/medias/haie.png 1x, /medias/autre.png 2x"><a href="/apercu/${signed}/medias/guide.pdf"><a href="/medias/autre.pdf">`,
    );
  });

  test('is made anew of what was saved since', async () => {
    await get(`/apercu/${signed}/`);
    await get(`/apercu/${signed}/`);
    expect([lookups, made]).toEqual([2, 2]);
  });
});

describe('a picture', () => {
  beforeEach(() => {
    cms.files.set('/uploads/haie.png', Buffer.from('a picture'));
    cms.files.set('/uploads/autre.png', Buffer.from('of another document'));
  });

  const medias = (name: string, token = signed) => get(`/apercu/${token}/medias/${name}`);

  test('of the draft is sent, kept by nobody, and cannot act', async () => {
    const { status, text, header } = await medias('haie.png');
    expect([status, text, header('content-type')]).toEqual([200, 'a picture', 'image/png']);
    expect(header('cache-control')).toBe('no-store');
    expect(header('x-robots-tag')).toBe('noindex, nofollow');
    expect(header('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  test('is shown, a document is downloaded', async () => {
    cms.files.set('/uploads/guide.pdf', Buffer.from('%PDF-1.7'));
    expect((await medias('haie.png')).header('content-disposition')).toBe('');
    const { status, header } = await medias('guide.pdf');
    expect([status, header('content-type'), header('content-disposition')]).toEqual([
      200,
      'application/pdf',
      'attachment',
    ]);
  });

  test.each([
    ['of another document', 'autre.png', signed],
    ['that is not there', 'mare.svg', signed],
    ['behind an address that opens nothing', 'haie.png', stranger(1)],
    ['whose name leaves its folder', '..%2Fhaie.png', signed],
  ])('%s is not sent', async (_, name, token) => {
    const { status, header } = await medias(name, token);
    expect([status, header('cache-control')]).toEqual([404, 'no-store']);
  });

  test('of more than 30 MB is not sent', async () => {
    cms.files.set('/uploads/mare.svg', Buffer.alloc(30 * megabyte + 1));
    expect((await medias('mare.svg')).status).toBe(404);
    cms.files.set('/uploads/mare.svg', Buffer.alloc(30 * megabyte));
    expect((await medias('mare.svg')).status).toBe(200);
  });

  test('is sent with a hundred others for one look at the draft, then for another one', async () => {
    await get(`/apercu/${signed}/`);
    const many = () => getMany(100, () => `/apercu/${signed}/medias/haie.png`);
    expect(countOf(await many(), 200)).toBe(100);
    expect(lookups).toBe(1);
    now += 5_000;
    expect(countOf(await many(), 200)).toBe(100);
    expect(lookups).toBe(2);
  });

  test('is sent no longer, a few seconds after its address was revoked', async () => {
    await medias('haie.png');
    cms.previews.delete(signed);
    now += 5_000;
    expect((await medias('haie.png')).status).toBe(404);
  });
});

describe('a visitor who tries addresses', () => {
  test.each(['x', 'x'.repeat(42), 'x'.repeat(44), `.${'x'.repeat(43)}`, `a.b.${'x'.repeat(43)}`, '%2e', '-'])(
    'is refused « %s » without a look at the cms',
    async (token) => {
      const { status, text, header } = await get(`/apercu/${token}/`);
      expect([status, header('cache-control')]).toEqual([404, 'no-store']);
      expect(text).toContain('n’existe plus');
      expect(lookups).toBe(0);
    },
  );

  test('is told to slow down, alone: an editor opens a preview meanwhile', async () => {
    const answers = await getMany(80, (index) => `/apercu/${stranger(index)}/`);
    expect([countOf(answers, 404), countOf(answers, 429)]).toEqual([10, 70]);
    const refused = answers.find(({ status }) => status === 429);
    expect([refused?.header('cache-control'), refused?.header('retry-after')]).toEqual(['no-store', '1']);
    expect(lookups).toBe(10);
    expect((await get(`/apercu/${signed}/`, '203.0.113.7')).status).toBe(200);
    now += 1_000;
    expect((await get(`/apercu/${stranger(1)}/`)).status).toBe(404);
  });

  test('from many places at once does not close the previews that are open', async () => {
    expect((await get(`/apercu/${signed}/`)).status).toBe(200);
    const manyPlaces = () =>
      getMany(
        200,
        (index) => `/apercu/${stranger(index)}/`,
        (index) => `198.51.100.${index}`,
      );
    now += 540_000;
    expect(countOf(await manyPlaces(), 404)).toBe(60);
    expect(lookups).toBe(61);
    expect((await get(`/apercu/${shared}/`, '203.0.113.7')).status).toBe(429);
    expect((await get(`/apercu/${signed}/`, '203.0.113.7')).status).toBe(200);
    expect((await get(`/apercu/${signed}/medias/rien.png`)).status).toBe(404);
  });

  test('has no more of an address that was revoked than of any other', async () => {
    await get(`/apercu/${signed}/`);
    cms.previews.delete(signed);
    const answers = await getMany(40, () => `/apercu/${signed}/`);
    expect(countOf(answers, 200)).toBe(0);
    now += 1_000;
    expect(countOf(await getMany(40, () => `/apercu/${signed}/`), 404)).toBe(10);
  });

  test('reloads an address that opens twenty times a second at most', async () => {
    await get(`/apercu/${shared}/`);
    expect(countOf(await getMany(30, () => `/apercu/${shared}/`), 200)).toBe(20);
  });
});

describe('a preview that fails', () => {
  const expectTold = async (status: number, words: string) => {
    const answer = await get(`/apercu/${signed}/`);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(words);
    expect(answer.header('cache-control')).toBe('no-store');
    expect(answer.header('x-robots-tag')).toBe('noindex, nofollow');
    expect(answer.header('content-security-policy')).toContain(`frame-ancestors ${frameOrigin}`);
    expect(logged.join('\n')).not.toContain(signed);
  };

  test('because its address expired says so in the frame of the admin too', async () => {
    cms.previews.clear();
    await expectTold(404, 'n’existe plus');
    expect(logged).toEqual([]);
  });

  test('because its model has no page says so', async () => {
    make = () => Promise.resolve(null);
    await expectTold(404, 'Pas de page à montrer');
  });

  test('because a template stops at it says what to do, and leaves the cause in the log', async () => {
    make = () => Promise.reject(new TypeError('x is not a function'));
    await expectTold(500, 'Complétez les champs obligatoires');
    expect(logged).toEqual([
      'a preview failed {"error":"The page of project haie could not be made. x is not a function"}',
    ]);
  });

  test('because nothing makes pages asks to try again, and leaves the cause in the log', async () => {
    make = null;
    await expectTold(503, 'Réessayez dans un instant');
    make = () => Promise.reject(new RendererFault('The renderer is stopped.'));
    await expectTold(503, 'Réessayez dans un instant');
    expect(logged.map((line) => /"error":"(.*)"/.exec(line)?.[1])).toEqual([
      'The site is not loaded.',
      'The renderer is stopped.',
    ]);
  });

  test('because the cms does not answer asks to try again, and leaves the cause in the log', async () => {
    await cms.stop();
    await expectTold(503, 'Réessayez dans un instant');
    expect(logged.join()).toContain('did not get a whole answer');
    cms = await startFakeCms(bearer, aSmallState());
  });

  test('because it stopped the renderer is not tried again for ten minutes, unless the draft changes', async () => {
    const stop = () => Promise.reject(new DraftFault('The renderer did not advance.'));
    make = stop;
    await expectTold(500, 'ne peut pas être fabriqué');
    await expectTold(500, 'ne peut pas être fabriqué');
    expect(made).toBe(1);
    cms.previews.set(signed, {
      entry: { ...draft, publishedAt: '2026-01-02T00:00:00.000Z' },
      framedBy: 'admin',
    });
    await expectTold(500, 'ne peut pas être fabriqué');
    expect(made).toBe(2);
    make = () => Promise.resolve('<html><head></head><body></body></html>');
    now += 600_001;
    expect((await get(`/apercu/${signed}/`)).status).toBe(200);
  });
});

test.each(['style.css', 'script.js'])('the file %s of all previews is sent without a look', async (name) => {
  expect([(await get(`/apercu/-/${name}`)).status, lookups]).toEqual([200, 0]);
});
