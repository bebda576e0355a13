import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isRefused } from '@agenda21/content-types';
import { afterEach, expect, test } from 'vitest';
import { createChoices } from './choices.ts';

let server: Server;

/** A portal with one page. */
async function serve(siteUrl: string): Promise<void> {
  const choices = createChoices({
    readPage: (path) => (path === '/es/cookies/' ? 'cookies' : null),
    siteUrl,
  });
  server = createServer((request, response) => {
    void choices.answer(request, response).then((isAnswered) => {
      if (!isAnswered) response.writeHead(404).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

const send = (path: string, body: string, headers: Record<string, string> = {}, method = 'POST') =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    method,
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    ...(method === 'POST' ? { body } : {}),
  });

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const cookieOf = (response: Response) => response.headers.get('set-cookie') ?? '';

test('a refusal is a cookie of thirteen months that identifies nobody, and leads back to the page', async () => {
  await serve('https://portail.example');
  const response = await send('/audience/refus/', 'page=%2Fes%2Fcookies%2F');
  expect([response.status, response.headers.get('location')]).toEqual([303, '/es/cookies/#audience-refus']);
  expect(cookieOf(response)).toBe('audience=refus; Path=/; Max-Age=34186698; SameSite=Lax; Secure');
  expect(isRefused(cookieOf(response))).toBe(true);
});

test('coming back on it removes the cookie', async () => {
  await serve('http://localhost:4321');
  const response = await send('/audience/accord/', 'page=%2Fes%2Fcookies%2F');
  expect(response.headers.get('location')).toBe('/es/cookies/#audience-accord');
  expect(cookieOf(response)).toBe('audience=refus; Path=/; Max-Age=0; SameSite=Lax');
});

test.each(['page=https%3A%2F%2Failleurs.example%2F', 'page=%2F%2Failleurs.example', 'page=%2Frien%2F', ''])(
  'the page « %s », which is none of the portal, leads home',
  async (body) => {
    await serve('http://localhost:4321');
    expect((await send('/audience/refus/', body)).headers.get('location')).toBe('/#audience-refus');
  },
);

test('another site chooses nothing for a visitor, and a long form is not read', async () => {
  await serve('http://localhost:4321');
  const foreign = await send('/audience/accord/', '', { 'sec-fetch-site': 'cross-site' });
  const long = await send('/audience/refus/', `page=${'x'.repeat(3_000)}`);
  expect([foreign.status, cookieOf(foreign), long.status, cookieOf(long)]).toEqual([403, '', 413, '']);
});

test('opening the address of a choice chooses nothing', async () => {
  await serve('http://localhost:4321');
  const response = await send('/audience/refus/', '', {}, 'GET');
  expect([response.status, cookieOf(response)]).toEqual([404, '']);
});
