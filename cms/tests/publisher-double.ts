import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What it answers: a status and a JSON body. Null for an answer that never comes, `'cut'` for a lost connection. */
type Answer = { readonly status: number; readonly body: unknown } | null | 'cut';

/** A listening server in the place of the publisher: it keeps what it receives. */
export interface PublisherDouble {
  readonly url: string;
  readonly calls: ReceivedCall[];
  /** What it answers under a path; 202 under the others. */
  readonly answers: Map<string, Answer | Promise<Answer>>;
  close(): Promise<void>;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Starts a server on a free port that answers 202 to everything, unless it is told otherwise. */
export async function startPublisherDouble(): Promise<PublisherDouble> {
  const calls: ReceivedCall[] = [];
  const answers: PublisherDouble['answers'] = new Map();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    calls.push({
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    });
    const answer = await answers.get(request.url ?? '');
    if (answer === null) return;
    if (answer === 'cut') return void response.destroy();
    response.writeHead(answer?.status ?? 202, { 'content-type': 'application/json' });
    response.end(answer ? JSON.stringify(answer.body) : undefined);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A port that nothing listens to just now. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
