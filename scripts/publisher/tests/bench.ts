/** A publisher under test: a real process, a real disk, the other end of its wire, and conditions to wait for. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PublisherStatus, publisherStatusSchema, signatureHeader } from '@agenda21/content-types';
import { sign } from '../http/signature.ts';
import { type PublisherFolders, publisherFolders } from '../releases/folders.ts';
import { type FakeCms, startFakeCms } from './fake-cms.ts';
import { createPublisherProcess } from './publisher-process.ts';
import { aSmallState } from './small-state.ts';
import { waitUntil } from './wait-until.ts';

const token = 't'.repeat(32);
const secret = 'w'.repeat(32);

export interface Bench {
  readonly cms: FakeCms;
  readonly folders: PublisherFolders;
  /** Where the running publisher listens. */
  readonly url: string;
  /** Everything the publisher logged, over all its lives. */
  readonly log: string;
  start(settings?: Readonly<Record<string, string>>): Promise<void>;
  kill(): Promise<void>;
  /** Says that something changed, signed. */
  poke(): Promise<Response>;
  /** How the next builds behave: '' for the real one. */
  setBuild(mode: '' | 'exit' | 'hang' | 'crash'): Promise<void>;
  /** Changes the code of the site, as a deployment does: to code that is compiled once for all, or to some of its own. */
  deploy(code?: string): Promise<void>;
  /** Gives an order to the publisher. */
  order(path: string, body?: object, token?: string): Promise<Response>;
  get(path: string): Promise<{ readonly status: number; readonly text: string; readonly headers: Headers }>;
  status(): Promise<PublisherStatus>;
  waitForText(path: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

function signedHeaders(body: string): Readonly<Record<string, string>> {
  const at = Math.floor(Date.now() / 1000);
  return { [signatureHeader]: `t=${at},v1=${sign(at, Buffer.from(body), secret)}` };
}

/**
 * Makes a bench; the publisher is not started yet.
 * @param dataDir where its data is; by default in a temporary folder.
 * @param hasOwnCode true for a site whose code can be changed by `deploy`.
 */
export async function makeBench(dataDir?: string, hasOwnCode = false): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'publisher-'));
  const data = dataDir ?? join(folder, 'data');
  const modeFile = join(folder, 'mode');
  const cms = await startFakeCms(token, aSmallState());
  // The same name for each bench of a test file: the code they start from is compiled once.
  const codeFile = join(tmpdir(), `publisher-code-${process.pid}`);
  if (hasOwnCode) await writeFile(codeFile, 'first');
  const publisher = createPublisherProcess(modeFile, hasOwnCode ? [codeFile] : []);
  const settings = {
    PORT: '0',
    SITE_URL: 'https://portail.example',
    CMS_URL: cms.url,
    DATA_DIR: data,
    PUBLISHER_TOKEN: token,
    WEBHOOK_SECRET: secret,
  };
  const bench: Bench = {
    cms,
    folders: publisherFolders(data),
    get url() {
      return publisher.url;
    },
    get log() {
      return publisher.log;
    },
    start: (more = {}) => publisher.start({ ...settings, ...more }),
    kill: () => publisher.kill(),
    poke() {
      const body = '{"event":"publication"}';
      return fetch(`${bench.url}/webhooks/publication`, {
        method: 'POST',
        body,
        headers: signedHeaders(body),
      });
    },
    setBuild: (mode) => writeFile(modeFile, mode),
    deploy: (code = 'second') => writeFile(codeFile, code),
    order: (path, body = {}, bearer = token) =>
      fetch(`${bench.url}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${bearer}` },
        body: JSON.stringify(body),
      }),
    async get(path) {
      const response = await fetch(`${bench.url}${path}`, { redirect: 'manual' });
      const { status, headers } = response;
      return { status, headers, text: await response.text() };
    },
    status: async () => publisherStatusSchema.parse(await (await fetch(`${bench.url}/status.json`)).json()),
    async waitForText(path, text) {
      const isThere = async () => (await bench.get(path)).text.includes(text);
      await waitUntil(`${path} shows ${text}`, isThere, () => bench.log);
    },
    async remove() {
      await bench.kill();
      await cms.stop();
      // What a killed program had started may still write.
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
      await rm(codeFile, { force: true });
    },
  };
  return bench;
}
