import { once } from 'node:events';
import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCmsClient } from '../../lib/cms-client.ts';
import { createVisitorReader, parseProxies } from '../http/visitor.ts';
import { createPartnerSpace } from './partner-space.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const token = 't'.repeat(32);

interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let received: Received[];
let cms: Server;
let door: Server;
let now: number;

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function listen(server: Server): Promise<void> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

/** A cms that answers what its address says: `/api/partner-space/answer/409`. */
const startCms = () =>
  createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      received.push({ method, url, headers, body });
      const status = Number(/\/answer\/(\d+)$/.exec(url)?.[1] ?? 200);
      response.writeHead(status, {
        'content-type': 'application/json',
        'set-cookie': ['espace-acces=a; HttpOnly', 'espace-session=b; HttpOnly'],
        'x-powered-by': 'Strapi',
      });
      response.end(JSON.stringify({ status }));
    });
  });

beforeEach(async () => {
  received = [];
  now = 0;
  cms = startCms();
  await listen(cms);
  const space = createPartnerSpace({
    cms: createCmsClient(`http://127.0.0.1:${portOf(cms)}`, token),
    readVisitor: createVisitorReader(parseProxies('127.0.0.0/8')!),
    sentFiles: '',
    now: () => now,
    log: silent,
  });
  door = createServer((request, response) => {
    void space.answer(request, response).then((isAnswered) => {
      if (!isAnswered) response.writeHead(418).end();
    });
  });
  await listen(door);
});
afterEach(() => {
  for (const server of [cms, door]) {
    server.close();
    server.closeAllConnections();
  }
});

