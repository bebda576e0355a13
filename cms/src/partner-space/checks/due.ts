import { addYears } from '@agenda21/content-types';

/** The days, `YYYY-MM-DD`, that a yearly check is counted from; null for what never was. */
export interface CheckDays {
  /** When the record was checked last: what its freshness is read from. */
  readonly reviewedOn: string | null;
  readonly publishedOn: string;
  /** When its partner was asked last. */
  readonly askedOn: string | null;
}

/** Tells whether a year has gone by since a record was checked, or published when it never was, and since it was asked about. */
export function isCheckDue({ reviewedOn, publishedOn, askedOn }: CheckDays, today: string): boolean {
  const since = reviewedOn ?? publishedOn;
  const last = askedOn !== null && askedOn > since ? askedOn : since;
  return addYears(last, 1) <= today;
}
