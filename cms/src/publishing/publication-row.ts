import type { Publication } from '@agenda21/content-types';

/** A row of the outbox, as the database gives it. */
export interface PublicationRow {
  readonly id: number;
  readonly action: Publication['action'];
  readonly state: Publication['state'];
  readonly subjectModel: string;
  readonly subjectId: string;
  readonly subjectLocale: string | null;
  readonly subjectTitle: string | null;
  readonly actor: string | null;
  readonly requestedAt: string;
  readonly settledAt: string | null;
  readonly reason: string | null;
  readonly release: string | null;
  readonly refreshedCount: number | null;
  readonly refreshedPages: string | null;
}
