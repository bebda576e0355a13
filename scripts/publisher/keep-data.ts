/**
 * Keeps the files of open data true to what is served. One record makes the whole file of its kind anew: publications do
 * not wait for it, it is made once nothing was published for a while. What holds something withdrawn is made at once.
 */
import type { Logger } from '../lib/logger.ts';
import type { RunMemory } from './run/memory.ts';

export interface DataKeeper {
  /** Nothing happens: files may be made, once that lasts. */
  whenIdle(): void;
  /** Something is going to happen: gives up what is being made, unless it may wait no longer. Ends when it has stopped. */
  giveUp(): Promise<void>;
}

export interface DataKeeperOptions {
  readonly memory: RunMemory;
  /** Makes the files that wait: how many were written; null when it was given up. */
  readonly complete: (signal: AbortSignal) => Promise<number | null>;
  /** Called when no file waits. */
  readonly onComplete: () => void;
  /** Time without a publication before files are made, in milliseconds. */
  readonly calmMs: number;
  readonly log: Logger;
}

/** Files never wait longer than this for calm, in milliseconds. */
const LONGEST_WAIT_MS = 60_000;

/** Makes a keeper that has nothing to do yet. */
export function createDataKeeper(options: DataKeeperOptions, now = Date.now): DataKeeper {
  const { memory, complete, onComplete, calmMs, log } = options;
  let timer: NodeJS.Timeout | undefined;
  let waitingSince: number | null = null;
  let making: { readonly end: Promise<void>; readonly controller: AbortController } | null = null;

  const isUrgent = () =>
    memory.isDataUrgent || (waitingSince !== null && now() - waitingSince >= LONGEST_WAIT_MS);

  async function make(signal: AbortSignal): Promise<void> {
    try {
      const startedAt = now();
      const files = await complete(signal);
      if (files === null) return;
      memory.dataFault = null;
      log.info('open data made', { files, durationMs: now() - startedAt });
    } catch (error) {
      memory.dataFault = error instanceof Error ? error.message : String(error);
      log.error('open data refused', { error: memory.dataFault });
    }
    memory.isDataUrgent = false;
    waitingSince = null;
    onComplete();
  }

  function begin(): void {
    const controller = new AbortController();
    making = { end: make(controller.signal), controller };
  }

  return {
    whenIdle() {
      clearTimeout(timer);
      if (!memory.site?.maker.late.length) return onComplete();
      waitingSince ??= now();
      timer = setTimeout(begin, isUrgent() ? 0 : calmMs);
      timer.unref();
    },
    async giveUp() {
      clearTimeout(timer);
      if (!isUrgent()) making?.controller.abort();
      await making?.end;
      making = null;
    },
  };
}
