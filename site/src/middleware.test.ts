import type { APIContext } from 'astro';
import { afterEach, expect, it, vi } from 'vitest';
import { onRequest } from './middleware.ts';

const context = { url: new URL('https://portail.example/projets/haie/'), locals: {} } as APIContext;

afterEach(() => {
  vi.restoreAllMocks();
});

it('names the page whose body fails while it is being written, on a line of its own, and fails', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const broken = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('<h1>'));
    },
    pull() {
      throw new Error('Cannot read\n  the date');
    },
  });
  await expect(onRequest(context, async () => new Response(broken))).rejects.toThrow('Cannot read');
  expect(written.mock.calls).toEqual([['\nPAGE_FAILED /projets/haie/ Cannot read the date\n']]);
});

it('hands a page over as it is', async () => {
  const page = new Response('<h1>Haie</h1>', { status: 404, headers: { 'content-type': 'text/html' } });
  const response = (await onRequest(context, async () => page)) as Response;
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('text/html');
  expect(await response.text()).toBe('<h1>Haie</h1>');
});

it('tells the renderer why a page fails, and leaves its words out of the output', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const onFailure = vi.fn();
  const failing = async () => Promise.reject(new Error('Cannot read'));
  await expect(onRequest({ ...context, locals: { onFailure } }, failing)).rejects.toThrow('Cannot read');
  expect(onFailure).toHaveBeenCalledWith(new Error('Cannot read'));
  expect(written).not.toHaveBeenCalled();
});
