import type { APIRoute } from 'astro';
import { dataAnswer, dataFilePaths } from '../../open-data/answers.ts';

export const getStaticPaths = () => dataFilePaths('geojson');

/** A set of data as points of a map. */
export const GET: APIRoute = ({ params, site }) => dataAnswer(params['set'], 'geojson', site);
