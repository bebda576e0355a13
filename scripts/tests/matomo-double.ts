/** A server that stands for a Matomo: it gives a script, and remembers what pages ask and tell. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Does what the script of Matomo does with its orders, as far as the policy of a page is concerned: it sends and draws. */
const script = `const orders = globalThis._paq;
const [, tracker] = orders.find(([name]) => name === 'setTrackerUrl');
navigator.sendBeacon(tracker, JSON.stringify(orders));
new Image().src = tracker + '?image';
`;

export interface MatomoDouble {
  readonly url: string;
  /** The paths that were asked. */
  readonly asked: readonly string[];
  /** The orders that pages gave it. */
  readonly told: readonly unknown[];
  close(): void;
}

/** Starts it on a free port. */
export async function startMatomo(): Promise<MatomoDouble> {
  const asked: string[] = [];
  const told: unknown[] = [];
  const server = createServer(async (request, response) => {
    asked.push(request.url ?? '');
    const body = await text(request);
    if (body) told.push(JSON.parse(body));
    const isScript = request.url === '/matomo.js';
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript' : 'image/gif',
      'cross-origin-resource-policy': 'cross-origin',
    });
    response.end(isScript ? script : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    told,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
