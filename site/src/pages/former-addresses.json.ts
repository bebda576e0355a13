import type { APIRoute } from 'astro';
import { currentFormerAddresses } from '../content/live-pages.ts';
import { getContent } from '../content/load.ts';

/** Tells the server of the portal which old addresses redirect and which are gone. */
export const GET: APIRoute = () => Response.json(currentFormerAddresses(getContent()));
