/** What the partners' space answers about the published version of a record. */

/** `GET originals/<id>`, and in other answers: a published record, by its title and where it is read. */
export interface SpacePublishedLink {
  readonly title: string;
  readonly path: string;
}

/** `GET records/<id>/published`. */
export interface SpacePublished {
  readonly title: string;
  /** The whole address of its page. */
  readonly url: string;
  readonly siteName: string;
  /** How often its pages were read, and the first day that was counted; null when the portal does not count. */
  readonly views: { readonly count: number; readonly since: string } | null;
  /** The records that were made from this one. */
  readonly replications: readonly SpacePublishedLink[];
}

/** `GET calls`: those that are open today, the first to close first. */
export interface SpaceCalls {
  readonly calls: readonly (SpacePublishedLink & {
    /** The last day to answer, `YYYY-MM-DD`; null for one that stays open. */
    readonly closesOn: string | null;
  })[];
}
