import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { sendImport } from './import-client.ts';

const token = 't'.repeat(32);
const request = { records: [], apply: false, publish: false };
let server: Server | null = null;

afterEach(() => {
  server?.close();
  server = null;
});

/** Answers each request in one way, and gives the address. */
async function serve(status: number, body: string): Promise<string> {
  server = createServer((incoming, response) => {
    incoming.resume();
    response.writeHead(status, { location: 'http://127.0.0.1:9/' }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function messageOf(cmsUrl: string): Promise<string> {
  const error: unknown = await sendImport({ cmsUrl, token }, request).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'ImportError' });
  const { message } = error as Error;
  expect(message).toContain(`${cmsUrl}/api/publishing/import`);
  expect(message).not.toContain(token);
  return message;
}

test('a cms that is not there is told with its address', async () => {
  const url = await serve(200, '');
  server?.close();
  expect(await messageOf(url)).toContain('est injoignable');
});

test.each([
  [401, 'IMPORT_TOKEN'],
  [413, 'trop gros'],
  [500, 'son journal'],
  [404, 'version'],
])('the status %i is told with what to do', async (status, advice) => {
  const message = await messageOf(await serve(status, `secret ${token}`));
  expect(message).toContain(`a répondu ${status}`);
  expect(message).toContain(advice);
});

test('a redirect is not followed: the token goes to the cms only', async () => {
  expect(await messageOf(await serve(302, ''))).toContain('est injoignable');
});

test('an answer of another kind is told', async () => {
  expect(await messageOf(await serve(200, '<html>'))).toContain('n’a pas répondu comme prévu');
});

test('the answer is given back', async () => {
  const answer = { applied: false, results: [] };
  const cmsUrl = await serve(200, JSON.stringify(answer));
  expect(await sendImport({ cmsUrl, token }, request)).toEqual(answer);
});
