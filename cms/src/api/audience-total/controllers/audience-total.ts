import { audienceReportSchema } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { keepReport } from '../../../audience/keep-report.ts';
import { parseBody } from '../../../parse-body.ts';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async receive(ctx: Context) {
    await keepReport(strapi, parseBody(audienceReportSchema, ctx), new Date());
    ctx.status = 204;
  },
});
