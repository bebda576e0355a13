/** The rows of reviews, as the database gives them. */
import {
  type CorrectionKind,
  type ReviewLineKind,
  type ReviewMailState,
  type ReviewSide,
  type ReviewState,
  type ReviewedModelName,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

export interface ReviewRow {
  readonly id: number;
  readonly subjectModel: ReviewedModelName;
  readonly subjectId: string;
  readonly subjectLocale: string;
  /** The organisation of the partners' space whose members write the record; null when it came another way. */
  readonly organisationId: string | null;
  /** The public record of the body that sends it; null when it is not known. */
  readonly partnerId: string | null;
  readonly state: ReviewState;
  readonly step: number;
  readonly assignee: string | null;
  readonly submittedAt: string | null;
  readonly waitingSince: string | null;
  readonly unansweredSince: string | null;
  readonly mergedInto: string | null;
  /** What a browser started the record under. */
  readonly startKey: string | null;
}

export interface LineRow {
  readonly id: number;
  readonly subjectId: string;
  readonly side: ReviewSide;
  readonly kind: ReviewLineKind;
  readonly author: string | null;
  readonly at: string;
  readonly text: string | null;
  readonly field: string | null;
  readonly correctionKind: CorrectionKind | null;
  readonly resolvedAt: string | null;
  readonly answers: number | null;
  readonly fromState: ReviewState | null;
  readonly toState: ReviewState | null;
  /** What a browser sent the line under. */
  readonly messageKey: string | null;
  readonly mail: ReviewMailState | null;
  /** Whom the e-mail has reached, while others wait for it: their identifiers, with spaces between them. */
  readonly mailedTo: string | null;
}

/** The table of the reviews. */
export const reviewsOf = (strapi: Core.Strapi) => strapi.db.query(uidOf('review'));

/** The table of their threads. */
export const linesOf = (strapi: Core.Strapi) => strapi.db.query(uidOf('review-message'));

/** Reads the review of a record; null when nobody sent it. */
export function readReview(strapi: Core.Strapi, subjectId: string): Promise<ReviewRow | null> {
  return reviewsOf(strapi).findOne({ where: { subjectId } });
}

/** The thread of a record, oldest first. */
export function readLines(strapi: Core.Strapi, subjectId: string): Promise<LineRow[]> {
  return linesOf(strapi).findMany({ where: { subjectId }, orderBy: { id: 'asc' } });
}
