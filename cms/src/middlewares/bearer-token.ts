import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { hasBearerToken } from '../bearer-token.ts';
import { readSettings } from '../env.ts';

interface Config {
  /** The setting that holds the token the route asks for. */
  readonly setting: 'PUBLISHER_TOKEN' | 'IMPORT_TOKEN';
}

/** Answers 401, without a reason, to whoever does not carry the token of the route. */
export default ({ setting }: Config) =>
  async (ctx: Context, next: Next) => {
    if (!hasBearerToken(ctx.get('authorization'), readSettings()[setting]))
      throw new errors.UnauthorizedError();
    return next();
  };
