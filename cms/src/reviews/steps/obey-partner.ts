import type { PartnerCommand } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { SpaceRefusal } from '../../partner-space/refusal.ts';
import { type ReviewRow, linesOf, reviewsOf } from '../rows.ts';
import { requireReview } from './find-review.ts';
import { ReviewRefusal } from './refusal.ts';
import { takeStep } from './take-step.ts';
import { type Author, addLine, sayOnce } from './thread.ts';

type Answers = Extract<PartnerCommand, { command: 'answer' }>['answers'];
type Message = Extract<PartnerCommand, { command: 'say' }>;

async function answer(strapi: Core.Strapi, { subjectId }: ReviewRow, answers: Answers, author: Author) {
  const asked = { subjectId, kind: 'correction', resolvedAt: null };
  for (const { correction, text } of answers) {
    if (!(await linesOf(strapi).findOne({ where: { ...asked, id: correction } })))
      throw new ReviewRefusal('Une des corrections n’est plus demandée. Rien n’a été fait.');
    await addLine(strapi, subjectId, { kind: 'réponse', text, answers: correction }, author);
  }
}

/** Writes in the thread. @throws SpaceRefusal `said-otherwise` when other words were said under the same key. */
async function say(strapi: Core.Strapi, review: ReviewRow, { text, key }: Message, author: Author) {
  const outcome = await sayOnce(strapi, review.subjectId, { text, messageKey: key }, author);
  if (outcome === 'otherwise') throw new SpaceRefusal('said-otherwise');
  if (outcome === 'known') return;
  await reviewsOf(strapi).updateMany({
    where: { id: review.id, unansweredSince: null },
    data: { unansweredSince: author.at.toISOString() },
  });
}

/**
 * Does what a partner asks about a record, or nothing. Whether the record is theirs is for the caller to know.
 * @throws ReviewRefusal when the review does not allow it, or no longer.
 */
export async function obeyPartner(
  strapi: Core.Strapi,
  subjectId: string,
  command: PartnerCommand,
  by: Omit<Author, 'side'>,
): Promise<void> {
  const author: Author = { ...by, side: 'partenaire' };
  await strapi.db.transaction(async () => {
    const review = await requireReview(strapi, subjectId, command.command === 'say' ? null : command.step);
    if (command.command === 'say') return say(strapi, review, command, author);
    if (command.command === 'answer') await answer(strapi, review, command.answers, author);
    await takeStep(strapi, review, command.command, { author });
  });
}
