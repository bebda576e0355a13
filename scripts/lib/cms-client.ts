/** What the publisher and the build ask the cms. Errors name the address and the status, never the token. */
import {
  type AudienceReport,
  type EntriesRequest,
  type FormAnswer,
  type MessageRequest,
  type OutboxRow,
  type PreviewAnswer,
  type PublicationReport,
  type PublishedState,
  fromLines,
  messageAnswerSchema,
  type orderReportSchema,
  outboxResponseSchema,
  previewAnswerSchema,
  spaceCmsPath,
} from '@agenda21/content-types';
import type { z } from 'zod';

/** Longest wait for a whole answer, in milliseconds. */
const TIMEOUT_MS = 60_000;

/** Raised when the cms does not answer, or not as agreed. */
export class CmsError extends Error {
  override readonly name = 'CmsError';
}

export interface CmsClient {
  /** The whole published state. */
  readState(signal?: AbortSignal): Promise<PublishedState>;
  /** The part of the published state that a request is about. */
  readEntries(request: EntriesRequest): Promise<PublishedState>;
  /** The changes that are not settled yet. */
  readOutbox(): Promise<readonly OutboxRow[]>;
  /** Tells what became of changes. */
  report(rows: PublicationReport['rows']): Promise<void>;
  /** Tells of an order that was given here. */
  reportOrder(order: z.infer<typeof orderReportSchema>): Promise<void>;
  /** The draft that a token lets read; null when it lets read none. */
  readPreview(token: string): Promise<PreviewAnswer | null>;
  /** Has a form kept that a visitor sent; or tells why it is refused. */
  keepMessage(message: MessageRequest): Promise<FormAnswer>;
  /** Tells how many times pages were read on a day. */
  reportAudience(report: AudienceReport): Promise<void>;
  /** Hands over what a browser asks of the partners' space; the answer may be a refusal. */
  askSpace(request: SpaceRequest): Promise<Response>;
  /** Asks for an uploaded file; the answer may be a 404. */
  openMedia(path: string, method: 'GET' | 'HEAD'): Promise<Response>;
}

/** What a browser asks of the partners' space. */
export interface SpaceRequest {
  readonly method: string;
  /** Below the address of the space in the cms. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What was sent as JSON, or a file as it is; undefined for nothing. */
  readonly body: unknown;
}

/** How the space refuses. */
const spaceRefusals = [400, 401, 403, 404, 409, 410, 422, 429, 503];

interface Question<T> {
  readonly method: string;
  readonly path: string;
  readonly read: (response: Response) => Promise<T>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** Statuses that are answers too. */
  readonly accepted?: readonly number[];
}

/** Makes a client of the cms at `url`, known to it by `token`. */
export function createCmsClient(url: string, token: string, timeoutMs = TIMEOUT_MS): CmsClient {
  async function ask<T>({
    method,
    path,
    read,
    body,
    headers,
    signal,
    accepted = [],
  }: Question<T>): Promise<T> {
    const address = `${url}${path}`;
    const wrap = (cause: unknown) =>
      new CmsError(`${method} ${address} did not get a whole answer: is the cms running?`, { cause });
    const isOpen = path.startsWith('/uploads/');
    const limit = AbortSignal.timeout(timeoutMs);
    const response = await fetch(address, {
      method,
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      headers: {
        ...headers,
        ...(isOpen ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined || body instanceof Blob ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
    }).catch((cause: unknown) => Promise.reject(wrap(cause)));
    if (!response.ok && !isOpen && !accepted.includes(response.status)) {
      await response.body?.cancel();
      throw new CmsError(`${method} ${address} answered ${response.status}.`);
    }
    return read(response).catch((cause: unknown) => Promise.reject(wrap(cause)));
  }

  const post = <T>(path: string, body: unknown, read: Question<T>['read']) =>
    ask({ method: 'POST', path, body, read });
  const drain = async (response: Response) => void (await response.text());
  const readLines = async (response: Response) => fromLines(await response.text());

  return {
    readState: (signal) => ask({ method: 'GET', path: '/api/publishing/state', read: readLines, signal }),
    readEntries: (request) => post('/api/publishing/entries', request, readLines),
    readOutbox: () =>
      ask({
        method: 'GET',
        path: '/api/publishing/outbox',
        read: async (response) => outboxResponseSchema.parse(await response.json()).rows,
      }),
    report: async (rows) => {
      if (rows.length > 0) await post('/api/publishing/reports', { rows }, drain);
    },
    reportOrder: (order) => post('/api/publishing/orders', order, drain),
    readPreview: (given) =>
      ask({
        method: 'POST',
        path: '/api/publishing/preview',
        body: { token: given },
        accepted: [404],
        read: async (response) => {
          const answer: unknown = await response.json().catch(() => null);
          return response.ok ? previewAnswerSchema.parse(answer) : null;
        },
      }),
    keepMessage: (message) =>
      ask({
        method: 'POST',
        path: '/api/messages',
        body: message,
        accepted: [422],
        read: async (response) => messageAnswerSchema.parse(await response.json()),
      }),
    reportAudience: (report) => post('/api/audience', report, drain),
    askSpace: ({ method, path, headers, body }) =>
      ask({
        method,
        path: `${spaceCmsPath}${path}`,
        headers,
        body,
        accepted: spaceRefusals,
        read: async (response) => response,
      }),
    openMedia: (path, method) => ask({ method, path, read: async (response) => response }),
  };
}
