/** Runs a program to its end and says how long it took and the most memory it held. */
import { runCommand } from '../../lib/run-command.ts';
import { watchMemory } from '../measures/memory.ts';
import { now } from '../measures/poll.ts';

/** Longest run, in milliseconds. */
const LIMIT_MS = 1_800_000;

export type Command = readonly [string, ...string[]];

export interface RunPlace {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface TimedRun {
  readonly ms: number;
  /** Null where memory cannot be read. */
  readonly peakBytes: number | null;
  /** What it printed last. */
  readonly lines: readonly string[];
}

/**
 * Runs a program. The bench must run nothing else meanwhile: all that it started is counted.
 * @throws Error with the end of what the program printed when it fails.
 */
export async function timeRun(command: Command, { cwd, env, signal }: RunPlace): Promise<TimedRun> {
  const memory = watchMemory(process.pid, false);
  const startedAt = now();
  const { exitCode, tail } = await runCommand(command, { cwd, env, signal, timeoutMs: LIMIT_MS });
  const ms = now() - startedAt;
  const peakBytes = memory.stop()?.total ?? null;
  signal.throwIfAborted();
  if (exitCode !== 0)
    throw new Error(`${command.slice(0, 3).join(' ')} failed:\n${tail.slice(-20).join('\n')}`);
  return { ms, peakBytes, lines: tail };
}
