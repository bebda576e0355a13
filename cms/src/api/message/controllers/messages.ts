import { messageRequestSchema } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { acknowledgeSoon } from '../../../messages/index.ts';
import { receiveMessage } from '../../../messages/receive-message.ts';
import { parseBody } from '../../../parse-body.ts';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async receive(ctx: Context) {
    const answer = await receiveMessage(strapi, parseBody(messageRequestSchema, ctx), new Date());
    if (answer.status === 'taken') acknowledgeSoon(strapi);
    ctx.status = answer.status === 'taken' ? 201 : 422;
    ctx.body = answer;
  },
});
