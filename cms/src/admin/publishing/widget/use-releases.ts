import type { RestorePoint } from '@agenda21/content-types';
import { type Polled, usePolled } from '../polling/use-polled.ts';
import { usePublishingClient } from '../publishing-client.ts';

const DELAY_MS = 30_000;
const delayAfter = () => DELAY_MS;

/** The versions of the portal that are kept. */
export function useReleases(): Polled<readonly RestorePoint[]> {
  return usePolled(usePublishingClient().readReleases, delayAfter);
}
