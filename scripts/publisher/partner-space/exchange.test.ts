import { once } from 'node:events';
import { type Server, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { handBack } from './exchange.ts';

let server: Server;

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Serves an answer of the cms. @returns its address, and what became of handing it back. */
async function serve(answer: Response): Promise<{ url: string; done: Promise<void> }> {
  const handed = Promise.withResolvers<void>();
  handed.promise.catch(() => undefined);
  server = createServer((_, response) => {
    handBack(response, answer).then(handed.resolve, handed.reject);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, done: handed.promise };
}

const picture = { 'content-type': 'image/jpeg', 'x-powered-by': 'Strapi' };

/** A body that is read as long as anybody reads. */
function endless(onCancel: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024)),
    cancel: onCancel,
  });
}

it('hands a file back as it comes, with what a browser reads of its headers', async () => {
  const headers = { ...picture, 'content-disposition': 'attachment', 'content-length': '7' };
  const { url } = await serve(new Response('picture', { headers }));
  const response = await fetch(url);
  expect(await response.text()).toBe('picture');
  expect(
    ['content-type', 'content-disposition', 'x-powered-by'].map((name) => response.headers.get(name)),
  ).toEqual(['image/jpeg', 'attachment', null]);
});

it('stops reading it when who asked is gone, without a fault', async () => {
  const cancelled = Promise.withResolvers<void>();
  const { url, done } = await serve(new Response(endless(cancelled.resolve), { headers: picture }));
  const request = get(url);
  request.on('error', () => undefined);
  const [response] = await once(request, 'response');
  await once(response, 'data');
  request.destroy();
  await cancelled.promise;
  await expect(done).resolves.toBeUndefined();
});

it('says that an answer ended too early', async () => {
  const body = new ReadableStream({ start: (controller) => controller.error(new Error('the cms is gone')) });
  const { url, done } = await serve(new Response(body, { headers: picture }));
  await fetch(url).then(
    (response) => response.text().catch(() => undefined),
    () => undefined,
  );
  await expect(done).rejects.toThrow('the cms is gone');
});
