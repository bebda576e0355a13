import { z } from 'zod';

/** A key that the browser makes: what is asked twice under the same one is done once. */
export const onceKey = z.string().regex(/^[\w-]{16,60}$/);
