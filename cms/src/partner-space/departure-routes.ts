import { type SpaceExport, uidOf } from '@agenda21/content-types';
import type { Caller } from './caller.ts';
import { deleteMember, describeMember, isLastManager, listMembers } from './members.ts';
import { describeOrganisation } from './organisations.ts';
import { exportMessages, exportRecords } from './records/export-records.ts';
import { SpaceRefusal } from './refusal.ts';
import type { SpaceRoute } from './routes.ts';
import { listSessions } from './sessions.ts';
import type { Space } from './space.ts';
import { isPasswordOf } from './users.ts';

/** All that the space holds about a person. */
async function collect(
  { strapi, siteUrl }: Space,
  { member, organisation, session }: Caller,
): Promise<SpaceExport> {
  const { sessions } = await listSessions(strapi, session);
  return {
    member: { ...describeMember(member), agreement: member.agreement, since: member.createdAt },
    organisation: await describeOrganisation(strapi, organisation),
    sessions,
    records: await exportRecords(strapi, organisation, siteUrl),
    messages: await exportMessages(strapi, member),
  };
}

/** An organisation that nobody is of any more goes too, unless the team accepted it: its public record stays its own. */
async function leave({ strapi }: Space, { member, organisation }: Caller): Promise<void> {
  const others = (await listMembers(strapi, organisation.documentId)).length - 1;
  if (others > 0 || organisation.state === 'acceptée') return deleteMember(strapi, member);
  await strapi.documents(uidOf('organisation')).delete({ documentId: organisation.documentId });
}

/** Taking one's data away, and leaving. */
export const departureRoutes: readonly SpaceRoute[] = [
  {
    method: 'GET',
    path: '/account',
    access: 'signed-in',
    async answer(space, _asked, caller) {
      return { status: 200, body: await collect(space, caller) };
    },
  },
  {
    method: 'POST',
    path: '/account/deletion',
    form: 'departure',
    access: 'signed-in',
    async answer(space, { values }, caller) {
      const { strapi, attempts } = space;
      attempts.countPassword(caller.user.email);
      if (!(await isPasswordOf(strapi, caller.user, values['password'] ?? '')))
        throw new SpaceRefusal('credentials');
      if (await isLastManager(strapi, caller.member)) throw new SpaceRefusal('last-manager');
      await leave(space, caller);
      return { status: 204, tokens: null };
    },
  },
];
