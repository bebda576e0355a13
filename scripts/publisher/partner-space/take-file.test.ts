import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeFile } from './take-file.ts';

let server: Server;
let folder: string;
let taken: Promise<number | null>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'take-file-'));
  const started = Promise.withResolvers<number | null>();
  taken = started.promise;
  taken.catch(() => undefined);
  server = createServer((request) => {
    takeFile(request, join(folder, 'sent'), 50).then(started.resolve, started.reject);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

it('gives up who announces a file and stays silent', async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined).resume();
  const closed = once(socket, 'close');
  socket.write('PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc');
  await expect(taken).rejects.toThrow('no longer comes');
  await closed;
});
