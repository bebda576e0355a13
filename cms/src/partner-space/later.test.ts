import { once } from 'node:events';
import { type ServerResponse, createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, it } from 'vitest';
import { createLater } from './later.ts';

it('does a task after what is under way, and is waited for with those that it starts', async () => {
  const done: string[] = [];
  const later = createLater(() => undefined);
  later.run(async () => {
    done.push('first');
    later.run(async () => void done.push('second'));
  });
  expect(done).toEqual([]);
  await later.settle();
  expect(done).toEqual(['first', 'second']);
});

it('tells a failure and goes on', async () => {
  const reasons: string[] = [];
  const later = createLater((reason) => reasons.push(reason));
  later.run(() => Promise.reject(new Error('serveur muet')));
  await later.settle();
  expect(reasons).toEqual(['serveur muet']);
});

/** Answers one request as a test wants. @returns the answer, before it has left, and who waits for it. */
async function receive() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const waiting = connect((server.address() as AddressInfo).port, '127.0.0.1');
  waiting.resume().write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
  const close = () => (server.closeAllConnections(), server.close());
  return { response, waiting, close };
}

it('does what comes after an answer once it has left', async () => {
  const { response, close } = await receive();
  const done: string[] = [];
  const later = createLater((reason) => done.push(reason));
  later.runAfter(response, async () => void done.push('task'));
  response.write('a');
  later.run(async () => void done.push('another'));
  await new Promise(setImmediate);
  expect(done).toEqual(['another']);
  response.end(() => done.push('left'));
  await later.settle();
  expect(done).toEqual(['another', 'left', 'task']);
  close();
});

it('does it too when nobody waits for the answer any more', async () => {
  const { response, waiting, close } = await receive();
  const later = createLater(() => undefined);
  let isDone = false;
  waiting.destroy();
  await once(response, 'close');
  later.runAfter(response, async () => void (isDone = true));
  await later.settle();
  expect(isDone).toBe(true);
  close();
});
