import type { APIRoute } from 'astro';
import { dataAnswer, dataFilePaths } from '../../open-data/answers.ts';

export const getStaticPaths = () => dataFilePaths('json');

/** A set of data as objects. */
export const GET: APIRoute = ({ params, site }) => dataAnswer(params['set'], 'json', site);
