/** Which records are worth reading after another one, from what they have in common. Pure. */

/** What two records can have in common. */
export const tieKinds = ['action', 'origin', 'owner', 'theme', 'territory'] as const;
export type TieKind = (typeof tieKinds)[number];

/**
 * How much each thing in common counts. A person put two records under the same action, or said that both were made from
 * the same practice: that is worth more than two themes. The same body or the same place is chance more often.
 */
const weights: Readonly<Record<TieKind, number>> = { action: 8, origin: 6, owner: 2, theme: 3, territory: 2 };

/** Something that a record is tied to: an action, a theme… */
export interface Tie {
  readonly kind: TieKind;
  /** Identifier of the document. */
  readonly target: string;
}

/** The records that are tied to the same thing, the record itself included, in an order of their own. */
export interface Circle extends Tie {
  readonly members: readonly string[];
}

export interface Related {
  readonly record: string;
  /** What it has in common, the strongest first. */
  readonly ties: readonly Tie[];
}

/** The members after a record, then those before it: each record begins with other ones, so that all get their share. */
function goRound(members: readonly string[], record: string): readonly string[] {
  const rank = members.indexOf(record);
  return [...members.slice(rank + 1), ...members.slice(0, Math.max(rank, 0))];
}

const scoreOf = (ties: readonly Tie[]) => ties.reduce((sum, { kind }) => sum + weights[kind], 0);

/**
 * The records that have most in common with one. Of those with the same score, the one that is met first, going round the
 * circles, comes first: the answer depends on nothing else.
 * @param known records that the page shows anyway.
 */
export function rankRelated(
  record: string,
  circles: readonly Circle[],
  known: ReadonlySet<string>,
  most: number,
): readonly Related[] {
  const strongestFirst = circles.toSorted((a, b) => weights[b.kind] - weights[a.kind]);
  const tiesOf = new Map<string, Tie[]>();
  for (const { members, kind, target } of strongestFirst) {
    for (const other of goRound(members, record)) {
      if (other === record || known.has(other)) continue;
      const ties = tiesOf.get(other);
      if (ties) ties.push({ kind, target });
      else tiesOf.set(other, [{ kind, target }]);
    }
  }
  return [...tiesOf]
    .map(([other, ties]) => ({ record: other, ties }))
    .toSorted((a, b) => scoreOf(b.ties) - scoreOf(a.ties))
    .slice(0, most);
}
