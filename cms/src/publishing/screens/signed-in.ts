import { type Subject, toSubject } from '../subject.ts';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { type Ability, hasContentRight } from '../../permissions/content-rights.ts';
import { mayOperate } from '../../permissions/operate-right.ts';
import type { ContentAction } from '../../permissions/roles.ts';

/** What the person of this request may do: Strapi let only a signed-in one through. */
export const abilityOf = (ctx: Context): Ability => ctx.state['userAbility'] as Ability;

/** Tells whether the person of this request holds a right on a document. */
export function may(strapi: Core.Strapi, ctx: Context, action: ContentAction, subject: Subject): boolean {
  return hasContentRight(strapi, abilityOf(ctx), action, subject);
}

/**
 * Reads which document a request is about.
 * @throws NotFoundError when its model is not one that visitors read.
 * @throws ForbiddenError when this person does not hold the right on it.
 */
export function requireSubject(strapi: Core.Strapi, ctx: Context, action: ContentAction): Subject {
  const { model, documentId } = ctx['params'] as { model: string; documentId: string };
  const { locale } = ctx.query;
  const subject = toSubject(model, documentId, typeof locale === 'string' ? locale : null);
  if (!subject) throw new errors.NotFoundError();
  if (!may(strapi, ctx, action, subject)) throw new errors.ForbiddenError();
  return subject;
}

/** @throws ForbiddenError when this person may not operate the portal. */
export function requireOperator(ctx: Context): void {
  if (!mayOperate(abilityOf(ctx))) throw new errors.ForbiddenError();
}
