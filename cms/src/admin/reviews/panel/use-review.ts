import type { ReviewPanel } from '@agenda21/content-types';
import { useCallback } from 'react';
import type { ContentDocument } from '../../publishing/content-document.ts';
import { type Polled, usePolled } from '../../publishing/polling/use-polled.ts';
import { useReviewsClient } from '../reviews-client.ts';

const DELAY_MS = 10_000;
const delayAfter = () => DELAY_MS;

/**
 * Follows the review of a record.
 * @param occasion asks at once each time that it changes: the record was saved, published or withdrawn.
 */
export function useReview(
  { model, documentId, locale }: ContentDocument,
  occasion: string,
): Polled<ReviewPanel> {
  const client = useReviewsClient();
  const read = useCallback(
    () => client.readPanel({ model, documentId, locale }),
    [client, model, documentId, locale],
  );
  return usePolled(read, delayAfter, occasion);
}
