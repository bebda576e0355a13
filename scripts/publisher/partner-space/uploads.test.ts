import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type ClientRequest, type Server, createServer, request as openRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAX_FILE_BYTES, readFileWords, writeFileWords } from '@agenda21/content-types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCmsClient } from '../../lib/cms-client.ts';
import { createVisitorReader, parseProxies } from '../http/visitor.ts';
import { createPartnerSpace } from './partner-space.ts';

const megabyte = 1024 * 1024;
const cookie = 'espace-acces=a';
const words = { alt: 'Une haie « en fleurs »', credit: '' };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface Received {
  readonly asked: string;
  readonly words: unknown;
  readonly length: string | undefined;
  readonly type: string | undefined;
  readonly cookie: string | undefined;
  readonly body: Buffer;
}

let received: Received[];
let mayWrite: boolean;
let cms: Server;
let door: Server;
let now: number;
let folder: string;
/** Holds the answers of the cms about records while it is set. */
let hold: Promise<void> | null;

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function listen(server: Server): Promise<void> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

/** A cms that knows one session and one record. */
const startCms = () =>
  createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      received.push({
        asked: `${method} ${url.replace('/api/partner-space/', '')}`,
        words: readFileWords(String(headers['x-file-words'] ?? '')),
        length: headers['content-length'],
        type: headers['content-type'],
        cookie: headers.cookie,
        body: Buffer.concat(parts),
      });
      const isKnown = headers.cookie === cookie;
      void Promise.resolve(hold).then(() => {
        response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' });
        response.end(JSON.stringify(isKnown ? { mayWrite } : { problem: 'signed-out', fields: [] }));
      });
    });
  });

beforeEach(async () => {
  [received, mayWrite, now, hold] = [[], true, 0, null];
  folder = await mkdtemp(join(tmpdir(), 'uploads-test-'));
  cms = startCms();
  await listen(cms);
  const space = createPartnerSpace({
    cms: createCmsClient(`http://127.0.0.1:${portOf(cms)}`, 't'.repeat(32)),
    readVisitor: createVisitorReader(parseProxies('127.0.0.0/8')!),
    sentFiles: folder,
    now: () => now,
    log: silent,
  });
  door = createServer((request, response) => {
    space.answer(request, response).catch(() => response.writeHead(599).end());
  });
  await listen(door);
});
afterEach(async () => {
  for (const server of [cms, door]) {
    server.close();
    server.closeAllConnections();
  }
  await rm(folder, { recursive: true });
});

const path = '/espace-partenaires/api/records/abc123/photo';
const told = { cookie, 'x-file-words': writeFileWords(words) };

const send = (body: Buffer, headers: Record<string, string> = told, to = path, method = 'PUT') =>
  fetch(`http://127.0.0.1:${portOf(door)}${to}`, { method, headers, body: new Uint8Array(body) });

const isEmpty = () => vi.waitFor(async () => expect(await readdir(folder)).toEqual([]));

/** Opens a request whose body the test writes. */
function open(headers: Record<string, string>): ClientRequest {
  const request = openRequest({ port: portOf(door), path, method: 'PUT', headers: { ...told, ...headers } });
  request.on('error', () => undefined);
  return request;
}

describe('a file that a partner sends', () => {
  it('reaches the cms whole, with its words, once the record is known to be writable', async () => {
    const file = Buffer.alloc(3 * megabyte, 'x');
    expect((await send(file, { ...told, 'content-type': 'text/html' })).status).toBe(200);
    expect(received.map(({ asked }) => asked)).toEqual(['GET records/abc123', 'PUT records/abc123/photo']);
    const [, taken] = received;
    expect(taken).toMatchObject({
      words,
      cookie,
      length: String(file.length),
      type: 'application/octet-stream',
    });
    expect(taken?.body.equals(file)).toBe(true);
    await isEmpty();
  });

  it.each([
    ['PUT', 'records/abc123/documents/def456'],
    ['POST', 'records/abc123/documents'],
  ])('goes to each address that takes one: %s %s', async (method, to) => {
    expect((await send(Buffer.from('%PDF-'), told, `/espace-partenaires/api/${to}`, method)).status).toBe(
      200,
    );
    expect(received[1]?.asked).toBe(`${method} ${to}`);
  });

  it('goes to no other address', async () => {
    expect((await send(Buffer.from('x'), told, '/espace-partenaires/api/records/abc123')).status).toBe(400);
    expect(received).toEqual([]);
  });

  it('may have the bytes of the limit, and not one more', async () => {
    expect((await send(Buffer.alloc(MAX_FILE_BYTES))).status).toBe(200);
    const refused = await send(Buffer.alloc(MAX_FILE_BYTES + 1)).catch(() => null);
    expect(refused?.status ?? 413).toBe(413);
    expect(received).toHaveLength(2);
  });

  it('is refused when there is nothing in it', async () => {
    const response = await send(Buffer.alloc(0));
    expect([response.status, await response.json()]).toEqual([
      422,
      { problem: 'file', fields: [], file: 'empty' },
    ]);
  });
});

