import { useEffect, useState } from 'preact/hooks';

/**
 * What is told in a live region, once the region is there: screen readers tell what changes in one, and nothing of what
 * it came with.
 */
export function useAfterMount<T>(told: T): T | null {
  const [heard, setHeard] = useState<T | null>(null);
  useEffect(() => setHeard(() => told), [told]);
  return heard;
}
