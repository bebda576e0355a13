import { type SpaceCalls, dayInFrance } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { findPublished, toPublishedLink } from '../published/published-link.ts';
import type { SpaceRoute } from '../routes.ts';

/** Days sort as words; what has no end comes last. */
const byEnd = (a: { closesOn: string | null }, b: { closesOn: string | null }) =>
  (a.closesOn ?? '9') < (b.closesOn ?? '9') ? -1 : 1;

/** The published calls that are open on a day, the first to close first. @param today `YYYY-MM-DD`. */
async function listOpenCalls(strapi: Core.Strapi, today: string): Promise<SpaceCalls> {
  const isOpen = {
    opensOn: { $lte: today },
    $or: [{ closesOn: { $null: true } }, { closesOn: { $gte: today } }],
  };
  const rows = await findPublished(strapi, 'call', isOpen);
  const calls = rows.map((row) => ({ ...toPublishedLink('call', row), closesOn: row.closesOn }));
  return { calls: calls.toSorted(byEnd) };
}

/** The calls that organisations may answer: by the form of their page. */
export const callRoutes: readonly SpaceRoute[] = [
  {
    method: 'GET',
    path: '/calls',
    access: 'member',
    async answer({ strapi }) {
      return { status: 200, body: await listOpenCalls(strapi, dayInFrance(new Date())) };
    },
  },
];
