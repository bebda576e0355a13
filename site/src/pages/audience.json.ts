import type { APIRoute } from 'astro';
import { readMeasure } from '../content/audience.ts';
import { getContent } from '../content/load.ts';

/** Tells the server of the portal how the audience is measured. */
export const GET: APIRoute = () => Response.json(readMeasure(getContent()));
