/** Sums of the totals, made by the database: a month of a large portal is hundreds of thousands of rows. */
import { uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

export interface DayTotal {
  readonly day: string;
  readonly views: number;
}

export interface PageTotal {
  readonly path: string;
  readonly views: number;
}

interface Sum {
  readonly key: string;
  readonly views: number;
}

const tableOf = (strapi: Core.Strapi) =>
  strapi.db.connection(strapi.db.metadata.get(uidOf('audience-total')).tableName);

/** Sums the views of days, both ends included, by day or by page. */
async function sumBy(
  strapi: Core.Strapi,
  column: 'day' | 'path',
  from: string,
  to: string,
): Promise<readonly Sum[]> {
  const rows: { key: string; views: number | string }[] = await tableOf(strapi)
    .select({ key: column })
    .sum({ views: 'views' })
    .whereBetween('day', [from, to])
    .groupBy(column);
  // Some databases give a sum as a text.
  return rows.map(({ key, views }) => ({ key, views: Number(views) }));
}

/** The first day that was counted; null when none was. */
export async function readFirstDay(strapi: Core.Strapi): Promise<string | null> {
  const row: { day?: string | null } | undefined = await tableOf(strapi).min({ day: 'day' }).first();
  return row?.day ?? null;
}

/** The pages read each day, from one day to another. A day when nothing was read is left out. */
export async function readDays(strapi: Core.Strapi, from: string, to: string): Promise<DayTotal[]> {
  return (await sumBy(strapi, 'day', from, to)).map(({ key: day, views }) => ({ day, views }));
}

/** How many times each page was read, from one day to another, the most read first. */
export async function readPages(strapi: Core.Strapi, from: string, to: string): Promise<PageTotal[]> {
  const pages = (await sumBy(strapi, 'path', from, to)).map(({ key: path, views }) => ({ path, views }));
  return pages.toSorted((a, b) => b.views - a.views || (a.path < b.path ? -1 : 1));
}

/** How many times some pages were read, over all that is kept. */
export async function sumViews(strapi: Core.Strapi, paths: readonly string[]): Promise<number> {
  const row: { views?: number | string | null } | undefined = await tableOf(strapi)
    .sum({ views: 'views' })
    .whereIn('path', [...paths])
    .first();
  return Number(row?.views ?? 0);
}
