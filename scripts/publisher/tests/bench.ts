/** A publisher under test: a real process, a real disk, the other end of its wire, and conditions to wait for. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signatureHeader } from '@agenda21/content-types';
import { sign } from '../http/signature.ts';
import { type PublisherFolders, publisherFolders } from '../releases/folders.ts';
import { type FakeCms, startFakeCms } from './fake-cms.ts';
import { aSmallState } from './small-state.ts';

export const token = 't'.repeat(32);
export const secret = 'w'.repeat(32);

const program = join(import.meta.dirname, 'publisher-program.ts');
const buildProgram = join(import.meta.dirname, 'build-program.ts');

/** Longest wait for a condition, in milliseconds. */
const PATIENCE_MS = 60_000;

/** Waits until a question is answered by something else than false, null or undefined. */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T | false | null | undefined> | T | false | null | undefined,
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== false && answer !== null && answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${what}: still not so after ${PATIENCE_MS} ms`);
}

export interface Bench {
  readonly cms: FakeCms;
  readonly folders: PublisherFolders;
  readonly dataDir: string;
  /** Where the running publisher listens. */
  readonly url: string;
  /** Everything the publisher logged, over all its lives. */
  readonly log: string;
  start(settings?: Readonly<Record<string, string>>): Promise<void>;
  /** Stops the publisher as a power cut would. */
  kill(): Promise<void>;
  /** Says « something changed », signed. */
  poke(): Promise<Response>;
  /** How the next builds behave: '' for the real one. */
  setBuild(mode: '' | 'exit' | 'hang'): Promise<void>;
  get(path: string): Promise<{ status: number; text: string }>;
  status(): Promise<{
    release: { id: string } | null;
    run: { last: { result: string; fault: string | null } | null };
  }>;
  waitForText(path: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

/** Makes a bench; the publisher is not started yet. */
export async function makeBench(dataDir?: string): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'publisher-'));
  const data = dataDir ?? join(folder, 'data');
  const modeFile = join(folder, 'mode');
  const cms = await startFakeCms(token, aSmallState());
  let child: ChildProcess | null = null;
  let log = '';

  function spawnPublisher(settings: Readonly<Record<string, string>>): ChildProcess {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      PORT: '0',
      SITE_URL: 'https://portail.example',
      CMS_URL: cms.url,
      DATA_DIR: data,
      PUBLISHER_TOKEN: token,
      WEBHOOK_SECRET: secret,
      ...settings,
    };
    const command = JSON.stringify([process.execPath, buildProgram, modeFile]);
    const started = spawn(process.execPath, [program, command], {
      env,
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    started.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    return started;
  }

  const addressOf = (text: string) => /listening address="([^"]+)\/"/.exec(text)?.[1];
  let url = '';
  const bench: Bench = {
    cms,
    folders: publisherFolders(data),
    dataDir: data,
    get url() {
      return url;
    },
    get log() {
      return log;
    },
    async start(settings = {}) {
      const before = log.length;
      child = spawnPublisher(settings);
      url = await waitUntil(`publisher listening\n${log}`, () => addressOf(log.slice(before)));
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    poke() {
      const at = Math.floor(Date.now() / 1000);
      const body = '{"event":"publication"}';
      const headers = { [signatureHeader]: `t=${at},v1=${sign(at, Buffer.from(body), secret)}` };
      return fetch(`${url}/webhooks/publication`, { method: 'POST', body, headers });
    },
    setBuild: (mode) => writeFile(modeFile, mode),
    async get(path) {
      const response = await fetch(`${url}${path}`, { redirect: 'manual' });
      return { status: response.status, text: await response.text() };
    },
    status: async () => (await fetch(`${url}/status.json`)).json() as ReturnType<Bench['status']>,
    async waitForText(path, text) {
      const isThere = async () => (await bench.get(path)).text.includes(text);
      await waitUntil(`${path} showing « ${text} »`, isThere).catch((error: unknown) => {
        throw new Error(`the publisher logged:\n${log}`, { cause: error });
      });
    },
    async remove() {
      await bench.kill();
      await cms.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return bench;
}
