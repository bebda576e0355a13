import { type MemberRole, type SpaceMembers, uidOf } from '@agenda21/content-types';
import { acceptInvitation, invite, listInvitations, revokeInvitation } from './invitations.ts';
import {
  type MemberRow,
  deleteMember,
  describeMember,
  findMemberOf,
  isLastManager,
  listMembers,
} from './members.ts';
import { SpaceRefusal } from './refusal.ts';
import type { SpaceRoute } from './routes.ts';
import { openSession } from './sessions.ts';
import type { Space } from './space.ts';
import type { Caller } from './caller.ts';

async function requireColleague({ strapi }: Space, { organisation }: Caller, id: string): Promise<MemberRow> {
  const member = await findMemberOf(strapi, organisation.documentId, id);
  if (!member) throw new SpaceRefusal('gone');
  return member;
}

async function requireOtherManager({ strapi }: Space, member: MemberRow): Promise<void> {
  if (await isLastManager(strapi, member)) throw new SpaceRefusal('last-manager');
}

/** The people of an organisation, and those it invites. */
export const memberRoutes: readonly SpaceRoute[] = [
  {
    method: 'GET',
    path: '/members',
    access: 'member',
    async answer({ strapi }, _asked, { member, organisation }) {
      const members = await listMembers(strapi, organisation.documentId);
      const isManager = member.role === 'gestionnaire';
      const body: SpaceMembers = {
        members: members.map(describeMember),
        invitations: isManager ? await listInvitations(strapi, organisation.documentId) : [],
      };
      return { status: 200, body };
    },
  },
  {
    method: 'PUT',
    path: '/members/:id',
    form: 'roleChange',
    access: 'manager',
    async answer(space, { id, values }, caller) {
      const colleague = await requireColleague(space, caller, id);
      const role = values['role'] as MemberRole;
      if (role !== colleague.role) await requireOtherManager(space, colleague);
      await space.strapi.documents(uidOf('member')).update({ documentId: id, data: { role } as object });
      return { status: 204 };
    },
  },
  {
    method: 'DELETE',
    path: '/members/:id',
    access: 'manager',
    async answer(space, { id }, caller) {
      const colleague = await requireColleague(space, caller, id);
      if (colleague.documentId === caller.member.documentId) throw new SpaceRefusal('forbidden');
      await deleteMember(space.strapi, colleague);
      return { status: 204 };
    },
  },
  {
    method: 'POST',
    path: '/invitations',
    form: 'invitation',
    access: 'manager',
    async answer(space, { values }, { organisation }) {
      await invite(space, organisation, values);
      return { status: 202 };
    },
  },
  {
    method: 'DELETE',
    path: '/invitations/:id',
    access: 'manager',
    async answer({ strapi }, { id }, { organisation }) {
      await revokeInvitation(strapi, organisation.documentId, id);
      return { status: 204 };
    },
  },
  {
    method: 'POST',
    path: '/invitations/acceptance',
    form: 'acceptance',
    access: 'anyone',
    async answer(space, { ctx, values }) {
      const user = await acceptInvitation(space, values);
      const asked = { isKept: false, browser: ctx.get('user-agent') };
      return { status: 204, tokens: await openSession(space.strapi, user.id, asked) };
    },
  },
];
