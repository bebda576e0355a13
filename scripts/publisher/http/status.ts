/** What the publisher tells about itself: nothing private, no path of the server. */
import type { PublisherStatus } from '@agenda21/content-types';
import type { RunQueue } from '../queue/run-queue.ts';
import type { RunMemory } from '../run/memory.ts';
import type { RunHistory } from '../run/run-history.ts';
import type { ServingShowcase } from './showcase.ts';

const toIso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

export interface StatusSources {
  readonly showcase: ServingShowcase;
  readonly queue: RunQueue;
  readonly history: RunHistory;
  readonly memory: RunMemory;
  readonly search: PublisherStatus['search'];
}

/** The body of `/status.json`. */
export function describeStatus({ showcase, queue, history, memory, search }: StatusSources): PublisherStatus {
  const { live, pages } = showcase;
  return {
    release: live && { id: live.record.id, madeAt: live.record.madeAt, pages },
    mode: { kind: memory.stock ? 'stock' : 'renderer', reason: memory.stock?.reason ?? null },
    run: { isRunning: queue.running !== null, stage: history.stage, last: history.last },
    queue: {
      isWaiting: queue.waiting !== null,
      waitingSince: toIso(queue.waiting?.kind === 'publication' ? queue.waiting.firstAt : null),
      failures: queue.failures,
      retryAt: toIso(queue.retryAt),
    },
    lastFullCheck: memory.lastFullCheck,
    search,
    openData: {
      waiting: history.last === null ? null : (memory.site?.maker.late.length ?? 0),
      fault: memory.dataFault,
    },
    heldDocuments: live?.record.held.length ?? 0,
    cms: { isReachable: history.isCmsReachable },
    memory: { rssBytes: process.memoryUsage.rss() },
  };
}
