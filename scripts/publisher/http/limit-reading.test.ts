import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { limitReading } from './limit-reading.ts';

let server: Server;

beforeEach(async () => {
  server = createServer((request, response) => {
    limitReading(request, 50);
    request.resume();
    request.once('end', () => response.end('read'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** What a raw request is answered until its connection ends. */
async function answerTo(text: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let answer = '';
  socket.on('data', (part: Buffer) => (answer += part.toString())).on('error', () => undefined);
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

it('gives up a body that takes too long, and answers one that is there', async () => {
  const head = 'PUT / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 3\r\n\r\n';
  expect(await answerTo(`${head}ab`)).toBe('');
  expect(await answerTo(`${head}abc`)).toMatch(/read$/);
});

it('leaves time to answer a request that has no body', async () => {
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    limitReading(request, 1);
    setTimeout(() => response.end('late'), 30);
  });
  expect(await answerTo('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(/late$/);
});
