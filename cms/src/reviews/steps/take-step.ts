import { type ReviewStepName, isOpenStep, reviewSteps } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type ReviewRow, reviewsOf } from '../rows.ts';
import { ReviewRefusal, movedOn } from './refusal.ts';
import { type Author, addLine, resolveCorrections } from './thread.ts';

/** Steps after which nothing that was asked is still to be corrected. */
const settling: readonly ReviewStepName[] = ['submit', 'answer', 'accept', 'publication'];

/** Steps by which a record comes to the editors. */
const sending: readonly ReviewStepName[] = ['submit', 'answer'];

interface StepOptions {
  readonly author: Author;
  /** The reason given, for the thread and the e-mail. */
  readonly text?: string;
  /** The record that stays in the place of this one. */
  readonly mergedInto?: string;
}

function toColumns(review: ReviewRow, name: ReviewStepName, { author, mergedInto }: StepOptions) {
  const at = author.at.toISOString();
  return {
    state: reviewSteps[name].to,
    step: review.step + 1,
    waitingSince: at,
    mergedInto: mergedInto ?? null,
    ...(sending.includes(name) ? { submittedAt: at } : {}),
    ...(author.side === 'partenaire' ? {} : { unansweredSince: null }),
    ...(author.side === 'équipe' && review.assignee === null ? { assignee: author.account } : {}),
  };
}

/**
 * Takes a step of a review and writes it down, both or neither: to be called in a transaction.
 * @param review as it was read: the step is refused when another one came since.
 * @throws ReviewRefusal when the step is not open from there, or the review has moved on.
 */
export async function takeStep(
  strapi: Core.Strapi,
  review: ReviewRow,
  name: ReviewStepName,
  options: StepOptions,
): Promise<void> {
  if (!isOpenStep(name, review.state)) throw new ReviewRefusal(movedOn);
  const { count } = await reviewsOf(strapi).updateMany({
    where: { id: review.id, step: review.step },
    data: toColumns(review, name, options),
  });
  if (count !== 1) throw new ReviewRefusal(movedOn);
  const { author, text } = options;
  if (settling.includes(name)) await resolveCorrections(strapi, review.subjectId, author.at);
  const states = { fromState: review.state, toState: reviewSteps[name].to };
  const line = { kind: 'étape', mail: 'à envoyer', text: text ?? null, ...states } as const;
  await addLine(strapi, review.subjectId, line, author);
}
