/** What the routes of open data answer. */
import type { DataFormat } from '@agenda21/content-types';
import { getContent } from '../content/load.ts';
import { dataBytes } from './data-files.ts';
import { dataSets, findDataSet } from './data-sets.ts';
import { mediaTypes } from './formats.ts';

/** One address for each set that has a format. */
export function dataFilePaths(format: DataFormat): { params: { set: string } }[] {
  return dataSets
    .filter(({ formats }) => formats.includes(format))
    .map(({ name }) => ({ params: { set: name } }));
}

/** A file of data. */
export function dataAnswer(name: string | undefined, format: DataFormat, site: URL | undefined): Response {
  const set = findDataSet(name);
  if (!set || !site) return new Response(null, { status: 404 });
  const body = new Uint8Array(dataBytes(set, format, getContent(), site));
  return new Response(body, { headers: { 'content-type': `${mediaTypes[format]}; charset=utf-8` } });
}

/** A document of JSON about the files of data. */
export function jsonAnswer(document: unknown, type: string): Response {
  const body = `${JSON.stringify(document, null, 2)}\n`;
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
