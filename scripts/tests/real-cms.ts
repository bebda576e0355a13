/** The real cms in a process of its own, with an administrator who does what its screens do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  type AudienceOverview,
  type ImportRecord,
  type ImportResponse,
  type Overview,
  type PublishedState,
  type RestorePoint,
  type Standing,
  audienceOverviewSchema,
  contentModels,
  fromLines,
  importResponseSchema,
  isContentModelName,
  overviewSchema,
  restorePointsSchema,
  standingSchema,
  uidOf,
} from '@agenda21/content-types';
import { repositoryRoot } from '../lib/repository-root.ts';
import { waitUntil } from '../publisher/tests/wait-until.ts';

const cmsFolder = join(repositoryRoot, 'cms');

export const tokens = { publisher: 'p'.repeat(32), import: 'i'.repeat(32), webhook: 'w'.repeat(32) } as const;

const secret = 's'.repeat(32);

export interface RealCms {
  readonly url: string;
  start(): Promise<void>;
  /** Stops it as a power cut would. */
  kill(): Promise<void>;
  /** Imports records; the ones that are applied are published. */
  importRecords(records: readonly ImportRecord[]): Promise<ImportResponse>;
  /** Presses a button of the edit screen of a document. */
  press(button: 'publish' | 'unpublish', model: string, documentId: string, data?: object): Promise<void>;
  /** Saves a new draft, and gives its identifier. */
  saveDraft(model: string, data: object): Promise<string>;
  readState(): Promise<PublishedState>;
  /** The changes that wait for a run; a held one waits for something else to change. */
  readUnsettled(): Promise<readonly { readonly state: string }[]>;
  /** What the panel of a document says, in French unless told otherwise. */
  readStanding(model: string, documentId: string, locale?: string): Promise<Standing>;
  /** What the widget of the home page says. */
  readOverview(): Promise<Overview>;
  /** What the widget of the audience says of the last seven days. */
  readAudience(): Promise<AudienceOverview>;
  readReleases(): Promise<readonly RestorePoint[]>;
  rollBack(release: string): Promise<void>;
}

function cmsSettings(dataDir: string, port: number, publisherUrl: string): Record<string, string> {
  return {
    CMS_PORT: String(port),
    CMS_PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: dataDir,
    CMS_APP_KEYS: `${secret},${secret}`,
    CMS_API_TOKEN_SALT: secret,
    CMS_ADMIN_JWT_SECRET: secret,
    CMS_TRANSFER_TOKEN_SALT: secret,
    CMS_JWT_SECRET: secret,
    CMS_ENCRYPTION_KEY: secret,
    PUBLISHER_TOKEN: tokens.publisher,
    IMPORT_TOKEN: tokens.import,
    WEBHOOK_SECRET: tokens.webhook,
    PUBLISHER_URL: publisherUrl,
    SITE_URL: publisherUrl,
  };
}

const administrator = {
  email: 'essai@portail.example',
  firstname: 'Essai',
  lastname: 'Essai',
  password: 'Motdepasse-1-pour-essai',
};

/** Makes the cms on an empty data folder; it is not started yet. */
export function createRealCms(dataDir: string, port: number, publisherUrl: string): RealCms {
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  let log = '';
  let session: Promise<string> | null = null;

  async function call(method: string, path: string, token: string, body?: unknown): Promise<Response> {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.ok) return response;
    throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
  }

  async function register(): Promise<string> {
    const response = await call('POST', '/admin/register-admin', '', administrator);
    return ((await response.json()) as { data: { token: string } }).data.token;
  }

  const signIn = () => (session ??= register());
  const askScreens = async (path: string) =>
    (await call('GET', path, await signIn())).json() as Promise<unknown>;
  const collectionOf = (model: string) => `/content-manager/collection-types/${uidOf(model)}`;
  const screenOf = (model: string, documentId: string) =>
    isContentModelName(model) && contentModels[model].kind === 'single'
      ? `/content-manager/single-types/${uidOf(model)}`
      : `${collectionOf(model)}/${documentId}`;

  return {
    url,
    async start() {
      const env = { PATH: process.env['PATH'] ?? '', ...cmsSettings(dataDir, port, publisherUrl) };
      child = spawn(process.execPath, [join(cmsFolder, 'dist/src/main.js')], { cwd: cmsFolder, env });
      for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding('utf8').on('data', (text: string) => (log += text));
      const isUp = () =>
        fetch(`${url}/_health`).then(
          ({ status }) => status === 204,
          () => false,
        );
      await waitUntil('the cms is up', isUp, () => log);
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    async importRecords(records) {
      const request = { records, apply: true, publish: true };
      const response = await call('POST', '/api/publishing/import', tokens.import, request);
      return importResponseSchema.parse(await response.json());
    },
    async press(button, model, documentId, data = {}) {
      const path = `${screenOf(model, documentId)}/actions/${button}?locale=fr`;
      await call('POST', path, await signIn(), data);
    },
    async saveDraft(model, data) {
      const response = await call('POST', `${collectionOf(model)}?locale=fr`, await signIn(), data);
      return ((await response.json()) as { data: { documentId: string } }).data.documentId;
    },
    async readState() {
      const response = await call('GET', '/api/publishing/state', tokens.publisher);
      return fromLines(await response.text());
    },
    async readUnsettled() {
      const response = await call('GET', '/api/publishing/outbox', tokens.publisher);
      const { rows } = (await response.json()) as { rows: { state: string }[] };
      return rows.filter(({ state }) => state !== 'held');
    },
    readStanding: async (model, documentId, locale = 'fr') =>
      standingSchema.parse(await askScreens(`/publishing/documents/${model}/${documentId}?locale=${locale}`)),
    readOverview: async () => overviewSchema.parse(await askScreens('/publishing/overview')),
    readAudience: async () => audienceOverviewSchema.parse(await askScreens('/audience/overview?days=7')),
    readReleases: async () => restorePointsSchema.parse(await askScreens('/publishing/releases')).releases,
    async rollBack(release) {
      await call('POST', '/publishing/roll-back', await signIn(), { release });
    },
  };
}
