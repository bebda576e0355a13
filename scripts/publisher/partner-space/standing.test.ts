import { once } from 'node:events';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { type AddressInfo, type Socket, connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCmsClient } from '../../lib/cms-client.ts';
import { createVisitorReader, parseProxies } from '../http/visitor.ts';
import { createPartnerSpace } from './partner-space.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const address = '/espace-partenaires/api/';

let cms: Server;
let door: Server;
let answered: number;
let asked: number;

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function listen(server: Server): Promise<void> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

/** A cms that knows one session, gives another one when it is renewed, and refuses any other. */
function answerAsCms({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
  const cookies = headers.cookie ?? '';
  const isRenewal = url.endsWith('/session/renewal');
  const isSignedIn = !isRenewal && /espace-acces=(?:vrai|neuf)\b/.test(cookies);
  const isRenewed = isRenewal && cookies.includes('espace-session=vraie');
  const status = isSignedIn || isRenewed ? 200 : 401;
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(isSignedIn ? { 'x-signed-in': 'yes' } : {}),
    ...(isRenewed ? { 'set-cookie': ['espace-acces=neuf; Path=/', 'espace-session=neuve; Path=/'] } : {}),
  });
  response.end('{}');
}

beforeEach(async () => {
  answered = 0;
  asked = 0;
  cms = createServer((request, response) => {
    answered += 1;
    request.resume().on('end', () => answerAsCms(request, response));
  });
  await listen(cms);
  const space = createPartnerSpace({
    cms: createCmsClient(`http://127.0.0.1:${portOf(cms)}`, 't'.repeat(32)),
    readVisitor: createVisitorReader(parseProxies('127.0.0.0/8')!),
    sentFiles: '',
    now: () => 0,
    log: silent,
  });
  door = createServer((request, response) => {
    void space.answer(request, response);
    asked += 1;
  });
  await listen(door);
});
afterEach(() => {
  for (const server of [cms, door]) {
    server.close();
    server.closeAllConnections();
  }
});

let visitors = 0;

function nextNetwork(): string {
  visitors += 1;
  return `198.${visitors >> 16}.${(visitors >> 8) & 255}.${visitors & 255}`;
}

/** Asks from a network: one of its own when it is not said. */
async function ask(method: string, path: string, cookie = '', from = nextNetwork()): Promise<Response> {
  return fetch(`http://127.0.0.1:${portOf(door)}${address}${path}`, {
    method,
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from, cookie },
    ...(method === 'GET' ? {} : { body: '{}' }),
  });
}

const statusOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).status;
const member = 'espace-acces=vrai; espace-session=vraie';

/** Strangers change things until none of them may. */
async function flood(cookie: string): Promise<void> {
  for (let round = 0; round < 12; round += 1)
    await Promise.all(Array.from({ length: 100 }, () => statusOf('POST', 'session', cookie)));
  expect(await statusOf('POST', 'session', cookie)).toBe(429);
}

/** Strangers send beginnings of requests, as many as are handed over at the same time. */
async function hold(length: number): Promise<readonly Socket[]> {
  const head = `POST ${address}session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n`;
  const sockets = Array.from({ length: 100 }, (_, index) => {
    const socket = connect(portOf(door), '127.0.0.1');
    socket.on('error', () => undefined).write(`${head}X-Forwarded-For: 203.0.113.${index}\r\n\r\n`);
    return socket;
  });
  await vi.waitFor(() => expect(asked).toBeGreaterThanOrEqual(100));
  return sockets;
}

describe('a crowd of strangers', () => {
  it.each([
    ['without a cookie', ''],
    ['with cookies that they made', 'espace-acces=faux; espace-session=fausse'],
  ])('%s keeps nobody who is signed in from changing anything', async (_, cookie) => {
    expect(await statusOf('GET', 'home', member)).toBe(200);
    await flood(cookie);
    expect(await statusOf('POST', 'records', member)).toBe(200);
    expect(await statusOf('POST', 'records', cookie)).toBe(429);
  });

  it('keeps nobody from going on with a session that the portal gave', async () => {
    expect(await statusOf('POST', 'session/renewal', member)).toBe(200);
    await flood('');
    expect(await statusOf('POST', 'records', 'espace-acces=neuf; espace-session=neuve')).toBe(200);
    expect(await statusOf('POST', 'session/renewal', 'espace-acces=perdu; espace-session=neuve')).toBe(401);
  });

  it('behind the same address as who is signed in keeps them from nothing', async () => {
    const townHall = '203.0.113.7';
    expect(await statusOf('GET', 'home', member, townHall)).toBe(200);
    for (let sent = 0; sent < 40; sent += 1) await statusOf('POST', 'session', '', townHall);
    expect(await statusOf('POST', 'session', '', townHall)).toBe(429);
    expect(await statusOf('POST', 'records', member, townHall)).toBe(200);
  });

  it('that sends slowly takes the place of nobody', async () => {
    const sockets = await hold(9);
    expect(await statusOf('POST', 'session')).toBe(401);
    for (const socket of sockets) socket.destroy();
  });

  it('that waits for the cms leaves room to who is signed in', async () => {
    expect(await statusOf('GET', 'home', member)).toBe(200);
    const waiting: (() => void)[] = [];
    cms.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
      const answer = () => answerAsCms(request, response);
      if (request.method === 'POST') waiting.push(answer);
      else request.resume().on('end', answer);
    });
    const sockets = await hold(0);
    await vi.waitFor(() => expect(waiting).toHaveLength(100));
    expect([await statusOf('GET', 'home'), await statusOf('GET', 'home', member)]).toEqual([503, 200]);
    for (const answer of waiting) answer();
    await vi.waitFor(async () => expect(await statusOf('GET', 'home')).toBe(401));
    for (const socket of sockets) socket.destroy();
  });
});

describe('a session', () => {
  it('that ended is one of a stranger again', async () => {
    cms.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
      answered += 1;
      response.writeHead(answered === 1 ? 200 : 401, answered === 1 ? { 'x-signed-in': 'yes' } : {});
      request.resume().on('end', () => response.end('{}'));
    });
    expect(await statusOf('GET', 'home', member)).toBe(200);
    expect(await statusOf('GET', 'home', member)).toBe(401);
    await flood('');
    expect(await statusOf('POST', 'records', member)).toBe(429);
  });

  it('does no more from many networks than from one', async () => {
    expect(await statusOf('GET', 'home', member)).toBe(200);
    for (let sent = 0; sent < 40; sent += 1) expect(await statusOf('POST', 'records', member)).toBe(200);
    expect(await statusOf('POST', 'records', member)).toBe(429);
  });

  it('is not told to the browser by the header that tells the publisher', async () => {
    expect((await ask('GET', 'home', member)).headers.has('x-signed-in')).toBe(false);
  });
});
