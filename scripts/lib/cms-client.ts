/** What the publisher and the build ask the cms. Errors name the address and the status, never the token. */
import {
  type OutboxRow,
  type PublicationReport,
  type PublishedState,
  fromLines,
  outboxResponseSchema,
} from '@agenda21/content-types';

/** Longest wait for a whole answer, in milliseconds. */
const TIMEOUT_MS = 60_000;

/** Raised when the cms does not answer, or not as agreed. */
export class CmsError extends Error {
  override readonly name = 'CmsError';
}

export interface CmsClient {
  /** The whole published state. */
  readState(): Promise<PublishedState>;
  /** The changes that are not settled yet. */
  readOutbox(): Promise<readonly OutboxRow[]>;
  /** Tells what became of changes. */
  report(rows: PublicationReport['rows']): Promise<void>;
  /** Asks for an uploaded file; the answer may be a 404. */
  openMedia(path: string, method: 'GET' | 'HEAD'): Promise<Response>;
}

/** Makes a client of the cms at `url`, known to it by `token`. */
export function createCmsClient(url: string, token: string, timeoutMs = TIMEOUT_MS): CmsClient {
  async function ask<T>(
    method: string,
    path: string,
    read: (response: Response) => Promise<T>,
    body?: unknown,
  ) {
    const address = `${url}${path}`;
    const wrap = (cause: unknown) =>
      new CmsError(`${method} ${address} did not get a whole answer: is the cms running?`, { cause });
    const isOpen = path.startsWith('/uploads/');
    const response = await fetch(address, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        ...(isOpen ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => Promise.reject(wrap(cause)));
    if (!response.ok && !isOpen) {
      await response.body?.cancel();
      throw new CmsError(`${method} ${address} answered ${response.status}.`);
    }
    return read(response).catch((cause: unknown) => Promise.reject(wrap(cause)));
  }

  return {
    readState: () =>
      ask('GET', '/api/publishing/state', async (response) => fromLines(await response.text())),
    readOutbox: () =>
      ask(
        'GET',
        '/api/publishing/outbox',
        async (response) => outboxResponseSchema.parse(await response.json()).rows,
      ),
    report: async (rows) => {
      if (rows.length > 0)
        await ask('POST', '/api/publishing/reports', (response) => response.text(), { rows });
    },
    openMedia: (path, method) => ask(method, path, async (response) => response),
  };
}
