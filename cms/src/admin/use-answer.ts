import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/**
 * Asks something of the cms each time that the address changes.
 * @param address null when nothing is asked.
 * @returns null before the answer, and when this person is not given one.
 */
export function useAnswer<T>(address: string | null): T | null {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<{ readonly to: string; readonly data: T } | null>(null);

  useEffect(() => {
    if (address === null) return undefined;
    const asked = new AbortController();
    get<T>(address, { signal: asked.signal }).then(
      ({ data }) => setAnswer({ to: address, data }),
      () => setAnswer(null),
    );
    return () => asked.abort();
  }, [address, get]);

  return answer?.to === address ? answer.data : null;
}
