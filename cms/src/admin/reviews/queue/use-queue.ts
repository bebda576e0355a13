import type { ReviewQueue, ReviewState } from '@agenda21/content-types';
import { useCallback } from 'react';
import { type Polled, usePolled } from '../../publishing/polling/use-polled.ts';
import { useReviewsClient } from '../reviews-client.ts';

const DELAY_MS = 15_000;
const delayAfter = () => DELAY_MS;

/**
 * Follows the reviews that wait, oldest first.
 * @param state those in that state; null for those that wait for the editors.
 */
export function useQueue(state: ReviewState | null): Polled<ReviewQueue> {
  const client = useReviewsClient();
  return usePolled(
    useCallback(() => client.readQueue(state), [client, state]),
    delayAfter,
  );
}
