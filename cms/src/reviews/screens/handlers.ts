import { type ReviewQueue, editorCommandSchema, reviewStates } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { parseBody } from '../../parse-body.ts';
import { findOrganisationOf } from '../../partner-space/organisations.ts';
import { readWaitingRequests } from '../../partner-space/waiting-requests.ts';
import { hasProcessingRight } from '../../permissions/content-rights.ts';
import { readDraft } from '../../previews/draft.ts';
import { currentActor } from '../../publishing/actors.ts';
import type { Outbox } from '../../publishing/outbox.ts';
import { refuse } from '../../publishing/screens/refuse.ts';
import { abilityOf } from '../../publishing/screens/signed-in.ts';
import { readPanel } from '../detail.ts';
import { readDifferences } from '../differences/read-differences.ts';
import { findCandidates } from '../find-candidates.ts';
import { readQueue } from '../queue.ts';
import { obeyEditor } from '../steps/obey-editor.ts';
import { openReview } from '../steps/open-review.ts';
import { ReviewRefusal } from '../steps/refusal.ts';
import { type ReviewedSubject, requireReviewed, requireReviewedModels } from './reviewed-subject.ts';

const CREATED = 201;
const CONFLICT = 409;

/** Does what an editor asks, or tells this person why it is refused. */
async function obeyOrTell(ctx: Context, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ReviewRefusal)) throw error;
    refuse(ctx, CONFLICT, error.message);
  }
}

/** What the admin's screens read of reviews. */
function readingHandlers(strapi: Core.Strapi) {
  return {
    async queue(ctx: Context) {
      const state = reviewStates.find((name) => name === ctx.query['state']) ?? null;
      const queue = await readQueue(strapi, state, requireReviewedModels(strapi, ctx));
      const mayDecide = hasProcessingRight(strapi, abilityOf(ctx), 'update', 'organisation');
      const requests = mayDecide ? await readWaitingRequests(strapi) : null;
      ctx.body = { ...queue, requests } satisfies ReviewQueue;
    },

    async panel(ctx: Context) {
      const { model, documentId } = requireReviewed(strapi, ctx);
      ctx.body = await readPanel(strapi, model, documentId, currentActor(strapi));
    },

    async differences(ctx: Context) {
      const differences = await readDifferences(strapi, requireReviewed(strapi, ctx));
      if (!differences) throw new errors.NotFoundError('Ce brouillon n’existe plus.');
      ctx.body = differences;
    },

    async candidates(ctx: Context) {
      const { words } = ctx.query;
      const subject = requireReviewed(strapi, ctx);
      ctx.body = await findCandidates(strapi, subject, typeof words === 'string' ? words : '');
    },
  };
}

/** Whose a draft is that an editor puts under review. */
async function readSender(strapi: Core.Strapi, subject: ReviewedSubject) {
  const draft = await readDraft(strapi, subject);
  if (!draft) throw new errors.NotFoundError('Ce brouillon n’existe plus.');
  const partnerId = (draft.data['owner'] as string | null) ?? null;
  const organisation = partnerId === null ? null : await findOrganisationOf(strapi, partnerId);
  return { partnerId, organisationId: organisation?.documentId ?? null };
}

/**
 * What the admin's screens ask about reviews.
 * @param onChange called once something was done.
 */
export function reviewHandlers(strapi: Core.Strapi, outbox: Outbox, onChange: () => void) {
  const now = () => ({ account: currentActor(strapi), at: new Date() });

  async function show(ctx: Context, { model, documentId }: ReviewedSubject): Promise<void> {
    onChange();
    ctx.body = await readPanel(strapi, model, documentId, currentActor(strapi));
  }

  return {
    ...readingHandlers(strapi),

    async open(ctx: Context) {
      const subject = requireReviewed(strapi, ctx);
      const sender = await readSender(strapi, subject);
      await obeyOrTell(ctx, async () => {
        await openReview(strapi, { ...subject, ...sender }, 'envoyé', { ...now(), side: 'équipe' });
        ctx.status = CREATED;
        await show(ctx, subject);
      });
    },

    async command(ctx: Context) {
      const subject = requireReviewed(strapi, ctx);
      const command = parseBody(editorCommandSchema, ctx);
      await obeyOrTell(ctx, async () => {
        await obeyEditor(strapi, outbox, subject.documentId, command, now());
        await show(ctx, subject);
      });
    },
  };
}
