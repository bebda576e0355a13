import type { APIRoute } from 'astro';
import { getContent } from '../../content/load.ts';
import { jsonAnswer } from '../../open-data/answers.ts';
import { catalogue } from '../../open-data/catalogue.ts';

/** The sets of data, for the portals that gather them: DCAT-AP in JSON-LD. */
export const GET: APIRoute = ({ site }) =>
  site
    ? jsonAnswer(catalogue(getContent(), site), 'application/ld+json')
    : new Response(null, { status: 404 });
