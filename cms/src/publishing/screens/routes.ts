import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Outbox } from '../outbox.ts';
import { documentHandlers } from './documents.ts';
import { portalHandlers } from './portal.ts';
import { shareHandlers } from './shares.ts';

type Handler = (ctx: Context) => Promise<void>;

const route = (method: 'GET' | 'POST' | 'DELETE', path: string, handler: Handler) => ({
  method,
  path,
  handler,
  info: { type: 'admin' as const },
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** Opens what the admin's own screens ask about publishing, under `/publishing`, to signed-in people only. */
export function openScreenRoutes(strapi: Core.Strapi, outbox: Outbox): void {
  const documents = documentHandlers(strapi, outbox);
  const shares = shareHandlers(strapi);
  const portal = portalHandlers(strapi);
  const ofDocument = '/documents/:model/:documentId';
  strapi.server.routes({
    type: 'admin',
    prefix: '/publishing',
    routes: [
      route('GET', ofDocument, documents.standing),
      route('POST', `${ofDocument}/retry`, documents.retry),
      route('GET', `${ofDocument}/shares`, shares.list),
      route('POST', `${ofDocument}/shares`, shares.share),
      route('DELETE', '/shares/:id', shares.revoke),
      route('GET', '/overview', portal.overview),
      route('GET', '/releases', portal.releases),
      route('POST', '/rebuild', portal.rebuild),
      route('POST', '/roll-back', portal.rollBack),
    ],
  });
}
