/** Runs another program in its own process group, with a time limit, and keeps the end of what it prints. */
import { type ChildProcess, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/** Lines kept from the end of the output. */
const TAIL_LINES = 200;

/** Time between asking a program to stop and stopping it, in milliseconds. */
const GRACE_MS = 3_000;

export interface CommandOptions {
  readonly cwd: string;
  /** The whole environment of the program: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Stops the program and what it started. */
  readonly signal?: AbortSignal;
  /** True to give way to whatever else wants the processor. */
  readonly isInBackground?: boolean;
  /** Called with each line as it is printed. */
  readonly onLine?: (line: string) => void;
}

export interface CommandResult {
  /** Null when a signal ended the program. */
  readonly exitCode: number | null;
  readonly isTimedOut: boolean;
  /** The last lines of the output and of the errors, in the order they came. */
  readonly tail: readonly string[];
}

/** What it starts itself gives way too. */
function giveWay(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already.
  }
}

/** Stops a whole process group: politely, then for good. */
function stopGroup(child: ChildProcess): void {
  const send = (signal: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // The group has ended by itself.
    }
  };
  send('SIGTERM');
  setTimeout(send, GRACE_MS, 'SIGKILL').unref();
}

function followLines(child: ChildProcess, onLine: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(onLine);
    });
    stream?.on('end', () => rest && onLine(rest));
  }
}

/**
 * Runs a program to its end.
 * @throws Error when the program cannot be started.
 */
export function runCommand(
  [program, ...args]: readonly [string, ...string[]],
  options: CommandOptions,
): Promise<CommandResult> {
  const { promise, resolve, reject } = Promise.withResolvers<CommandResult>();
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (options.isInBackground && child.pid !== undefined) giveWay(child.pid);
  const tail: string[] = [];
  let isTimedOut = false;
  followLines(child, (line) => {
    tail.push(line);
    if (tail.length > TAIL_LINES) tail.shift();
    options.onLine?.(line);
  });
  const stop = () => stopGroup(child);
  const timer = setTimeout(() => {
    isTimedOut = true;
    stop();
  }, options.timeoutMs);
  options.signal?.addEventListener('abort', stop, { once: true });
  if (options.signal?.aborted) stop();
  child.once('error', (cause) => reject(new Error(`${program} cannot be started.`, { cause })));
  child.once('close', (exitCode) => resolve({ exitCode, isTimedOut, tail }));
  return promise.finally(() => {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', stop);
  });
}
