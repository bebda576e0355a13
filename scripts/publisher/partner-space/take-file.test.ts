import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptySent, takeFile } from './take-file.ts';

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

/** A program that takes a file which never ends. */
const program = `
  import { writeFileSync } from 'node:fs';
  import { withRoom } from ${JSON.stringify(import.meta.resolve('./take-file.ts'))};
  await withRoom(process.argv[1], async (path) => {
    writeFileSync(path, 'abc');
    console.log('taken');
    for await (const _ of process.stdin);
  });`;

it('sweeps, at the next start, what was coming when the program was killed', async () => {
  const room = join(folder, 'room');
  emptySent(room);
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, room]);
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await readdir(room)).toHaveLength(1);
  emptySent(room);
  expect(await readdir(room)).toEqual([]);
});
