import { type Model, type Standing, contentModels } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readLastOf } from '../history.ts';
import { liveUrl, readPublished } from '../live-url.ts';
import type { Outbox } from '../outbox.ts';
import type { Subject } from '../subject.ts';
import { refuse } from './refuse.ts';
import { may, requireSubject } from './signed-in.ts';

const CONFLICT = 409;
const ACCEPTED = 202;

async function readStanding(strapi: Core.Strapi, ctx: Context, subject: Subject): Promise<Standing> {
  const published = await readPublished(strapi, subject);
  return {
    last: await readLastOf(strapi, subject),
    url: published && liveUrl(published),
    isPublished: published !== null,
    canRetry: published !== null && may(strapi, ctx, 'publish', subject),
  };
}

/** What the panel of a document asks. */
export function documentHandlers(strapi: Core.Strapi, outbox: Outbox) {
  return {
    async standing(ctx: Context) {
      ctx.body = await readStanding(strapi, ctx, requireSubject(strapi, ctx, 'read'));
    },

    async retry(ctx: Context) {
      const subject = requireSubject(strapi, ctx, 'publish');
      const model: Model = contentModels[subject.model];
      const published = await readPublished(strapi, subject);
      if (!published) return refuse(ctx, CONFLICT, 'Ce contenu n’est pas publié : publiez-le d’abord.');
      const title = (published.data[model.title] as string | null) ?? null;
      const change = { action: 'publish', ...subject, title } as const;
      await outbox.record(async () => ({ result: undefined, changes: [change] }));
      ctx.status = ACCEPTED;
      ctx.body = await readStanding(strapi, ctx, subject);
    },
  };
}
