import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { type ContentModelName, type PublishedState, fromLines, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type PublisherDouble, findFreePort, startPublisherDouble } from './publisher-double.ts';
import { keepStartedDatabase, takeStartedDatabase } from './started-database.ts';

const require = createRequire(import.meta.url);

export const cmsFolder = path.resolve(import.meta.dirname, '..');

export const tokens = {
  publisher: 'token-of-the-publisher-0123456789abcdef',
  import: 'token-of-the-import-0123456789abcdefghij',
  webhook: 'secret-of-the-webhook-0123456789abcdefgh',
} as const;

/** What signs everything in the tests. */
export const secret = 'a-secret-for-tests-only-0123456789abcdef';

/** A whole set of right settings. */
export function makeSettings(dataDir: string, port: number, publisherUrl: string): Record<string, string> {
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

export function makeDataDir(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'agenda21-cms-'));
}

export interface OutboxRecord {
  readonly id: number;
  readonly batch: string;
  readonly action: string;
  readonly subjectModel: string;
  readonly subjectId: string;
  readonly subjectLocale: string | null;
  readonly subjectTitle: string | null;
  readonly actor: string;
  readonly state: string;
  readonly reason: string | null;
  readonly settledAt: string | null;
}

interface Params {
  readonly documentId?: string;
  readonly locale?: string;
  readonly status?: 'draft' | 'published';
  readonly data?: Readonly<Record<string, unknown>>;
}

type Method = (params: Params) => Promise<{ readonly documentId: string }>;

/** Strapi's document service of a model, without the types it could only have if it generated them. */
export type Documents = Readonly<
  Record<'create' | 'update' | 'publish' | 'unpublish' | 'discardDraft' | 'clone' | 'delete', Method>
> & { count(params: Params): Promise<number> };

/** Someone signed in to the admin. */
export interface Session {
  readonly accountId: number;
  readonly token: string;
}

export interface TestCms {
  readonly strapi: Core.Strapi;
  documents(model: ContentModelName): Documents;
  readonly url: string;
  readonly dataDir: string;
  readonly publisher: PublisherDouble;
  /** Calls an address of the cms, with a bearer token when there is one, a JSON body when there is one. */
  call(method: string, address: string, token?: string, body?: unknown): Promise<Response>;
  /** Makes an account with a role of the admin and signs it in. */
  signIn(role: string, name?: string): Promise<Session>;
  /** The rows of the outbox written since the last call of this function, oldest first. */
  newRows(): Promise<OutboxRecord[]>;
  readState(): Promise<PublishedState>;
  stop(): Promise<void>;
}

const password = 'Mot-de-passe-0123456789';

async function makeAccount(strapi: Core.Strapi, role: string, name: string): Promise<number> {
  const row = await strapi.db.query('admin::role').findOne({ where: { code: role } });
  const email = `${name}.${role}@example.org`.toLowerCase();
  const account = await strapi.service('admin::user')['create']({
    firstname: name,
    lastname: role,
    email,
    password,
    isActive: true,
    roles: [row.id],
  });
  return account.id;
}

async function boot(): Promise<Core.Strapi> {
  const { createCms } = require(path.join(cmsFolder, 'dist/src/create-cms.js')) as {
    createCms(): Core.Strapi;
  };
  const strapi = createCms();
  strapi.log.level = 'error';
  await strapi.load();
  await strapi.listen();
  return strapi;
}

/** Strapi takes every listener off the process when it stops, even those that the test runner lives on. */
async function keepListeners(work: () => Promise<void>): Promise<void> {
  const kept = process.eventNames().map((name) => ({ name, listeners: process.rawListeners(name) }));
  await work();
  for (const { name, listeners } of kept) {
    for (const listener of listeners) process.on(String(name), listener as () => void);
  }
}

/** Starts a real cms without content, on a free port, with a listening double of the publisher. */
export async function startCms(): Promise<TestCms> {
  const dataDir = makeDataDir();
  takeStartedDatabase(dataDir);
  const cms = await startCmsOn(dataDir);
  await keepStartedDatabase(cms.strapi);
  return cms;
}

/** The same, on a data folder that may be empty; it is removed when the cms stops. */
export async function startCmsOn(dataDir: string): Promise<TestCms> {
  const publisher = await startPublisherDouble();
  const port = await findFreePort();
  Object.assign(process.env, makeSettings(dataDir, port, publisher.url));
  const strapi = await boot();
  const url = `http://127.0.0.1:${port}`;
  let lastId = 0;

  const call: TestCms['call'] = (method, address, token, body) =>
    fetch(new URL(address, url), {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    });

  return {
    strapi,
    documents: (model) => strapi.documents(uidOf(model)) as unknown as Documents,
    url,
    dataDir,
    publisher,
    call,
    async signIn(role, name = 'Compte') {
      const accountId = await makeAccount(strapi, role, name);
      const response = await call('POST', '/admin/login', undefined, {
        email: `${name}.${role}@example.org`.toLowerCase(),
        password,
      });
      const { data } = (await response.json()) as { data: { token: string } };
      return { accountId, token: data.token };
    },
    async newRows() {
      const rows = await strapi.db
        .query(uidOf('publication'))
        .findMany({ where: { id: { $gt: lastId } }, orderBy: { id: 'asc' } });
      lastId = rows.at(-1)?.id ?? lastId;
      return rows;
    },
    async readState() {
      const response = await call('GET', '/api/publishing/state', tokens.publisher);
      return fromLines(await response.text());
    },
    async stop() {
      await keepListeners(() => strapi.destroy());
      await publisher.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
