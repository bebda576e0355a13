import type { Overview } from '@agenda21/content-types';
import { type Polled, usePolled } from '../polling/use-polled.ts';
import { usePublishingClient } from '../publishing-client.ts';
import { isPending } from '../sentences/standing.ts';

const BUSY_DELAY_MS = 1_000;
const CALM_DELAY_MS = 5_000;

function delayAfter({ publications, publisher }: Overview): number {
  const isBusy = publications.some(isPending) || publisher?.run.isRunning || publisher?.queue.isWaiting;
  return isBusy ? BUSY_DELAY_MS : CALM_DELAY_MS;
}

/** Follows what goes on line and the health of what puts it there. */
export function useOverview(): Polled<Overview> {
  return usePolled(usePublishingClient().readOverview, delayAfter);
}
