import {
  isContentModelName,
  isReviewedModelName,
  modelNameOf,
  statesPartnerWrites,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findMemberById } from '../partner-space/members.ts';
import { currentActor, memberIdOf } from '../publishing/actors.ts';
import { isUnreadDraft } from './record.ts';
import { readReview, reviewsOf } from './rows.ts';
import { ReviewRefusal, movedOn } from './steps/refusal.ts';

interface Params {
  readonly documentId?: string;
  readonly status?: string;
}

const reading: readonly string[] = ['findOne', 'findMany', 'findFirst', 'count'];

/** What a member does to a record without ever publishing it, or taking it off the portal. */
const writing: readonly string[] = ['create', 'update', 'delete'];

/** The organisation of a member, while it is let in; its last member takes its drafts away even when it is not. */
async function requireOrganisation(strapi: Core.Strapi, memberId: string, action: string): Promise<string> {
  const organisation = (await findMemberById(strapi, memberId))?.organisation;
  if (!organisation || (organisation.state !== 'acceptée' && action !== 'delete'))
    throw new errors.ForbiddenError();
  return organisation.documentId;
}

/**
 * Holds the review of a record until the end of the transaction, in a state in which its partner writes: a step taken
 * at the same time comes before or after what is written, never amid it.
 */
async function holdOpen(strapi: Core.Strapi, subjectId: string, organisationId: string): Promise<void> {
  const review = await readReview(strapi, subjectId);
  if (review?.organisationId !== organisationId) throw new errors.NotFoundError();
  const { count } = await reviewsOf(strapi).updateMany({
    where: { id: review.id, state: { $in: [...statesPartnerWrites] } },
    data: { organisationId },
  });
  if (count !== 1) throw new ReviewRefusal(movedOn);
}

/** Refuses the deletion of anything but a draft of the organisation that visitors have never read. */
async function requireUnread(strapi: Core.Strapi, subjectId: string, organisationId: string): Promise<void> {
  const review = await readReview(strapi, subjectId);
  if (review?.organisationId !== organisationId) throw new errors.NotFoundError();
  if (!(await isUnreadDraft(strapi, review))) throw new errors.ForbiddenError();
}

/**
 * Keeps members of organisations, whatever address they came by, from everything but the drafts of their organisation
 * that their side may write now. Nothing that they do publishes.
 */
export function guardPartnerWrites(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const memberId = memberIdOf(currentActor(strapi));
    const name = modelNameOf(context.uid) ?? '';
    if (memberId === null || !isContentModelName(name) || reading.includes(context.action)) return next();
    const { documentId, status } = (context.params ?? {}) as Params;
    const work = async (): Promise<unknown> => {
      const organisationId = await requireOrganisation(strapi, memberId, context.action);
      if (!isReviewedModelName(name) || !writing.includes(context.action) || status === 'published')
        throw new errors.ForbiddenError();
      if (context.action === 'update') await holdOpen(strapi, documentId ?? '', organisationId);
      if (context.action === 'delete') await requireUnread(strapi, documentId ?? '', organisationId);
      return next();
    };
    const whole = async (): Promise<unknown> => await strapi.db.transaction(work);
    return whole() as ReturnType<typeof next>;
  });
}
