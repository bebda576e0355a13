import { once } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type Server, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { waitUntil } from '../tests/wait-until.ts';
import { chooseForm, sendFile } from './send-file.ts';

const size = 8 * 1024 * 1024;

let folder: string;
let path: string;
let server: Server;

/** How often this program has the file open. */
function countOpen(): number {
  const targets = readdirSync('/proc/self/fd').map((name) => {
    try {
      return readlinkSync(join('/proc/self/fd', name));
    } catch {
      return null;
    }
  });
  return targets.filter((target) => target === path).length;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'send-'));
  path = join(folder, 'film.mp4');
  await writeFile(path, Buffer.alloc(size, 'a'));
  server = createServer((request, response) => {
    sendFile(request, response, '/film.mp4', { path, encoding: null });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/film.mp4`;

/** Begins to download, and goes away. */
async function giveUp(): Promise<void> {
  const request = get(url());
  const [response] = (await once(request, 'response')) as [NodeJS.ReadableStream];
  await once(response, 'data');
  request.destroy();
}

test.runIf(process.platform === 'linux')('a large file is sent whole, and closed', async () => {
  const bytes = await (await fetch(url())).arrayBuffer();
  expect(bytes.byteLength).toBe(size);
  await waitUntil('closed', () => countOpen() === 0);
});

test.runIf(process.platform === 'linux')(
  'a large file that nobody waits for any more is closed',
  async () => {
    await Promise.all(Array.from({ length: 20 }, giveUp));
    await waitUntil('all closed', () => countOpen() === 0);
  },
);

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['br; q=0.0, gzip ;q=0', null],
  ['brotli', null],
  ['', null],
])('who asks for « %s » is sent %s', (accepted, encoding) => {
  const files = new Set(['/index.html', '/index.html.br', '/index.html.gz']);
  expect(chooseForm('/site', '/index.html', files, accepted).encoding).toBe(encoding);
});
