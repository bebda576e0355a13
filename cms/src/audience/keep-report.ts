import { type AudienceReport, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { isKept } from './kept-days.ts';

interface TotalRow {
  readonly id: number;
  readonly path: string;
  readonly views: number;
}

async function writeTotals(strapi: Core.Strapi, { day, pages }: AudienceReport): Promise<void> {
  const totals = strapi.db.query(uidOf('audience-total'));
  const known: TotalRow[] = await totals.findMany({ where: { day, path: { $in: Object.keys(pages) } } });
  const rowOf = new Map(known.map((row) => [row.path, row]));
  const added = Object.entries(pages).filter(([path]) => !rowOf.has(path));
  if (added.length > 0)
    await totals.createMany({ data: added.map(([path, views]) => ({ day, path, views })) });
  for (const [path, views] of Object.entries(pages)) {
    const row = rowOf.get(path);
    if (row && row.views < views) await totals.update({ where: { id: row.id }, data: { views } });
  }
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Keeps how many times pages were read on a day: the largest number told of each. A report told twice adds nothing, and a
 * publisher that lost its file takes nothing away. Reports are kept one after the other, so that no page gets two rows.
 */
export async function keepReport(strapi: Core.Strapi, report: AudienceReport, now: Date): Promise<void> {
  if (!isKept(report.day, now)) {
    strapi.log.warn(`The audience of ${report.day} is not kept: is the clock of the publisher right?`);
    return;
  }
  const kept = last.then(async () => {
    await strapi.db.transaction(() => writeTotals(strapi, report));
  });
  last = kept.catch(() => undefined);
  await kept;
}
