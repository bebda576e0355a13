import { type MemberRole, type SpaceMembers, uidOf } from '@agenda21/content-types';
import {
  acceptInvitation,
  invite,
  listInvitations,
  readInvitation,
  revokeInvitation,
} from './invitations.ts';
import {
  type MemberRow,
  deleteMember,
  describeMember,
  findMemberOf,
  isLastManager,
  listMembers,
} from './members.ts';
import { withLock } from './with-lock.ts';
import { SpaceRefusal } from './refusal.ts';
import type { SpaceRoute } from './routes.ts';
import { openSession } from './sessions.ts';
import type { Space } from './space.ts';
import type { Caller } from './caller.ts';

/**
 * Changes a colleague under the lock of the organisation. Who is of it, and who manages it, is read again there: two
 * managers may remove each other at once.
 * @throws SpaceRefusal `forbidden` when the caller manages it no more; `gone` when the colleague is not of it.
 */
const changeColleague = (
  { strapi }: Space,
  { organisation: { documentId }, member }: Caller,
  id: string,
  change: (colleague: MemberRow) => Promise<unknown>,
): Promise<unknown> =>
  withLock(strapi, 'organisation', { documentId }, async () => {
    const caller = await findMemberOf(strapi, documentId, member.documentId);
    if (caller?.role !== 'gestionnaire') throw new SpaceRefusal('forbidden');
    const colleague = await findMemberOf(strapi, documentId, id);
    if (!colleague) throw new SpaceRefusal('gone');
    return change(colleague);
  });

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
      const { strapi } = space;
      const role = values['role'] as MemberRole;
      await changeColleague(space, caller, id, async (colleague) => {
        if (role !== colleague.role && (await isLastManager(strapi, colleague)))
          throw new SpaceRefusal('last-manager');
        await strapi.documents(uidOf('member')).update({ documentId: id, data: { role } as object });
      });
      return { status: 204 };
    },
  },
  {
    method: 'DELETE',
    path: '/members/:id',
    access: 'manager',
    async answer(space, { id }, caller) {
      if (id === caller.member.documentId) throw new SpaceRefusal('forbidden');
      await changeColleague(space, caller, id, (colleague) => deleteMember(space.strapi, colleague));
      return { status: 204 };
    },
  },
  {
    method: 'POST',
    path: '/invitations',
    form: 'invitation',
    access: 'manager',
    async answer(space, { values }, { organisation, member }) {
      return { status: 202, afterwards: await invite(space, organisation, member.email, values) };
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
    path: '/invitations/reading',
    form: 'invitationLink',
    access: 'anyone',
    async answer({ strapi }, { values: { token = '' } }) {
      return { status: 200, body: await readInvitation(strapi, token) };
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
      return { status: 204, tokens: await openSession(space.strapi, user, asked) };
    },
  },
];
