/** The HTTP server: a few routes for programs, and the portal for everything else. */
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { carriesFile, listedBy, spaceApiPath } from '@agenda21/content-types';
import type { Logger } from '../../lib/logger.ts';
import type { Audience } from '../audience/audience.ts';
import type { Choices } from '../audience/choices.ts';
import type { Forms } from '../forms/forms.ts';
import type { PartnerSpace } from '../partner-space/partner-space.ts';
import { READING_MS, limitReading } from './limit-reading.ts';
import { type Operations, type RouteAnswer, createOrderRoutes } from './order-routes.ts';
import type { Previews } from './previews.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { anySite, securityHeaders } from './security-headers.ts';
import type { ServingShowcase } from './showcase.ts';
import { type WebhookAnswer, checkSignedWebhook, checkStrapiWebhook } from './webhooks.ts';

export interface ServerOptions {
  readonly showcase: ServingShowcase;
  readonly previews: Previews;
  readonly forms: Forms;
  readonly choices: Choices;
  readonly space: PartnerSpace;
  readonly audience: Audience;
  readonly siteUrl: string;
  /** The origin that may show pages in a frame; null for none. */
  readonly frameOrigin: string | null;
  readonly webhookSecret: string;
  readonly publisherToken: string;
  readonly now: () => number;
  readonly log: Logger;
  /** Called when a webhook is accepted. */
  readonly onChange: () => void;
  readonly describeStatus: () => unknown;
  readonly operations: Operations;
}

type Route = (request: IncomingMessage) => Promise<RouteAnswer> | RouteAnswer;

function sendJson(response: ServerResponse, { status, body }: RouteAnswer): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 413 ? { connection: 'close' } : {}),
  });
  response.end(JSON.stringify(body));
}

const webhookWords: Readonly<Record<WebhookAnswer, string>> = {
  202: 'accepted',
  401: 'refused',
  413: 'too long',
};

function createRoutes(options: ServerOptions): Readonly<Record<string, Route>> {
  const { showcase, webhookSecret, publisherToken, now, onChange } = options;
  const answerWebhook = (status: WebhookAnswer): RouteAnswer => {
    if (status === 202) onChange();
    return { status, body: { status: webhookWords[status] } };
  };
  return {
    'POST /webhooks/publication': async (request) =>
      answerWebhook(await checkSignedWebhook(request, webhookSecret, now())),
    'POST /webhooks/strapi': (request) => answerWebhook(checkStrapiWebhook(request, webhookSecret)),
    ...createOrderRoutes(publisherToken, options.operations),
    'GET /healthz': () => {
      const isServing = showcase.live !== null;
      return { status: isServing ? 200 : 503, body: { status: isServing ? 'ok' : 'starting' } };
    },
    'GET /status.json': () => ({ status: 200, body: { ...(options.describeStatus() as object) } }),
  };
}

/** Answers with a status alone. */
function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}) {
  response.writeHead(status, { ...headers, 'content-length': 0 }).end();
}

const pathOf = (request: IncomingMessage) => (request.url ?? '/').split('?', 1)[0] ?? '/';

/** Tells whether a partner sends a file. */
function isFile(request: IncomingMessage): boolean {
  const path = pathOf(request);
  return path.startsWith(spaceApiPath) && carriesFile(request.method ?? '', path.slice(spaceApiPath.length));
}

/** HTTP/1.1 asks for the name of the host; Node would refuse its absence by itself, without our headers. */
const isWithoutHost = ({ headers, httpVersion }: IncomingMessage) =>
  headers.host === undefined && httpVersion === '1.1';

/** Makes the server; it does not listen yet. */
export function createPublisherServer(options: ServerOptions): Server {
  const routes = createRoutes(options);

  /** Other sites show the lists that are made for them, never what answers in the place of one. */
  function frameOriginOf({ method }: IncomingMessage, path: string): string | null {
    const isList = listedBy(path) !== null && options.showcase.hasPage(path);
    return isList && (method === 'GET' || method === 'HEAD') ? anySite : options.frameOrigin;
  }

  function secure(request: IncomingMessage, response: ServerResponse): void {
    const path = pathOf(request);
    const { measure } = options.showcase;
    const openTo = {
      frame: frameOriginOf(request, path),
      measure: measure.kind === 'matomo' ? measure.origin : null,
    };
    const headers = securityHeaders(path, options.siteUrl, openTo);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    secure(request, response);
    limitReading(request, isFile(request) ? READING_MS.file : READING_MS.other);
    if (isWithoutHost(request)) return refuse(response, 400, { connection: 'close' });
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
    const route = routes[`${method} ${pathOf(request)}`];
    if (route) sendJson(response, await route(request));
    else if (await options.forms.answer(request, response)) return;
    else if (await options.choices.answer(request, response)) return;
    else if (await options.space.answer(request, response)) return;
    else if (method !== 'GET') refuse(response, 405, { allow: 'GET, HEAD' });
    else if (!(await options.previews.answer(request, response))) {
      options.showcase.answer(request, response);
      options.audience.notice(request, response);
    }
  }

  const server = createServer({ requireHostHeader: false }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      options.log.error('request failed', { error: error instanceof Error ? error.message : String(error) });
      if (response.headersSent) response.destroy();
      else sendJson(response, { status: 500, body: { status: 'error' } });
    });
  });
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    secure(request, response);
    refuse(response, 417);
  });
  server.on('clientError', refuseUnreadable(securityHeaders('/', options.siteUrl)));
  server.requestTimeout = READING_MS.file;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 15_000;
  // A file is open for each answer under way: far fewer than the system allows.
  server.maxConnections = 2_000;
  return server;
}