describe('a file that is refused is not read', () => {
  it('when nobody is signed in', async () => {
    const response = await send(Buffer.alloc(megabyte), {
      ...told,
      cookie: 'espace-acces=volé'.slice(0, 14),
    });
    expect([response.status, await response.json()]).toEqual([401, { problem: 'signed-out', fields: [] }]);
    expect(received.map(({ asked }) => asked)).toEqual(['GET records/abc123']);
  });

  it('when the team reads the record', async () => {
    mayWrite = false;
    const response = await send(Buffer.alloc(megabyte));
    expect([response.status, await response.json()]).toEqual([409, { problem: 'locked', fields: [] }]);
    expect(received).toHaveLength(1);
  });

  it('when it says itself that it is too large: the answer comes before its first byte', async () => {
    const request = open({ 'content-length': String(1024 * megabyte) });
    request.flushHeaders();
    const [response] = await once(request, 'response');
    expect([response.statusCode, response.headers.connection]).toEqual([413, 'close']);
    expect(received).toEqual([]);
    request.destroy();
  });

  it('beyond the limit, when it does not say how large it is: 1 GB costs neither memory nor time', async () => {
    const part = Buffer.alloc(megabyte);
    const before = process.memoryUsage().rss;
    const begun = performance.now();
    const socket = connect(portOf(door), '127.0.0.1');
    const answered = new Promise<string>((resolve) =>
      socket.once('data', (data) => resolve(data.toString())),
    );
    let isOpen = true;
    socket.setMaxListeners(0);
    socket.on('error', () => (isOpen = false)).on('close', () => (isOpen = false));
    socket.write(
      `PUT ${path} HTTP/1.1\r\nHost: x\r\nCookie: ${cookie}\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    let sent = 0;
    while (isOpen && sent < 1024) {
      socket.write(`${part.length.toString(16)}\r\n`);
      socket.write(part);
      if (!socket.write('\r\n') && isOpen)
        await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
      sent += 1;
    }
    const grown = (process.memoryUsage().rss - before) / megabyte;
    const took = performance.now() - begun;
    expect(await Promise.race([answered, Promise.resolve('nothing')])).toMatch(
      /^HTTP\/1.1 413 [\s\S]*"large"/,
    );
    expect({ sent: sent < 40, grown: grown < 100, took: took < 5_000 }).toEqual({
      sent: true,
      grown: true,
      took: true,
    });
    expect(received.map(({ asked }) => asked)).toEqual(['GET records/abc123']);
    await isEmpty();
  });
});

describe('who sends a file', () => {
  it('and goes away leaves nothing behind', async () => {
    const request = open({ 'content-length': String(5 * megabyte) });
    request.write(Buffer.alloc(megabyte));
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(1));
    request.destroy();
    await isEmpty();
    expect(received.map(({ asked }) => asked)).toEqual(['GET records/abc123']);
  });

  it('sends two at the same time and no third one; others send theirs', async () => {
    let release = () => {};
    hold = new Promise((resolve) => (release = resolve));
    const first = [send(Buffer.from('a')), send(Buffer.from('b'))];
    await vi.waitFor(() => expect(received).toHaveLength(2));
    expect((await send(Buffer.from('c'))).status).toBe(429);
    const other = send(Buffer.from('d'), { ...told, 'x-forwarded-for': '203.0.113.9' });
    await vi.waitFor(() => expect(received).toHaveLength(3));
    release();
    expect((await Promise.all([...first, other])).map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await send(Buffer.from('e'))).status).toBe(200);
  });

  it('sends twenty in a minute, and waits for the next one', async () => {
    for (let sent = 0; sent < 20; sent += 1) expect((await send(Buffer.from('x'))).status).toBe(200);
    expect((await send(Buffer.from('x'))).status).toBe(429);
    now += 60_000;
    expect((await send(Buffer.from('x'))).status).toBe(200);
  });
});
