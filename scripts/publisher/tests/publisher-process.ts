/** A publisher in a process of its own, that can be killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { waitUntil } from './wait-until.ts';

const program = join(import.meta.dirname, 'publisher-program.ts');
const buildProgram = join(import.meta.dirname, 'build-program.ts');

export interface PublisherProcess {
  /** Where it listens. */
  readonly url: string;
  /** Everything it logged, over all its lives. */
  readonly log: string;
  start(settings: Readonly<Record<string, string>>): Promise<void>;
  /** Stops it as a power cut would. */
  kill(): Promise<void>;
}

/**
 * Makes the process; it is not started yet.
 * @param modeFile a file named `mode` whose words make builds misbehave; see `build-program.ts`.
 * @param otherPaths files that count as code of the site.
 */
export function createPublisherProcess(
  modeFile: string,
  otherPaths: readonly string[] = [],
): PublisherProcess {
  const command = JSON.stringify([process.execPath, buildProgram]);
  let child: ChildProcess | null = null;
  let log = '';
  let url = '';
  return {
    get url() {
      return url;
    },
    get log() {
      return log;
    },
    async start(settings) {
      const before = log.length;
      const { PATH = '', HOME = '' } = process.env;
      // Open data does not wait for calm longer than a test does.
      const env = { PATH, HOME, TMPDIR: dirname(modeFile), OPEN_DATA_CALM_MS: '50', ...settings };
      const started = spawn(process.execPath, [program, command, JSON.stringify(otherPaths)], {
        env,
        stdio: ['ignore', 'inherit', 'pipe'],
      });
      started.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
      child = started;
      const address = () => /listening address="([^"]+)\/"/.exec(log.slice(before))?.[1];
      url = await waitUntil('the publisher listening', address, () => log);
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
