/** What the partners' space answers about the documents and the dates of the partnership. */

export interface SharedItem {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  /** `YYYY-MM-DD`, for a date. */
  readonly day: string | null;
  /** `HH:MM`, in France; null for the whole day. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly url: string | null;
  /** The weight of its file, which is at `shared/<id>/file`; null for none. */
  readonly kilobytes: number | null;
  readonly changedAt: string;
}

/** `GET shared`. */
export interface SpaceShared {
  /** The dates from today on, the next one first. */
  readonly dates: readonly SharedItem[];
  /** Everything else, the last changed first. */
  readonly documents: readonly SharedItem[];
}
