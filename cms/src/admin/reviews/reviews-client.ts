import type {
  EditorCommand,
  ReviewCandidates,
  ReviewDifferences,
  ReviewPanel,
  ReviewQueue,
  ReviewState,
} from '@agenda21/content-types';
import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { ContentDocument } from '../publishing/content-document.ts';

/** What the screens ask the cms about reviews. Each call rejects as Strapi's own client does. */
export interface ReviewsClient {
  /** @param state the reviews in that state; null for those that wait for the editors. */
  readQueue(state: ReviewState | null): Promise<ReviewQueue>;
  readPanel(record: ContentDocument): Promise<ReviewPanel>;
  readDifferences(record: ContentDocument): Promise<ReviewDifferences>;
  open(record: ContentDocument): Promise<unknown>;
  obey(record: ContentDocument, command: EditorCommand): Promise<unknown>;
  /** The other records of the same model that have some words in a title. */
  findCandidates(record: ContentDocument, words: string): Promise<ReviewCandidates['candidates']>;
}

function addressOf(
  { model, documentId, locale }: ContentDocument,
  part = '',
  asked: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({ ...(locale === null ? {} : { locale }), ...asked }).toString();
  return `/reviews/documents/${model}/${encodeURIComponent(documentId)}${part}${query && `?${query}`}`;
}

function createClient({ get, post }: ReturnType<typeof useFetchClient>): ReviewsClient {
  const read = async <T>(path: string) => (await get<T>(path)).data;
  return {
    readQueue: (state) =>
      read(`/reviews/queue${state === null ? '' : `?state=${encodeURIComponent(state)}`}`),
    readPanel: (record) => read(addressOf(record)),
    readDifferences: (record) => read(addressOf(record, '/differences')),
    open: (record) => post(addressOf(record), {}),
    obey: (record, command) => post(addressOf(record, '/commands'), command),
    findCandidates: async (record, words) =>
      (await read<ReviewCandidates>(addressOf(record, '/candidates', { words }))).candidates,
  };
}

/** The client of the signed-in person: the same one as long as the component lives. */
export function useReviewsClient(): ReviewsClient {
  const fetchClient = useFetchClient();
  return useMemo(() => createClient(fetchClient), [fetchClient]);
}
