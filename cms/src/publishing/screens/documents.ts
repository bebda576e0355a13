import {
  type Model,
  type Publication,
  type RawEntry,
  type Standing,
  contentModels,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readLastOf } from '../history.ts';
import { findLiveUrl, readPublished } from '../live-url.ts';
import type { Change, Outbox } from '../outbox.ts';
import type { Subject } from '../subject.ts';
import { refuse } from './refuse.ts';
import { may, requireSubject } from './signed-in.ts';

const CONFLICT = 409;
const ACCEPTED = 202;

/** What to ask again: the publication of what is published, or a withdrawal that failed; null when there is neither. */
function toRetry(subject: Subject, published: RawEntry | null, last: Publication | null): Change | null {
  if (published) {
    const model: Model = contentModels[subject.model];
    return { action: 'publish', ...subject, title: (published.data[model.title] as string | null) ?? null };
  }
  if (last?.state !== 'failed' || (last.action !== 'unpublish' && last.action !== 'delete')) return null;
  return { action: last.action, ...subject, title: last.title };
}

async function readStanding(strapi: Core.Strapi, ctx: Context, subject: Subject): Promise<Standing> {
  const published = await readPublished(strapi, subject);
  const last = await readLastOf(strapi, subject);
  return {
    last,
    url: published && (await findLiveUrl(strapi, published)),
    isPublished: published !== null,
    canRetry: toRetry(subject, published, last) !== null && may(strapi, ctx, 'publish', subject),
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
      const last = await readLastOf(strapi, subject);
      const change = toRetry(subject, await readPublished(strapi, subject), last);
      if (!change) return refuse(ctx, CONFLICT, 'Ce contenu n’est pas publié : publiez-le d’abord.');
      await outbox.record(async () => ({ result: undefined, changes: [change] }));
      ctx.status = ACCEPTED;
      ctx.body = await readStanding(strapi, ctx, subject);
    },
  };
}
