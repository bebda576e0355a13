import { shareRequestSchema } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { parseBody } from '../../parse-body.ts';
import { readDraft } from '../../previews/draft.ts';
import { findShareById, listShares, revokeShare, shareDraft } from '../../previews/shared-previews.ts';
import { currentActor } from '../actors.ts';
import { hasPage } from '../live-url.ts';
import { may, requireSubject } from './signed-in.ts';

const CREATED = 201;
const NO_CONTENT = 204;

/** What the panel of a document asks about its shared previews. */
export function shareHandlers(strapi: Core.Strapi) {
  return {
    async list(ctx: Context) {
      ctx.body = { shares: await listShares(strapi, requireSubject(strapi, ctx, 'update'), new Date()) };
    },

    async share(ctx: Context) {
      const subject = requireSubject(strapi, ctx, 'update');
      const { days } = parseBody(shareRequestSchema, ctx);
      if (!hasPage(subject.model))
        throw new errors.ValidationError('Ce contenu n’a pas de page à lui : il n’y a rien à montrer.');
      if (!(await readDraft(strapi, subject))) throw new errors.NotFoundError('Ce brouillon n’existe plus.');
      const actor = currentActor(strapi);
      ctx.status = CREATED;
      ctx.body = await shareDraft(strapi, subject, { actor, days, now: new Date() });
    },

    async revoke(ctx: Context) {
      const share = await findShareById(strapi, Number(ctx['params'].id), new Date());
      if (!share) throw new errors.NotFoundError('Ce partage n’existe plus.');
      if (share.actor !== currentActor(strapi) && !may(strapi, ctx, 'publish', share.subject))
        throw new errors.ForbiddenError();
      await revokeShare(strapi, share, new Date());
      ctx.status = NO_CONTENT;
    },
  };
}
