/** A program that is started, followed, restarted when it dies, and stopped in the end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Pauses before a restart, in milliseconds: longer each time it dies soon again. */
const PAUSES_MS = [500, 1_000, 2_000, 5_000, 15_000, 30_000] as const;

/** A program that lived this long was well: its next death starts with the shortest pause. */
const WELL_AFTER_MS = 60_000;

/** Longest wait for a program to stop by itself, in milliseconds. */
const GRACE_MS = 10_000;

export interface ChildOptions {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (line: string) => void;
}

export interface Child {
  /** Number of the process that runs now; undefined when it could not be started. */
  readonly pid: number | undefined;
  /** Ends when the program dies before it was declared well with `keepAlive`. */
  readonly died: Promise<void>;
  /** From now on the program is restarted when it dies. */
  keepAlive(): void;
  /** Stops the program and waits for its end. */
  stop(): Promise<void>;
}

function follow(process: ChildProcess, { name, print }: ChildOptions): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream)
      createInterface({ input: stream }).on('line', (line) => line.trim() && print(`[${name}] ${line}`));
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await ended;
  clearTimeout(timer);
}

/** Starts a program on the Node that runs this one. */
export function startChild(options: ChildOptions): Child {
  const { promise: died, resolve } = Promise.withResolvers<void>();
  let isKept = false;
  let isStopping = false;
  let deaths = 0;
  let timer: NodeJS.Timeout | undefined;
  let current = launch();

  function launch(): ChildProcess {
    const startedAt = Date.now();
    // A group of its own: Ctrl+C reaches this program first, which stops the others in order.
    const child = spawn(process.execPath, options.args, {
      cwd: options.cwd,
      env: { ...options.env },
      // The last is a channel that nothing is said on: it closes when this program is gone, which ends the child.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    });
    follow(child, options);
    child.on('exit', (code, signal) => {
      if (isStopping) return;
      if (!isKept) return resolve();
      deaths = Date.now() - startedAt > WELL_AFTER_MS ? 0 : deaths + 1;
      const pause = PAUSES_MS[Math.min(deaths, PAUSES_MS.length - 1)]!;
      options.print(`[${options.name}] arrêté (${signal ?? code}), relancé dans ${pause / 1000} s`);
      timer = setTimeout(() => (current = launch()), pause);
    });
    return child;
  }

  return {
    get pid() {
      return current.pid;
    },
    died,
    keepAlive: () => (isKept = true),
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      await end(current);
    },
  };
}
