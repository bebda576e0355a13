import type { ContentModelName, Phase, Status } from '@agenda21/content-types';
import type { DatedSpan } from '../dates/dated-span.ts';

/** Where an action or a project stands. */
export interface Standing {
  readonly phase: Phase | null;
  readonly progressStatus: Status | null;
}

/** A record in a list. */
export interface Card {
  readonly model: ContentModelName;
  readonly href: string;
  readonly title: string;
  /** The kind of record; lists of one kind leave it out. */
  readonly kind: string;
  /** What stands above the title besides: a code, a date, a place, a nature. */
  readonly detail: string;
  readonly summary: string;
  /** Short facts below the summary. */
  readonly facts: readonly string[];
  readonly standing: Standing | null;
  /** The line of an indicator's values, in a square of 100; null when it has none. */
  readonly sparkline?: string | null;
  /** When it opens and closes, for what the public is asked; null for the rest. */
  readonly opening: DatedSpan | null;
  /** The language of the title and summary when it is not the page's. */
  readonly lang: string | undefined;
}
