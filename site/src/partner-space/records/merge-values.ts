/** What a person typed in a form, beside what others wrote of it meanwhile. Pure. */

/** What was typed in a field, and what it held when that began. */
export interface Typed {
  readonly was: string;
  readonly is: string;
}

export type TypedFields = Readonly<Record<string, Typed>>;
type Values = Readonly<Record<string, string>>;

/** What the space makes of what is typed in a field, before it keeps it. */
export type Clean = (typed: string, field: string) => string;

/** A field that two people wrote at once, each something else. */
export interface Clash {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface Merged {
  /** What is still to be saved, over what the others wrote. */
  readonly pending: TypedFields;
  /** What a person has to choose. */
  readonly clashes: readonly Clash[];
}

/**
 * Sets what was typed beside what is saved now. A field that only one side changed is theirs; one that both changed alike
 * is done; one that they changed otherwise is for a person to choose.
 */
export function mergeValues(typed: TypedFields, saved: Values, clean: Clean): Merged {
  const pending: Record<string, Typed> = {};
  const clashes: Clash[] = [];
  for (const [field, { was, is }] of Object.entries(typed)) {
    const theirs = saved[field] ?? '';
    if (clean(is, field) === clean(theirs, field)) continue;
    if (theirs === was) pending[field] = { was, is };
    else if (clean(is, field) !== clean(was, field)) clashes.push({ field, mine: is, theirs });
  }
  return { pending, clashes };
}
