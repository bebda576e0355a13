import { uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { firstKeptDay } from './kept-days.ts';

/** Deletes the totals of the days that are no longer kept. */
export async function purgeTotals(strapi: Core.Strapi, now: Date): Promise<void> {
  await strapi.db.query(uidOf('audience-total')).deleteMany({ where: { day: { $lt: firstKeptDay(now) } } });
}
