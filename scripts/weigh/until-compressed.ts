/** The publisher compresses a page after it serves it: only then does a page weigh what visitors receive. */
import { waitUntil } from '../publisher/tests/wait-until.ts';

/** Waits until an address answers in its compressed form. */
export async function untilCompressed(address: string): Promise<void> {
  const isCompressed = async () => {
    const { headers } = await fetch(address, { headers: { 'accept-encoding': 'br' } });
    return headers.get('content-encoding') === 'br';
  };
  await waitUntil(`${address} is compressed`, isCompressed);
}
