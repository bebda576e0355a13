/** Drives the queue with a real clock: starts runs, retries them, compares at an interval. */
import {
  type Pace,
  type RunKind,
  type RunQueue,
  emptyQueue,
  fail,
  nextStartAt,
  request,
  requestReconciliation,
  start,
  succeed,
} from './run-queue.ts';

export interface LoopOptions {
  /** Runs; fails by throwing, and reports its failures itself. The signal says that a comparison is not wanted now. */
  readonly run: (kind: RunKind, signal: AbortSignal) => Promise<void>;
  readonly reconcileMs: number;
  readonly pace: () => Pace;
  /** Called when a run has ended and nothing waits. */
  readonly onIdle: () => void;
  /** Called when something is about to run. */
  readonly onBusy: () => Promise<void>;
}

export interface RunLoop {
  /** Something changed. */
  request(): void;
  readonly queue: RunQueue;
  /** Runs a task that excludes runs. Returns false, without running it, when a run is under way. */
  runAlone(task: () => Promise<void>): Promise<boolean>;
  /** Starts nothing more and waits for the run under way. */
  stop(): Promise<void>;
}

/** Makes a loop. It asks for a first run at once, and for a comparison every `reconcileMs`. */
export function createRunLoop(options: LoopOptions, now = Date.now): RunLoop {
  const { run, reconcileMs, pace, onIdle, onBusy } = options;
  let queue = emptyQueue;
  let underWay: Promise<void> = Promise.resolve();
  let comparison = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  function move(next: RunQueue): void {
    queue = next;
    clearTimeout(timer);
    const startAt = nextStartAt(queue, pace());
    if (startAt === null || isStopped) return;
    timer = setTimeout(begin, Math.max(0, startAt - now()));
  }

  function end(next: RunQueue): void {
    move(next);
    if (!queue.waiting && !isStopped) onIdle();
  }

  function begin(): void {
    move(start(queue));
    comparison = new AbortController();
    const { signal } = comparison;
    underWay = onBusy()
      .then(() => run(queue.running ?? 'comparison', signal))
      .then(
        () => end(succeed(queue)),
        () => end(fail(queue, now())),
      );
  }

  function requestNow(): void {
    if (queue.running === 'comparison') comparison.abort();
    move(request(queue, now()));
  }

  const reconciliation = setInterval(() => move(requestReconciliation(queue, now())), reconcileMs);
  move(request(queue, now()));

  return {
    request: requestNow,
    get queue() {
      return queue;
    },
    async runAlone(task) {
      if (queue.running) return false;
      move({ ...queue, running: 'publication' });
      await onBusy();
      await task().finally(() => move({ ...queue, running: null }));
      return true;
    },
    async stop() {
      isStopped = true;
      clearInterval(reconciliation);
      clearTimeout(timer);
      await underWay;
    },
  };
}
