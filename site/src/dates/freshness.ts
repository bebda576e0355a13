import { addDays, addYears } from '@agenda21/content-types';
import type { Content } from '../content/content.ts';
import { type DatedSpan, datedSpan } from './dated-span.ts';
import type { Span } from './stage.ts';

/** When a record was last checked, and how fresh that is: before, during or after its second year. */
export interface Freshness {
  /** `YYYY-MM-DD`. */
  readonly reviewedOn: string;
  readonly staleness: DatedSpan;
}

/** The second year after a check: a record is fresh before it, ageing during it, old after it. */
export function staleness(reviewedOn: string): Span & { opensOn: string; closesOn: string } {
  return { opensOn: addYears(reviewedOn, 1), closesOn: addDays(addYears(reviewedOn, 2), -1) };
}

/** How fresh a record is; null when nothing says when it was checked. */
export function freshnessOf(content: Content, reviewedOn: string | null): Freshness | null {
  if (!reviewedOn) return null;
  const { opensOn, closesOn } = staleness(reviewedOn);
  return { reviewedOn, staleness: datedSpan(content, opensOn, closesOn) };
}
