/** Drives the queue with a real clock: starts runs, retries them, compares at an interval. */
import {
  type RunQueue,
  emptyQueue,
  fail,
  nextStartAt,
  request,
  requestReconciliation,
  start,
  succeed,
} from './run-queue.ts';

export interface RunLoop {
  /** Something changed. */
  request(): void;
  readonly queue: RunQueue;
  /** Runs a task that excludes runs. Returns false, without running it, when a run is under way. */
  runAlone(task: () => Promise<void>): Promise<boolean>;
  /** Starts nothing more and waits for the run under way. */
  stop(): Promise<void>;
}

/**
 * Makes a loop around `run`, which fails by throwing and reports its failures itself.
 * It asks for a first run at once, and for a comparison every `reconcileMs`.
 */
export function createRunLoop(run: () => Promise<void>, reconcileMs: number, now = Date.now): RunLoop {
  let queue = emptyQueue;
  let underWay: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  function move(next: RunQueue): void {
    queue = next;
    clearTimeout(timer);
    const startAt = nextStartAt(queue);
    if (startAt === null || isStopped) return;
    timer = setTimeout(begin, Math.max(0, startAt - now()));
  }

  function begin(): void {
    move(start(queue));
    underWay = run().then(
      () => move(succeed(queue)),
      () => move(fail(queue, now())),
    );
  }

  const reconciliation = setInterval(() => move(requestReconciliation(queue, now())), reconcileMs);
  move(request(queue, now()));

  return {
    request: () => move(request(queue, now())),
    get queue() {
      return queue;
    },
    async runAlone(task) {
      if (queue.isRunning) return false;
      const before = queue;
      move({ ...queue, isRunning: true });
      await task().finally(() => move({ ...queue, isRunning: before.isRunning }));
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
