import type { Core } from '@strapi/strapi';
import { publishMonths } from './indicator.ts';
import { purgeTotals } from './purge.ts';
import { openScreenRoute } from './screen-route.ts';

/** Every night at 3:37. */
const KEEP_AT = '37 3 * * *';

let underWay: Promise<void> = Promise.resolve();

async function keepUp(strapi: Core.Strapi): Promise<void> {
  await purgeTotals(strapi, new Date());
  await publishMonths(strapi, new Date()).catch((error: unknown) =>
    strapi.log.warn(`The indicator of the audience is not up to date (${String(error)}). It is tried again.`),
  );
}

/** Shows the audience to editors, deletes what is too old, and tells the months that are over: now, then each night. */
export async function startAudience(strapi: Core.Strapi): Promise<void> {
  openScreenRoute(strapi);
  const keep = () => (underWay = keepUp(strapi));
  await keep();
  strapi.cron.add({ keepAudience: { task: keep, options: { rule: KEEP_AT } } });
}

/** Waits for what is being written: nothing is written once the cms has stopped. */
export async function stopAudience(): Promise<void> {
  await underWay;
}
