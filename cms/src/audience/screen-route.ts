import { audiencePeriods } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readOverview } from './overview.ts';

/** Opens what the block of the home page asks about the audience, to signed-in people only. */
export function openScreenRoute(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/audience',
    routes: [
      {
        method: 'GET',
        path: '/overview',
        async handler(ctx: Context) {
          const asked = Number(ctx.query['days']);
          const days = audiencePeriods.find((period) => period === asked) ?? audiencePeriods[0];
          ctx.body = await readOverview(strapi, days, new Date());
        },
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
}
