import type { Context } from 'koa';

/** Answers as Strapi answers errors, with words for the person who asked, in French. */
export function refuse(ctx: Context, status: number, message: string): void {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name: 'PublishingError', message, details: {} } };
}
