/** What axe-core cannot decide, looked at by a person: what it is about, and why it is right. */
export interface Reviewed {
  readonly rule: string;
  /** What axe says of it. */
  readonly why: RegExp;
  readonly reason: string;
}

export const reviewed: readonly Reviewed[] = [];
