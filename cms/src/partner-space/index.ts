import type { Core } from '@strapi/strapi';
import { readSettings } from '../env.ts';
import { openMailer } from '../mail/index.ts';
import { createSoon } from '../messages/soon.ts';
import type { Outbox } from '../publishing/outbox.ts';
import { tellPartnersSoon } from '../reviews/index.ts';
import { createAttempts } from './attempts.ts';
import { callRoutes } from './calls/call-routes.ts';
import { askChecks } from './checks/ask-checks.ts';
import { checkRoutes } from './checks/check-routes.ts';
import { sendDecisions } from './decisions.ts';
import { departureRoutes } from './departure-routes.ts';
import { listRoutes } from './files/list-routes.ts';
import { emptyReceived } from './files/receive-file.ts';
import { photoRoutes } from './files/photo-routes.ts';
import { createLater } from './later.ts';
import { memberRoutes } from './member-routes.ts';
import { passwordRoutes } from './password-routes.ts';
import { publishedRoutes } from './published/published-routes.ts';
import { purgeSpace } from './purge.ts';
import { completeFormRoutes } from './records/complete-form-routes.ts';
import { recordRoutes } from './records/record-routes.ts';
import { requestRoutes } from './request-routes.ts';
import { openRoutes } from './routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { sharedRoutes } from './shared/shared-routes.ts';
import type { Space } from './space.ts';
import { watchRecords } from './watch-records.ts';

/** Every night at 3:47. */
const PURGE_AT = '47 3 * * *';

/** Every ten minutes: the e-mails of decisions that could not leave are tried again. */
const RETRY_AT = '8-59/10 * * * *';

/** Every morning at 9:07. */
const CHECK_AT = '7 9 * * *';

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
  ...listRoutes,
  ...checkRoutes,
  ...publishedRoutes,
  ...sharedRoutes,
  ...callRoutes,
];

let space: Space | null = null;

async function askPartners(strapi: Core.Strapi): Promise<void> {
  await askChecks(strapi, new Date());
  tellPartnersSoon();
}

/** Opens the partners' space: its addresses, what follows from the decisions of the team, the purge and the yearly checks. */
export async function startPartnerSpace(strapi: Core.Strapi, outbox: Outbox): Promise<void> {
  const { SITE_URL, CMS_PUBLIC_URL, CMS_JWT_SECRET } = readSettings();
  const portal = { strapi, send: openMailer(strapi), siteUrl: SITE_URL };
  const decisions = createSoon(
    () => sendDecisions(portal, new Date()),
    (reason) => strapi.log.warn(`E-mails of decisions cannot be sent (${reason}). They are tried again.`),
  );
  space = {
    ...portal,
    decisions,
    later: createLater((reason) => strapi.log.warn(`A task of the partners' space failed (${reason}).`)),
    attempts: createAttempts(() => Date.now()),
    outbox,
    cmsUrl: CMS_PUBLIC_URL,
    secret: CMS_JWT_SECRET,
  };
  await emptyReceived();
  openRoutes(space, spaceRoutes);
  watchRecords(space);
  const purge = () => purgeSpace(strapi, new Date());
  await purge();
  const ask = () => askPartners(strapi);
  await ask();
  decisions.ask();
  strapi.cron.add({
    tellDecisions: { task: async () => decisions.ask(), options: { rule: RETRY_AT } },
    purgePartnerSpace: { task: purge, options: { rule: PURGE_AT } },
    askChecks: { task: ask, options: { rule: CHECK_AT } },
  });
}

/** Waits for what is under way: nothing is written once the cms has stopped. */
export async function stopPartnerSpace(): Promise<void> {
  await space?.later.settle();
  await space?.decisions.stop();
}
