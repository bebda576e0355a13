import type {
  EditorCommand,
  ReviewDifferences,
  ReviewPanel,
  ReviewQueue,
  ReviewState,
} from '@agenda21/content-types';
import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { ContentDocument } from '../publishing/content-document.ts';

/** A record that can stay in the place of a duplicate. */
export interface Candidate {
  readonly documentId: string;
  readonly title: string;
}

/** What the screens ask the cms about reviews. Each call rejects as Strapi's own client does. */
export interface ReviewsClient {
  /** @param state the reviews in that state; null for those that wait for the editors. */
  readQueue(state: ReviewState | null): Promise<ReviewQueue>;
  readPanel(record: ContentDocument): Promise<ReviewPanel>;
  readDifferences(record: ContentDocument): Promise<ReviewDifferences>;
  open(record: ContentDocument): Promise<unknown>;
  obey(record: ContentDocument, command: EditorCommand): Promise<unknown>;
  /** The other records of the same model whose words match. */
  findCandidates(record: ContentDocument, words: string): Promise<readonly Candidate[]>;
}

const MOST_CANDIDATES = 10;

function addressOf({ model, documentId, locale }: ContentDocument, part = ''): string {
  const query = locale === null ? '' : `?locale=${encodeURIComponent(locale)}`;
  return `/reviews/documents/${model}/${encodeURIComponent(documentId)}${part}${query}`;
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
    async findCandidates({ model, documentId, locale }, words) {
      const uid = `api::${model}.${model}`;
      const params = new URLSearchParams({
        _q: words,
        pageSize: String(MOST_CANDIDATES),
        locale: locale ?? '',
      });
      const { results } = await read<{ results: Candidate[] }>(
        `/content-manager/collection-types/${uid}?${params.toString()}`,
      );
      return results.filter((result) => result.documentId !== documentId);
    },
  };
}

/** The client of the signed-in person: the same one as long as the component lives. */
export function useReviewsClient(): ReviewsClient {
  const fetchClient = useFetchClient();
  return useMemo(() => createClient(fetchClient), [fetchClient]);
}
