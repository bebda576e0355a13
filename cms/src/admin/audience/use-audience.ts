import type { AudienceOverview, AudiencePeriod } from '@agenda21/content-types';
import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { type Polled, usePolled } from '../publishing/polling/use-polled.ts';

/** The portal tells what is read every few seconds: nobody needs it sooner than this. */
const DELAY_MS = 30_000;
const delayAfter = () => DELAY_MS;

/** Follows the audience over a period. */
export function useAudience(days: AudiencePeriod): Polled<AudienceOverview> {
  const { get } = useFetchClient();
  const read = useCallback(
    async () => (await get<AudienceOverview>(`/audience/overview?days=${days}`)).data,
    [get, days],
  );
  return usePolled(read, delayAfter);
}
