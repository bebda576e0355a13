import {
  type PublishedAddress,
  type SpacePublished,
  dayInFrance,
  locales,
  localizePath,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { readChosenMeasure } from '../../audience/chosen-measure.ts';
import { readFirstDay, sumViews } from '../../audience/totals.ts';

/** The addresses of the pages of a document, former ones too, in each language: what is not translated has a page as well. */
async function listPaths(strapi: Core.Strapi, documentId: string): Promise<readonly string[]> {
  const rows: readonly Pick<PublishedAddress, 'path'>[] = await strapi.db
    .query(uidOf('published-address'))
    .findMany({ select: ['path'], where: { subjectId: documentId } });
  return [...new Set(rows.flatMap(({ path }) => locales.map((locale) => localizePath(path, locale))))];
}

/** How often the pages of a document were read; null when the counter of the portal is not chosen. */
export async function readViews(strapi: Core.Strapi, documentId: string): Promise<SpacePublished['views']> {
  if ((await readChosenMeasure(strapi)).measure.kind !== 'counter') return null;
  const since = (await readFirstDay(strapi)) ?? dayInFrance(new Date());
  return { count: await sumViews(strapi, await listPaths(strapi, documentId)), since };
}
