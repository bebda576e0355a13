import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { reviewHandlers } from './handlers.ts';

const route = (method: 'GET' | 'POST', path: string, handler: (ctx: Context) => Promise<void>) => ({
  method,
  path,
  handler,
  info: { type: 'admin' as const },
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** Opens what the admin's own screens ask about reviews, under `/reviews`, to signed-in people only. */
export function openReviewRoutes(strapi: Core.Strapi, handlers: ReturnType<typeof reviewHandlers>): void {
  const ofRecord = '/documents/:model/:documentId';
  strapi.server.routes({
    type: 'admin',
    prefix: '/reviews',
    routes: [
      route('GET', '/queue', handlers.queue),
      route('GET', ofRecord, handlers.panel),
      route('GET', `${ofRecord}/differences`, handlers.differences),
      route('GET', `${ofRecord}/candidates`, handlers.candidates),
      route('POST', ofRecord, handlers.open),
      route('POST', `${ofRecord}/commands`, handlers.command),
    ],
  });
}
