/**
 * When a run may start: one at a time, at most one waiting. Pure: instants are milliseconds given by the caller.
 */

/** How long a change waits for others, in milliseconds. */
export interface Pace {
  /** A burst of changes starts one run after this much silence. */
  readonly quietMs: number;
  /** A change never waits longer than this for silence. */
  readonly longestWaitMs: number;
}

/** Between two flushes of the renderer. */
export const quickPace: Pace = { quietMs: 20, longestWaitMs: 250 };

/** Between two stock builds, which take seconds. */
export const slowPace: Pace = { quietMs: 50, longestWaitMs: 1_000 };

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 300_000;

/** What a run is for: something changed, or it is time to compare. */
export type RunKind = 'publication' | 'comparison';

export interface RunQueue {
  /** What the run under way is for; null between runs. */
  readonly running: RunKind | null;
  /** What waits for a run: its first and its last request. */
  readonly waiting: { readonly kind: RunKind; readonly firstAt: number; readonly lastAt: number } | null;
  /** Failures in a row. */
  readonly failures: number;
  /** When a failed run is tried again. */
  readonly retryAt: number | null;
}

export const emptyQueue: RunQueue = { running: null, waiting: null, failures: 0, retryAt: null };

/** Something changed. A comparison that waited would only delay it. */
export function request(queue: RunQueue, now: number): RunQueue {
  const firstAt = queue.waiting?.kind === 'publication' ? queue.waiting.firstAt : now;
  return { ...queue, waiting: { kind: 'publication', firstAt, lastAt: now } };
}

/** Time to compare: asks for a run unless one is under way, waiting or to be retried. */
export function requestReconciliation(queue: RunQueue, now: number): RunQueue {
  if (queue.running || queue.waiting || queue.retryAt !== null) return queue;
  return { ...queue, waiting: { kind: 'comparison', firstAt: now, lastAt: now } };
}

/** When the next run starts; null when nothing waits or one is under way. */
export function nextStartAt({ running, waiting, retryAt }: RunQueue, pace: Pace = quickPace): number | null {
  if (running) return null;
  if (waiting) return Math.min(waiting.lastAt + pace.quietMs, waiting.firstAt + pace.longestWaitMs);
  return retryAt;
}

/** A run starts: it answers all that waited. After a failure, it compares: nobody knows what is missing. */
export function start(queue: RunQueue): RunQueue {
  const running = queue.failures > 0 ? 'comparison' : (queue.waiting?.kind ?? 'comparison');
  return { ...queue, running, waiting: null, retryAt: null };
}

/** The run ended well. */
export function succeed(queue: RunQueue): RunQueue {
  return { ...queue, running: null, failures: 0, retryAt: null };
}

/** The run failed: it is tried again, each time later. */
export function fail(queue: RunQueue, now: number): RunQueue {
  const delay = Math.min(FIRST_RETRY_MS * 2 ** queue.failures, LONGEST_RETRY_MS);
  return { ...queue, running: null, failures: queue.failures + 1, retryAt: now + delay };
}
