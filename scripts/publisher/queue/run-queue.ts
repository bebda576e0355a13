/**
 * When a run may start: one at a time, at most one waiting. Pure: instants are milliseconds given by the caller.
 */

/** A burst of changes starts one run after this much silence, in milliseconds. */
export const QUIET_MS = 50;

/** A change never waits longer than this for silence, in milliseconds. */
export const LONGEST_WAIT_MS = 1_000;

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 300_000;

export interface RunQueue {
  readonly isRunning: boolean;
  /** What waits for a run: its first and its last request. */
  readonly waiting: { readonly firstAt: number; readonly lastAt: number } | null;
  /** Failures in a row. */
  readonly failures: number;
  /** When a failed run is tried again. */
  readonly retryAt: number | null;
}

export const emptyQueue: RunQueue = { isRunning: false, waiting: null, failures: 0, retryAt: null };

/** Something changed. */
export function request(queue: RunQueue, now: number): RunQueue {
  return { ...queue, waiting: { firstAt: queue.waiting?.firstAt ?? now, lastAt: now } };
}

/** Time to compare: asks for a run unless one is under way, waiting or to be retried. */
export function requestReconciliation(queue: RunQueue, now: number): RunQueue {
  return queue.isRunning || queue.waiting || queue.retryAt !== null ? queue : request(queue, now);
}

/** When the next run starts; null when nothing waits or one is under way. */
export function nextStartAt({ isRunning, waiting, retryAt }: RunQueue): number | null {
  if (isRunning) return null;
  if (waiting) return Math.min(waiting.lastAt + QUIET_MS, waiting.firstAt + LONGEST_WAIT_MS);
  return retryAt;
}

/** A run starts: it answers all that waited. */
export function start(queue: RunQueue): RunQueue {
  return { ...queue, isRunning: true, waiting: null, retryAt: null };
}

/** The run ended well. */
export function succeed(queue: RunQueue): RunQueue {
  return { ...queue, isRunning: false, failures: 0, retryAt: null };
}

/** The run failed: it is tried again, each time later. */
export function fail(queue: RunQueue, now: number): RunQueue {
  const delay = Math.min(FIRST_RETRY_MS * 2 ** queue.failures, LONGEST_RETRY_MS);
  return { ...queue, isRunning: false, failures: queue.failures + 1, retryAt: now + delay };
}
