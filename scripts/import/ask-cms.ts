import type { ImportOutcome, ImportRequest, ImportResponse } from '@agenda21/content-types';
import { nameRecord } from './name-record.ts';
import type { Located, Refusal } from './problems.ts';

/** Sends one request to the cms. */
export type Send = (request: ImportRequest) => Promise<ImportResponse>;

export interface Flags {
  readonly apply: boolean;
  readonly publish: boolean;
  /** True: what the cms refuses is left aside, and the rest goes on. */
  readonly skipRefused: boolean;
}

/** What became, or would become, of the records. */
export interface Answer {
  readonly isApplied: boolean;
  readonly settled: readonly (Located & { readonly outcome: Exclude<ImportOutcome, 'refused'> })[];
  readonly refused: readonly Refusal[];
}

function sort(located: readonly Located[], { results }: ImportResponse): Omit<Answer, 'isApplied'> {
  const settled: Answer['settled'][number][] = [];
  const refused: Refusal[] = [];
  for (const [rank, item] of located.entries()) {
    const { outcome, problems } = results[rank] ?? {
      outcome: 'refused',
      problems: ['le CMS n’en a rien dit'],
    };
    if (outcome !== 'refused') settled.push({ ...item, outcome });
    else refused.push({ line: item.line, subject: nameRecord(item.record), problems });
  }
  return { settled, refused };
}

/**
 * Asks the cms to import records, all or none.
 * With `skipRefused` the refused ones are taken out until the rest is accepted: a record may need one that was refused.
 */
export async function askCms(send: Send, located: readonly Located[], flags: Flags): Promise<Answer> {
  const { apply, publish, skipRefused } = flags;
  const refused: Refusal[] = [];
  let kept = located;
  for (;;) {
    const response = await send({ records: kept.map(({ record }) => record), apply, publish });
    const sorted = sort(kept, response);
    refused.push(...sorted.refused);
    if (!skipRefused || sorted.refused.length === 0) {
      return { isApplied: response.applied, settled: sorted.settled, refused };
    }
    kept = sorted.settled;
  }
}
