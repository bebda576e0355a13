/** The whole product as `npm start` runs it, on free ports and a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../lib/repository-root.ts';
import { findFreePort } from '../lib/free-port.ts';

export interface Installation {
  readonly siteUrl: string;
  readonly adminUrl: string;
  /** The account of a role of the demonstration. */
  account(role: string): Promise<{ email: string; password: string }>;
  readonly log: string;
  readonly dataDir: string;
  /** Number of the process that was started. */
  readonly pid: number;
  /** Stops the programs, leaving the data, and gives the exit code. */
  stop(): Promise<number | null>;
  /** Stops the programs and removes the data. */
  remove(): Promise<void>;
}

/** Ends when a line of the output matches; fails when the program ends first. */
function untilPrinted(child: ChildProcess, pattern: RegExp, readLog: () => string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.stdout?.on('data', () => pattern.test(readLog()) && resolve());
  child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${readLog()}`)));
  return promise;
}

type Command = readonly [string, ...string[]];

/** The program that `npm start` hands over to. */
const startProgram: Command = [process.execPath, join(repositoryRoot, 'scripts/start/main.ts')];

/** Starts it without waiting for anything. */
export function spawnStart(
  environment: Readonly<Record<string, string>>,
  [program, ...args]: Command = startProgram,
) {
  const { PATH, HOME } = process.env;
  return spawn(program, args, {
    cwd: repositoryRoot,
    env: { PATH, HOME, ...environment },
  });
}

/**
 * Starts everything and waits until the portal is served.
 * @param dataDir folder of an earlier installation; a new one when left out.
 */
export async function startInstallation(
  dataDir?: string,
  environment: Readonly<Record<string, string>> = {},
  command: Command = startProgram,
): Promise<Installation> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'installation-')));
  const [port, cmsPort] = [await findFreePort(), await findFreePort()];
  const ports = { PORT: String(port), CMS_PORT: String(cmsPort) };
  const child = spawnStart({ DATA_DIR: folder, ...ports, ...environment }, command);
  const ended = once(child, 'exit') as Promise<[number | null]>;
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  await untilPrinted(child, /Prêt en/, () => log);

  async function stop(): Promise<number | null> {
    child.kill('SIGTERM');
    return (await ended)[0];
  }

  return {
    siteUrl: `http://localhost:${port}`,
    adminUrl: `http://localhost:${cmsPort}/admin`,
    dataDir: folder,
    pid: child.pid ?? 0,
    async account(role) {
      const accounts = JSON.parse(await readFile(join(folder, 'demo-accounts.json'), 'utf8'));
      return accounts.find((account: { role: string }) => account.role === role);
    },
    get log() {
      return log;
    },
    stop,
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
