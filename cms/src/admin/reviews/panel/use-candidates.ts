import type { ReviewCandidates } from '@agenda21/content-types';
import { useEffect, useState } from 'react';
import type { ContentDocument } from '../../publishing/content-document.ts';
import { useReviewsClient } from '../reviews-client.ts';

type Candidates = ReviewCandidates['candidates'];

const none: Candidates = [];

/** The records that can stay in the place of another one, by the words that someone types. */
export function useCandidates({ model, documentId, locale }: ContentDocument, words: string): Candidates {
  const client = useReviewsClient();
  const [candidates, setCandidates] = useState(none);

  useEffect(() => {
    let isCurrent = true;
    const search =
      words.trim() === '' ? none : client.findCandidates({ model, documentId, locale }, words.trim());
    void Promise.resolve(search)
      .catch(() => none)
      .then((found) => isCurrent && setCandidates(found));
    return () => void (isCurrent = false);
  }, [client, model, documentId, locale, words]);

  return candidates;
}
