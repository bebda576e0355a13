import { formerAddresses } from '@agenda21/content-types';
import type { APIRoute } from 'astro';
import { livePages } from '../content/live-pages.ts';
import { getContent } from '../content/load.ts';

/** Tells the server of the portal which old addresses redirect and which are gone. */
export const GET: APIRoute = () => {
  const content = getContent();
  return Response.json(formerAddresses(content.state.addresses, livePages(content)));
};
