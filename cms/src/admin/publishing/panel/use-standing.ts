import type { Standing } from '@agenda21/content-types';
import { useCallback } from 'react';
import type { ContentDocument } from '../content-document.ts';
import { type Polled, usePolled } from '../polling/use-polled.ts';
import { type PublishingClient, usePublishingClient } from '../publishing-client.ts';
import { isPending } from '../sentences/standing.ts';

export interface StandingNow {
  readonly standing: Standing;
  /** True when a change waits and the program that makes the pages does not answer. */
  readonly isPublisherSilent: boolean;
}

/** How long a change may wait before the publisher is suspected, in milliseconds. */
const PATIENCE_MS = 5_000;

const PENDING_DELAY_MS = 1_000;
const SETTLED_DELAY_MS = 5_000;

async function isPublisherSilent(client: PublishingClient, { last }: Standing): Promise<boolean> {
  if (!last || !isPending(last)) return false;
  if (Date.now() - Date.parse(last.requestedAt) < PATIENCE_MS) return false;
  return (await client.readOverview()).publisher === null;
}

function delayAfter({ standing: { last } }: StandingNow): number {
  return last && isPending(last) ? PENDING_DELAY_MS : SETTLED_DELAY_MS;
}

/**
 * Follows a document on its way to the portal.
 * @param occasion asks at once each time that it changes: the document was saved, published or withdrawn.
 */
export function useStanding(document: ContentDocument, occasion: string): Polled<StandingNow> {
  const client = usePublishingClient();
  const { model, documentId, locale } = document;
  const read = useCallback(async () => {
    const standing = await client.readStanding({ model, documentId, locale });
    return { standing, isPublisherSilent: await isPublisherSilent(client, standing) };
  }, [client, model, documentId, locale]);
  return usePolled(read, delayAfter, occasion);
}
