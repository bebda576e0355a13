import { Readable } from 'node:stream';
import {
  type PublishedState,
  entriesRequestSchema,
  importRequestSchema,
  orderReportSchema,
  previewRequestSchema,
  publicationReportSchema,
  toLines,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { parseBody } from '../../../parse-body.ts';
import { answerPreview } from '../../../previews/answer-preview.ts';
import { importRecords } from '../../../publishing/import/import-records.ts';
import { recordDoneOrder, settleLostOrders } from '../../../publishing/orders.ts';
import { readPublishedState } from '../../../publishing/published-state.ts';
import { applyReport, readOutbox } from '../../../publishing/reports.ts';

function sendState(ctx: Context, state: PublishedState): void {
  ctx.type = 'application/x-ndjson';
  ctx.body = Readable.from(toLines(state));
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async state(ctx: Context) {
    sendState(ctx, await readPublishedState(strapi));
  },

  async entries(ctx: Context) {
    sendState(ctx, await readPublishedState(strapi, parseBody(entriesRequestSchema, ctx)));
  },

  async outbox(ctx: Context) {
    await settleLostOrders(strapi);
    ctx.body = { rows: await readOutbox(strapi) };
  },

  async report(ctx: Context) {
    await applyReport(strapi, parseBody(publicationReportSchema, ctx), new Date());
    ctx.status = 204;
  },

  async order(ctx: Context) {
    await recordDoneOrder(strapi, parseBody(orderReportSchema, ctx));
    ctx.status = 204;
  },

  async preview(ctx: Context) {
    const { token } = parseBody(previewRequestSchema, ctx);
    const answer = await answerPreview(strapi, token, new Date());
    if (!answer) throw new errors.NotFoundError();
    ctx.set('cache-control', 'no-store');
    ctx.body = answer;
  },

  async import(ctx: Context) {
    ctx.state['publishingActor'] = 'import';
    ctx.body = await importRecords(strapi, parseBody(importRequestSchema, ctx));
  },
});
