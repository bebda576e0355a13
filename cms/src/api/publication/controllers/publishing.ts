import { Readable } from 'node:stream';
import {
  type PublishedState,
  entriesRequestSchema,
  importRequestSchema,
  publicationReportSchema,
  toLines,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { z } from 'zod';
import { importRecords } from '../../../publishing/import/import-records.ts';
import { readPublishedState } from '../../../publishing/published-state.ts';
import { applyReport, readOutbox } from '../../../publishing/reports.ts';

function parseBody<S extends z.ZodType>(schema: S, ctx: Context): z.infer<S> {
  const parsed = schema.safeParse((ctx.request as { body?: unknown }).body);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new errors.ValidationError('The body is not what this address expects.', { problems });
}

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
    ctx.body = { rows: await readOutbox(strapi) };
  },

  async report(ctx: Context) {
    await applyReport(strapi, parseBody(publicationReportSchema, ctx), new Date());
    ctx.status = 204;
  },

  async import(ctx: Context) {
    ctx.state['publishingActor'] = 'import';
    ctx.body = await importRecords(strapi, parseBody(importRequestSchema, ctx));
  },
});