const call = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${portOf(door)}/espace-partenaires/${path}`, init);
const json = { 'content-type': 'application/json' };

describe('what a browser asks of the space', () => {
  it('reaches the cms with the token of the publisher, the cookies of the space and nothing else', async () => {
    const response = await call('api/members/abc123', {
      method: 'PUT',
      headers: {
        ...json,
        cookie: 'autre=1; espace-acces=a; __Host-espace-session=b; espace-accessoire=2',
        origin: 'https://portail.example',
        'sec-fetch-site': 'same-origin',
        'x-opened-by': 'abc',
        authorization: 'Bearer volé',
        'x-autre': 'x',
      },
      body: '{ "role": "contributeur" }',
    });
    expect(response.status).toBe(200);
    const [asked] = received;
    expect(asked).toMatchObject({ method: 'PUT', url: '/api/partner-space/members/abc123' });
    expect(asked?.body).toBe('{"role":"contributeur"}');
    expect(asked?.headers).toMatchObject({
      authorization: `Bearer ${token}`,
      cookie: 'espace-acces=a; __Host-espace-session=b',
      origin: 'https://portail.example',
      'sec-fetch-site': 'same-origin',
      'x-opened-by': 'abc',
    });
    expect(asked?.headers['x-autre']).toBeUndefined();
  });

  it.each([200, 401, 403, 404, 409, 410, 422, 429])(
    'gets back an answer %i with its cookies',
    async (status) => {
      const response = await call(`api/answer/${status}`);
      expect(response.status).toBe(status);
      expect(await response.json()).toEqual({ status });
      expect(response.headers.getSetCookie()).toHaveLength(2);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-powered-by')).toBeNull();
    },
  );

  it('is told that the accounts cannot be reached when the cms fails or is not there', async () => {
    const broken = await call('api/answer/500');
    expect([broken.status, await broken.json()]).toEqual([503, { problem: 'unavailable', fields: [] }]);
    cms.close();
    cms.closeAllConnections();
    expect((await call('api/home')).status).toBe(503);
  });

  it.each(['api/', 'api/a..b', 'api/..%2fpublishing/state', 'api/home/', 'api//home', 'api/home%3f'])(
    'goes nowhere else: %s',
    async (path) => {
      expect((await call(path)).status).toBe(404);
      expect(received).toEqual([]);
    },
  );

  it('is left to others when it is a page of the space', async () => {
    expect((await call('demande/')).status).toBe(418);
  });

  it('is JSON of a few lines', async () => {
    const send = (body: string, headers: Record<string, string> = json) =>
      call('api/session', { method: 'POST', headers, body });
    expect((await send('{')).status).toBe(400);
    expect((await send('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(400);
    expect((await send('{}', { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await send(JSON.stringify({ email: 'x'.repeat(20_000) }))).status).toBe(413);
    expect((await call('api/session', { method: 'PATCH' })).status).toBe(404);
    expect(received).toEqual([]);
  });
});

describe('a record that is saved as it is typed', () => {
  const save = (body: object, path = 'api/records/abc123') =>
    call(path, {
      method: 'PUT',
      headers: { ...json, 'x-forwarded-for': '203.0.113.9' },
      body: JSON.stringify(body),
    });

  it('may hold all its texts, and no more', async () => {
    expect((await save({ description: 'é'.repeat(10_000) })).status).toBe(200);
    expect((await save({ steps: 'é'.repeat(125_000) })).status).toBe(200);
    expect((await save({ steps: 'é'.repeat(135_000) })).status).toBe(413);
    expect((await save({ role: 'é'.repeat(10_000) }, 'api/members/abc123')).status).toBe(413);
  });

  it('is saved more often than other things are changed, within a limit of its own', async () => {
    for (let sent = 0; sent < 120; sent += 1) expect((await save({})).status).toBe(200);
    expect((await save({})).status).toBe(429);
    expect((await save({ role: 'contributeur' }, 'api/members/abc123')).status).toBe(200);
  });
});

it('takes searches of titles, as a person types, within a limit of their own', async () => {
  const ask = (path: string) =>
    call(`api/${path}`, {
      method: 'POST',
      headers: { ...json, 'x-forwarded-for': '203.0.113.9' },
      body: '{"search":"haie"}',
    });
  for (let sent = 0; sent < 120; sent += 1) expect((await ask('choices/project')).status).toBe(200);
  expect((await ask('choices/theme')).status).toBe(429);
  expect((await ask('invitations')).status).toBe(200);
});

describe('who asks for accounts', () => {
  const request = (from: string) =>
    call('api/requests', { method: 'POST', headers: { ...json, 'x-forwarded-for': from }, body: '{}' });

  it('asks for five in a minute, and goes on with the rest', async () => {
    for (let sent = 0; sent < 5; sent += 1) expect((await request('203.0.113.9')).status).toBe(200);
    expect((await request('203.0.113.9')).status).toBe(429);
    const session = await call('api/session', {
      method: 'POST',
      headers: { ...json, 'x-forwarded-for': '203.0.113.9' },
      body: '{}',
    });
    expect(session.status).toBe(200);
    now += 60_000;
    expect((await request('203.0.113.9')).status).toBe(200);
  });

  it('is stopped after sixty in a minute from everywhere', async () => {
    for (let sent = 0; sent < 60; sent += 1) expect((await request(`203.0.${sent}.1`)).status).toBe(200);
    expect((await request('198.51.100.7')).status).toBe(429);
  });
});

describe('a visitor who asks too much', () => {
  const change = (from: string) =>
    call('api/session', { method: 'POST', headers: { ...json, 'x-forwarded-for': from }, body: '{}' });

  it('is stopped for a minute, and nobody else', async () => {
    for (let sent = 0; sent < 40; sent += 1) expect((await change('203.0.113.9')).status).toBe(200);
    const refused = await change('203.0.113.9');
    expect([refused.status, await refused.json()]).toEqual([
      429,
      { problem: 'limited', fields: [], retryAfter: 60 },
    ]);
    expect((await change('198.51.100.7, 203.0.113.9')).status).toBe(429);
    expect((await change('203.0.113.10')).status).toBe(200);
    now += 60_000;
    expect((await change('203.0.113.9')).status).toBe(200);
  });

  it('is stopped together with others when they are many', async () => {
    const statuses = [];
    for (let sent = 0; sent < 1_201; sent += 1) statuses.push((await change(`203.0.${sent % 200}.1`)).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });
});
