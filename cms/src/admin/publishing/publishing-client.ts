import type { Overview, RestorePoint, SharedPreview, Standing, shareDays } from '@agenda21/content-types';
import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { ContentDocument } from './content-document.ts';

export type ShareDays = (typeof shareDays)[number];

/** What the screens ask the cms about publishing. Each call rejects as Strapi's own client does. */
export interface PublishingClient {
  readStanding(document: ContentDocument): Promise<Standing>;
  retry(document: ContentDocument): Promise<unknown>;
  readShares(document: ContentDocument): Promise<readonly SharedPreview[]>;
  makeShare(document: ContentDocument, days: ShareDays): Promise<SharedPreview>;
  revokeShare(share: SharedPreview): Promise<unknown>;
  readOverview(): Promise<Overview>;
  rebuild(): Promise<unknown>;
  readReleases(): Promise<readonly RestorePoint[]>;
  rollBack(release: RestorePoint): Promise<unknown>;
}

function addressOf({ model, documentId, locale }: ContentDocument, part = ''): string {
  const query = locale === null ? '' : `?locale=${encodeURIComponent(locale)}`;
  return `/publishing/documents/${model}/${encodeURIComponent(documentId)}${part}${query}`;
}

function createClient({ get, post, del }: ReturnType<typeof useFetchClient>): PublishingClient {
  const read = async <T>(path: string) => (await get<T>(path)).data;
  return {
    readStanding: (document) => read(addressOf(document)),
    retry: (document) => post(addressOf(document, '/retry'), {}),
    readShares: async (document) =>
      (await read<{ shares: SharedPreview[] }>(addressOf(document, '/shares'))).shares,
    makeShare: async (document, days) =>
      (await post<SharedPreview>(addressOf(document, '/shares'), { days })).data,
    revokeShare: ({ id }) => del(`/publishing/shares/${id}`),
    readOverview: () => read('/publishing/overview'),
    rebuild: () => post('/publishing/rebuild', {}),
    readReleases: async () => (await read<{ releases: RestorePoint[] }>('/publishing/releases')).releases,
    rollBack: ({ id }) => post('/publishing/roll-back', { release: id }),
  };
}

/** The client of the signed-in person: the same one as long as the component lives. */
export function usePublishingClient(): PublishingClient {
  const fetchClient = useFetchClient();
  return useMemo(() => createClient(fetchClient), [fetchClient]);
}
