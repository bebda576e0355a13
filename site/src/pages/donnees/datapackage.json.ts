import type { APIRoute } from 'astro';
import { getContent } from '../../content/load.ts';
import { jsonAnswer } from '../../open-data/answers.ts';
import { dataPackage } from '../../open-data/data-package.ts';

/** What every file of data holds, for programs: Frictionless Data Package. */
export const GET: APIRoute = ({ site }) =>
  site
    ? jsonAnswer(dataPackage(getContent(), site), 'application/json')
    : new Response(null, { status: 404 });
