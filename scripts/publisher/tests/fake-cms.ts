/** The other end of the wire, for fault tests: a real HTTP server that speaks as the cms does, and can be made to fail. */
import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type OutboxRow,
  type PublicationReport,
  type PublishedState,
  type RawEntry,
  entriesRequestSchema,
  type EntriesRequest,
  type PreviewAnswer,
  orderReportSchema,
  previewRequestSchema,
  publicationReportSchema,
  settledStates,
  toLines,
} from '@agenda21/content-types';

export interface FakeCms {
  readonly url: string;
  state: PublishedState;
  readonly rows: OutboxRow[];
  readonly reports: PublicationReport['rows'];
  readonly files: Map<string, Buffer>;
  readonly orders: unknown[];
  /** The drafts that tokens open. */
  readonly previews: Map<string, PreviewAnswer>;
  /** When true, the state stops in the middle of a line and the connection is cut. */
  isCutOff: boolean;
  /** Publishes an entry, with its row of the outbox. */
  publish(entry: RawEntry): OutboxRow;
  /** Withdraws an entry, with its row of the outbox. */
  unpublish(entry: RawEntry): OutboxRow;
  stop(): Promise<void>;
}

function hasToken(request: IncomingMessage, token: string): boolean {
  return request.headers.authorization === `Bearer ${token}`;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

/** What a request is about: the documents it names, and those that link to its targets. */
function partOf({ today, entries, addresses }: PublishedState, request: EntriesRequest): PublishedState {
  const named = ({ model, documentId }: { model: string; documentId: string }) =>
    request.documents.some((other) => other.model === model && other.documentId === documentId);
  const linking = entries.filter((entry) =>
    request.targets.some(({ documentId }) => JSON.stringify(entry.data).includes(`"${documentId}"`)),
  );
  const ids = new Set(linking.map(({ documentId }) => documentId));
  const isPart = (of: { model: string; documentId: string }) => named(of) || ids.has(of.documentId);
  return { today, entries: entries.filter(isPart), addresses: addresses.filter(isPart) };
}

const isOf = (entry: RawEntry) => (other: RawEntry) =>
  other.model === entry.model && other.documentId === entry.documentId && other.locale === entry.locale;

/** Starts the server on a free port. */
export async function startFakeCms(token: string, initial: PublishedState): Promise<FakeCms> {
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  function addRow(entry: RawEntry, action: OutboxRow['action']): OutboxRow {
    const { model, documentId, locale } = entry;
    const id = cms.rows.length + 1;
    const requestedAt = new Date().toISOString();
    const row: OutboxRow = {
      id,
      batch: `b${id}`,
      action,
      model,
      documentId,
      locale,
      state: 'queued',
      reason: null,
      requestedAt,
    };
    cms.rows.push(row);
    return row;
  }

  const cms: FakeCms = {
    url: `http://127.0.0.1:${port}`,
    state: initial,
    rows: [],
    reports: [],
    files: new Map(),
    orders: [],
    previews: new Map(),
    isCutOff: false,
    publish(entry) {
      cms.state = {
        ...cms.state,
        entries: [...cms.state.entries.filter((other) => !isOf(entry)(other)), entry],
      };
      return addRow(entry, 'publish');
    },
    unpublish(entry) {
      cms.state = { ...cms.state, entries: cms.state.entries.filter((other) => !isOf(entry)(other)) };
      return addRow(entry, 'unpublish');
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  function sendState(response: ServerResponse, state = cms.state): void {
    const body = [...toLines(state)].join('');
    if (!cms.isCutOff) return void response.end(body);
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  }

  function applyReport({ rows }: PublicationReport): void {
    for (const report of rows) {
      const row = cms.rows.find(({ id }) => id === report.id);
      if (row) Object.assign(row, { state: report.state, reason: report.reason });
    }
    cms.reports.push(...rows);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = cms.files.get(request.url ?? '');
    if (file) return void response.setHeader('content-length', file.length).end(file);
    if (request.url?.startsWith('/uploads/')) return void response.writeHead(404).end();
    if (!hasToken(request, token)) return void response.writeHead(401).end();
    if (request.url === '/api/publishing/state') return sendState(response);
    if (request.url === '/api/publishing/entries') {
      return sendState(response, partOf(cms.state, entriesRequestSchema.parse(await readJson(request))));
    }
    if (request.url === '/api/publishing/orders') {
      cms.orders.push(orderReportSchema.parse(await readJson(request)));
      return void response.end('{}');
    }
    if (request.url === '/api/publishing/preview') {
      const { token: given } = previewRequestSchema.parse(await readJson(request));
      const answer = cms.previews.get(given);
      return void response.writeHead(answer ? 200 : 404).end(JSON.stringify(answer ?? {}));
    }
    if (request.url === '/api/publishing/outbox') {
      const rows = cms.rows.filter(({ state }) => !(settledStates as readonly string[]).includes(state));
      return void response.end(JSON.stringify({ rows }));
    }
    if (request.url === '/api/publishing/reports') {
      applyReport(publicationReportSchema.parse(await readJson(request)));
      return void response.end('{}');
    }
    response.writeHead(404).end();
  }

  return cms;
}
