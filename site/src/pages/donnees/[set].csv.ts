import type { APIRoute } from 'astro';
import { dataAnswer, dataFilePaths } from '../../open-data/answers.ts';

export const getStaticPaths = () => dataFilePaths('csv');

/** A set of data as comma-separated values. */
export const GET: APIRoute = ({ params, site }) => dataAnswer(params['set'], 'csv', site);
