import { type Overview, rollBackOrderSchema } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseBody } from '../../parse-body.ts';
import { mayOperate } from '../../permissions/operate-right.ts';
import { currentActor } from '../actors.ts';
import { readRecent } from '../history.ts';
import { rebuild, rollBack } from '../orders.ts';
import { PublisherRefusal, readPublisherStatus, readRestorePoints } from '../publisher-client.ts';
import { refuse } from './refuse.ts';
import { abilityOf, requireOperator } from './signed-in.ts';

const ACCEPTED = 202;
const NO_CONTENT = 204;

/** Does what an operator asks, or tells this person why the publisher did not. */
async function operate(ctx: Context, work: () => Promise<void>): Promise<void> {
  requireOperator(ctx);
  try {
    await work();
  } catch (error) {
    if (!(error instanceof PublisherRefusal)) throw error;
    refuse(ctx, error.status, error.message);
  }
}

async function readOverview(strapi: Core.Strapi, ctx: Context): Promise<Overview> {
  const [publications, publisher] = await Promise.all([
    readRecent(strapi, abilityOf(ctx)),
    readPublisherStatus(),
  ]);
  return { publications, publisher, canOperate: mayOperate(abilityOf(ctx)) };
}

/** What the widget of the home page asks about the portal as a whole. */
export function portalHandlers(strapi: Core.Strapi) {
  return {
    async overview(ctx: Context) {
      ctx.body = await readOverview(strapi, ctx);
    },

    releases: (ctx: Context) =>
      operate(ctx, async () => {
        ctx.body = { releases: await readRestorePoints() };
      }),

    rebuild: (ctx: Context) =>
      operate(ctx, async () => {
        await rebuild(strapi, currentActor(strapi));
        ctx.status = ACCEPTED;
        ctx.body = {};
      }),

    rollBack: (ctx: Context) =>
      operate(ctx, async () => {
        const { release } = parseBody(rollBackOrderSchema, ctx);
        await rollBack(strapi, currentActor(strapi), release);
        ctx.status = NO_CONTENT;
      }),
  };
}
