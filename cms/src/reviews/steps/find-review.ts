import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type ReviewRow, readReview } from '../rows.ts';
import { ReviewRefusal, movedOn } from './refusal.ts';

/**
 * Reads the review that a command is about.
 * @param step the one that was seen; null for what is said at any step.
 * @throws NotFoundError when the record has no review, ReviewRefusal when the review has moved on.
 */
export async function requireReview(
  strapi: Core.Strapi,
  subjectId: string,
  step: number | null,
): Promise<ReviewRow> {
  const review = await readReview(strapi, subjectId);
  if (!review) throw new errors.NotFoundError('Cette fiche n’est pas en relecture.');
  if (step !== null && step !== review.step) throw new ReviewRefusal(movedOn);
  return review;
}
