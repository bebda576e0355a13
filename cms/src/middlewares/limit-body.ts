import { MAX_FILE_BYTES, carriesFile, spaceCmsPath } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { hasBearerToken } from '../bearer-token.ts';
import { readSettings } from '../env.ts';

/** Largest body of a program, in bytes: an import, or the report of what became of one. */
export const PROGRAM_BODY_MAX_BYTES = 20 * 1024 * 1024;

/** The addresses that take a large body, and the setting that holds the token they ask for. */
const largeBodies: Readonly<Record<string, 'IMPORT_TOKEN' | 'PUBLISHER_TOKEN'>> = {
  '/api/publishing/import': 'IMPORT_TOKEN',
  '/api/publishing/reports': 'PUBLISHER_TOKEN',
};

/** Largest body of any other request that is not an upload, in bytes. */
const BODY_MAX_BYTES = 1024 * 1024;

/** Answer to a body that does not tell its length. */
const LENGTH_REQUIRED = 411;

/** Tells whether a request hands over a file of a partner, which the publisher has counted. */
const isPartnerFile = ({ method, path }: Context) =>
  path.startsWith(spaceCmsPath) && carriesFile(method, path.slice(spaceCmsPath.length));

function limitOf(ctx: Context): number {
  if (isPartnerFile(ctx) && hasBearerToken(ctx.get('authorization'), readSettings().PUBLISHER_TOKEN))
    return MAX_FILE_BYTES;
  const setting = Object.hasOwn(largeBodies, ctx.path) ? largeBodies[ctx.path] : undefined;
  return setting && hasBearerToken(ctx.get('authorization'), readSettings()[setting])
    ? PROGRAM_BODY_MAX_BYTES
    : BODY_MAX_BYTES;
}

/** Tells whether a request comes from someone signed in to the admin, to the one address that takes files. */
function isUpload(ctx: Context, strapi: Core.Strapi): boolean {
  if (ctx.path !== '/upload' && !ctx.path.startsWith('/upload/')) return false;
  const [, token] = /^Bearer (\S+)$/i.exec(ctx.get('authorization')) ?? [];
  return token !== undefined && strapi.sessionManager('admin').validateAccessToken(token).isValid;
}

/**
 * Refuses a body that is too large before a byte of it is read, and files from anyone who may not send them:
 * Strapi would write them to the disk before it asks who sends. Uploads have their own limit.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    if (ctx.is('multipart')) {
      if (!isUpload(ctx, strapi)) throw new errors.ForbiddenError();
      return next();
    }
    if (ctx.get('transfer-encoding')) {
      ctx.status = LENGTH_REQUIRED;
      return;
    }
    if (Number(ctx.get('content-length')) > limitOf(ctx)) throw new errors.PayloadTooLargeError();
    return next();
  };
