/** What the publisher tells about itself: nothing private, no path of the server. */
import type { RunQueue } from '../queue/run-queue.ts';
import type { Release } from '../releases/release.ts';
import type { RunHistory } from '../run/run-history.ts';

const toIso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

/** The body of `/status.json`. */
export function describeStatus(live: Release | null, queue: RunQueue, history: RunHistory) {
  return {
    release: live && { id: live.record.id, madeAt: live.record.madeAt, durationMs: live.record.durationMs },
    heldDocuments: live?.record.held.length ?? 0,
    run: { isRunning: queue.isRunning, stage: history.stage, last: history.last },
    queue: { isWaiting: queue.waiting !== null, failures: queue.failures, retryAt: toIso(queue.retryAt) },
    cms: { isReachable: history.isCmsReachable },
  };
}
