import { type ReviewedModelName, isReviewedModelName, reviewedModels } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { hasContentRight } from '../../permissions/content-rights.ts';
import { abilityOf, requireSubject } from '../../publishing/screens/signed-in.ts';
import type { Subject } from '../../publishing/subject.ts';

/** A record that can be reviewed, in a language. */
export interface ReviewedSubject extends Subject {
  readonly model: ReviewedModelName;
  readonly locale: string;
}

/**
 * Reads which record a request is about. Whoever may publish it may read its thread and decide; nobody else.
 * @throws NotFoundError when records of that kind are not reviewed, ForbiddenError without the right.
 */
export function requireReviewed(strapi: Core.Strapi, ctx: Context): ReviewedSubject {
  const { model } = ctx['params'] as { model: string };
  if (!isReviewedModelName(model)) throw new errors.NotFoundError();
  return requireSubject(strapi, ctx, 'publish') as ReviewedSubject;
}

/**
 * The models whose records the person of this request may publish.
 * @throws ForbiddenError when there is none.
 */
export function requireReviewedModels(strapi: Core.Strapi, ctx: Context): readonly ReviewedModelName[] {
  const models = reviewedModels.filter((model) =>
    hasContentRight(strapi, abilityOf(ctx), 'publish', { model }),
  );
  if (models.length === 0) throw new errors.ForbiddenError();
  return models;
}
