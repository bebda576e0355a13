import type { z } from 'zod';
import { SpaceRefusal } from './refusal.ts';
import type { Asked } from './routes.ts';

/** Reads a body that is not a form. @throws SpaceRefusal `unreadable`. */
export function readBody<S extends z.ZodType>(schema: S, { body }: Pick<Asked, 'body'>): z.infer<S> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new SpaceRefusal('unreadable');
  return parsed.data;
}
