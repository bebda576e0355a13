import { type PartnerCommand, partnerCommandSchema } from '@agenda21/content-types';
import { tellPartnersSoon } from '../../reviews/index.ts';
import { obeyPartner } from '../../reviews/steps/obey-partner.ts';
import { ReviewRefusal } from '../../reviews/steps/refusal.ts';
import { actorOfMember } from '../../publishing/actors.ts';
import type { Caller } from '../caller.ts';
import { SpaceRefusal } from '../refusal.ts';
import type { SpaceRoute } from '../routes.ts';
import type { Space } from '../space.ts';
import { listOwnRecords, requireOwnReview } from './own-records.ts';

function readCommand(body: unknown): PartnerCommand {
  const { data } = partnerCommandSchema.safeParse(body);
  if (!data) throw new SpaceRefusal('unreadable');
  return data;
}

/** Does what a member asks about a record of the organisation, and tells the organisation the step. */
async function obey({ strapi }: Space, { member, organisation }: Caller, id: string, body: unknown) {
  await requireOwnReview(strapi, organisation, id);
  const by = { account: actorOfMember(member.documentId), at: new Date() };
  try {
    await obeyPartner(strapi, id, readCommand(body), by);
  } catch (error) {
    throw error instanceof ReviewRefusal ? new SpaceRefusal('moved-on') : error;
  }
  tellPartnersSoon();
}

/** The records of an organisation: where each stands, and the steps of its members. */
export const recordRoutes: readonly SpaceRoute[] = [
  {
    method: 'GET',
    path: '/records',
    access: 'member',
    async answer({ strapi }, _asked, { organisation }) {
      return { status: 200, body: await listOwnRecords(strapi, organisation) };
    },
  },
  {
    method: 'POST',
    path: '/records/:id/commands',
    access: 'member',
    async answer(space, { id, body }, caller) {
      await obey(space, caller, id, body);
      return { status: 204 };
    },
  },
];
