import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { type Ability, hasContentRight, hasProcessingRight } from '../permissions/content-rights.ts';
import { findContributionOf, prepareContribution } from './prepare-contribution.ts';

const CREATED = 201;

/** It takes the right to process messages, and that to write contributions. */
function mayPrepare(strapi: Core.Strapi, ability: Ability): boolean {
  const mayWrite = (['create', 'update'] as const).every((action) =>
    hasContentRight(strapi, ability, action, { model: 'contribution' }),
  );
  return mayWrite && hasProcessingRight(strapi, ability, 'update', 'message');
}

const messageOf = (ctx: Context) => (ctx['params'] as { documentId: string }).documentId;
const abilityOf = (ctx: Context) => ctx.state['userAbility'] as Ability;

async function find(strapi: Core.Strapi, ctx: Context): Promise<void> {
  if (!hasProcessingRight(strapi, abilityOf(ctx), 'read', 'message')) throw new errors.ForbiddenError();
  ctx.body = { documentId: await findContributionOf(strapi, messageOf(ctx)) };
}

async function prepare(strapi: Core.Strapi, ctx: Context): Promise<void> {
  if (!mayPrepare(strapi, abilityOf(ctx))) throw new errors.ForbiddenError();
  const { id } = ctx.state['user'] as { id: number };
  const { documentId, isNew } = await prepareContribution(strapi, messageOf(ctx), id);
  if (isNew) ctx.status = CREATED;
  ctx.body = { documentId };
}

type Handler = (strapi: Core.Strapi, ctx: Context) => Promise<void>;

/** Opens what the screen of a message asks about its contribution, to signed-in people only. */
export function openScreenRoutes(strapi: Core.Strapi): void {
  const route = (method: 'GET' | 'POST', handler: Handler) => ({
    method,
    path: '/:documentId/contribution',
    handler: (ctx: Context) => handler(strapi, ctx),
    info: { type: 'admin' as const },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/messages',
    routes: [route('GET', find), route('POST', prepare)],
  });
}
