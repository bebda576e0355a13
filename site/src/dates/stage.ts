/** Where a day is with respect to a time: before its first day, within it, after its last one. Read by the browser too. */

export type Stage = 'before' | 'during' | 'after';

/** A time in whole days of France, `YYYY-MM-DD`, both included; an end that is null is open. */
export interface Span {
  readonly opensOn: string | null;
  readonly closesOn: string | null;
}

/** Where a day is with respect to a span. */
export function stageOn(today: string, { opensOn, closesOn }: Span): Stage {
  if (opensOn && today < opensOn) return 'before';
  return closesOn && today > closesOn ? 'after' : 'during';
}
