import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPoke } from './poke.ts';

let server: Server | undefined;
const warnings: string[] = [];

/** Starts a receiver that holds its answers until they are let go. */
async function startReceiver(status: number) {
  const held: (() => void)[] = [];
  const receiver = createServer((_request, response) => {
    held.push(() => response.writeHead(status).end());
  });
  server = receiver;
  const port = await new Promise<number>((resolve) => {
    receiver.listen(0, '127.0.0.1', () => resolve((receiver.address() as AddressInfo).port));
  });
  return { url: `http://127.0.0.1:${port}`, held };
}

const pokeOf = (publisherUrl: string) =>
  createPoke({
    publisherUrl,
    secret: 'a secret of at least thirty-two characters',
    now: () => new Date(),
    warn: (message) => warnings.push(message),
  });

afterEach(() => {
  warnings.length = 0;
  server?.closeAllConnections();
  server?.close();
});

describe('telling the publisher', () => {
  it('warns once when the publisher cannot be reached, and never throws', async () => {
    const { url, held } = await startReceiver(503);
    const poke = pokeOf(url);
    for (const count of [1, 2, 3]) {
      poke();
      await vi.waitFor(() => expect(held.length).toBe(count));
      held[count - 1]?.();
    }
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('503');
  });

  it('makes one more call of all that come during a call', async () => {
    const { url, held } = await startReceiver(202);
    const poke = pokeOf(url);
    poke();
    await vi.waitFor(() => expect(held.length).toBe(1));
    for (let times = 0; times < 50; times += 1) poke();
    held[0]?.();
    await vi.waitFor(() => expect(held.length).toBe(2));
    held[1]?.();
    poke();
    await vi.waitFor(() => expect(held.length).toBe(3));
    held[2]?.();
    expect(warnings).toEqual([]);
  });
});
