/** The whole product as `npm start` runs it, on free ports and a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../lib/repository-root.ts';
import { findFreePort } from './free-port.ts';

export interface Installation {
  readonly siteUrl: string;
  readonly adminUrl: string;
  /** The account of a role of the demonstration. */
  account(role: string): Promise<{ email: string; password: string }>;
  readonly log: string;
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

/** Starts everything and waits until the portal is served. */
export async function startInstallation(): Promise<Installation> {
  const dataDir = await mkdtemp(join(tmpdir(), 'installation-'));
  const [port, cmsPort] = [await findFreePort(), await findFreePort()];
  const child = spawn(process.execPath, [join(repositoryRoot, 'scripts/start/main.ts')], {
    cwd: repositoryRoot,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DATA_DIR: dataDir,
      PORT: String(port),
      CMS_PORT: String(cmsPort),
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  await untilPrinted(child, /Prêt en/, () => log);
  return {
    siteUrl: `http://localhost:${port}`,
    adminUrl: `http://localhost:${cmsPort}/admin`,
    async account(role) {
      const accounts = JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8'));
      return accounts.find((account: { role: string }) => account.role === role);
    },
    get log() {
      return log;
    },
    async remove() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
