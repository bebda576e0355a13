import type { Core } from '@strapi/strapi';
import { readSettings } from '../env.ts';
import { openMailer } from '../mail/index.ts';
import { createAttempts } from './attempts.ts';
import { departureRoutes } from './departure-routes.ts';
import { documentRoutes } from './files/document-routes.ts';
import { photoRoutes } from './files/photo-routes.ts';
import { createLater } from './later.ts';
import { memberRoutes } from './member-routes.ts';
import { passwordRoutes } from './password-routes.ts';
import { purgeSpace } from './purge.ts';
import { completeFormRoutes } from './records/complete-form-routes.ts';
import { recordRoutes } from './records/record-routes.ts';
import { requestRoutes } from './request-routes.ts';
import { openRoutes } from './routes.ts';
import { sessionRoutes } from './session-routes.ts';
import type { Space } from './space.ts';
import { watchRecords } from './watch-records.ts';

/** Every night at 3:47. */
const PURGE_AT = '47 3 * * *';

/** Every address of the space. */
export const spaceRoutes = [
  ...requestRoutes,
  ...sessionRoutes,
  ...memberRoutes,
  ...passwordRoutes,
  ...departureRoutes,
  ...recordRoutes,
  ...completeFormRoutes,
  ...photoRoutes,
  ...documentRoutes,
];

let space: Space | null = null;

/** Opens the partners' space: its addresses, what follows from the decisions of the team, and the purge. */
export async function startPartnerSpace(strapi: Core.Strapi): Promise<void> {
  const { SITE_URL, CMS_JWT_SECRET } = readSettings();
  space = {
    strapi,
    send: openMailer(strapi),
    later: createLater((reason) => strapi.log.warn(`A task of the partners' space failed (${reason}).`)),
    attempts: createAttempts(() => Date.now()),
    siteUrl: SITE_URL,
    secret: CMS_JWT_SECRET,
  };
  openRoutes(space, spaceRoutes);
  watchRecords(space);
  const purge = () => purgeSpace(strapi, new Date());
  await purge();
  strapi.cron.add({ purgePartnerSpace: { task: purge, options: { rule: PURGE_AT } } });
}

/** Waits for what is under way: nothing is written once the cms has stopped. */
export async function stopPartnerSpace(): Promise<void> {
  await space?.later.settle();
}
