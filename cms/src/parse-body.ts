import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { z } from 'zod';

/**
 * Reads the body of a request.
 * @throws ValidationError that names what is wrong in it, without its values.
 */
export function parseBody<S extends z.ZodType>(schema: S, ctx: Context): z.infer<S> {
  const parsed = schema.safeParse((ctx.request as { body?: unknown }).body);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new errors.ValidationError('The body is not what this address expects.', { problems });
}
