import type { SharedPreview } from '@agenda21/content-types';
import { useCallback } from 'react';
import type { ContentDocument } from '../content-document.ts';
import { type Polled, usePolled } from '../polling/use-polled.ts';
import { usePublishingClient } from '../publishing-client.ts';

const DELAY_MS = 60_000;
const delayAfter = () => DELAY_MS;

/** The links to a draft that still work. */
export function useShares({ model, documentId, locale }: ContentDocument): Polled<readonly SharedPreview[]> {
  const client = usePublishingClient();
  const read = useCallback(
    () => client.readShares({ model, documentId, locale }),
    [client, model, documentId, locale],
  );
  return usePolled(read, delayAfter);
}
