/** Brings generated records into the cms, published, in parts that its import address takes. */
import type { ImportRecord } from '@agenda21/content-types';
import { sendImport } from '../../lib/import-client.ts';

/** Records of a part: well under the limit of the cms, and a few tens of seconds at most. */
const PART_SIZE = 500;

/**
 * Imports and publishes records in their order.
 * @param progress is told how many are in.
 * @throws Error with the first refusals, when there are some.
 */
export async function fill(
  target: { readonly cmsUrl: string; readonly token: string },
  records: readonly ImportRecord[],
  progress: (done: number) => void,
): Promise<void> {
  for (let start = 0; start < records.length; start += PART_SIZE) {
    const part = records.slice(start, start + PART_SIZE);
    const { applied, results } = await sendImport(target, { records: part, apply: true, publish: true });
    if (!applied) {
      const problems = results.flatMap((result) => result.problems).slice(0, 5);
      throw new Error(`The cms refused generated records: ${problems.join(' ; ')}`);
    }
    progress(start + part.length);
  }
}
