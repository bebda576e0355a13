import { type SpaceExport, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { Caller } from './caller.ts';
import {
  type MemberRow,
  type OrganisationRow,
  deleteMember,
  describeMember,
  findMemberOf,
  isLastManager,
  listMembers,
} from './members.ts';
import { type ShelvedFile, clearFile } from './files/shelf.ts';
import { exportOrganisation } from './organisations.ts';
import { dropUnreadDrafts } from './records/delete-record.ts';
import { exportMessages, exportRecords } from './records/export-records.ts';
import { withLock } from './with-lock.ts';
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
    organisation: await exportOrganisation(strapi, organisation),
    sessions,
    records: await exportRecords(strapi, organisation, siteUrl),
    messages: await exportMessages(strapi, member),
  };
}

/** What the team decided about an organisation outlives its people: its public record, or why it is suspended. */
const isKept = ({ state }: OrganisationRow) => state === 'acceptée' || state === 'suspendue';

/**
 * With its last member, the drafts of an organisation go that visitors have never read; and the organisation itself,
 * unless it is kept.
 * @returns the files of these drafts.
 */
async function removeMember(
  strapi: Core.Strapi,
  member: MemberRow,
  organisation: OrganisationRow,
): Promise<readonly ShelvedFile[]> {
  const { documentId } = organisation;
  const isLast = (await listMembers(strapi, documentId)).length === 1;
  const files = isLast ? await dropUnreadDrafts(strapi, organisation) : [];
  if (!isLast || isKept(organisation)) await deleteMember(strapi, member);
  else await strapi.documents(uidOf('organisation')).delete({ documentId });
  return files;
}

/** Where nobody can be given the role of manager, nobody is held back for want of one. */
const needsManager = ({ state }: OrganisationRow) => state === 'acceptée';

/**
 * Takes someone out of their organisation, under its lock: who manages it is read again there.
 * @throws SpaceRefusal `last-manager` when the others would have none; `signed-out` when they left already.
 */
async function leave({ strapi }: Space, caller: Caller): Promise<void> {
  const { documentId } = caller.organisation;
  const files = await withLock(strapi, 'organisation', { documentId }, async () => {
    const member = await findMemberOf(strapi, documentId, caller.member.documentId);
    if (!member?.organisation) throw new SpaceRefusal('signed-out');
    if (needsManager(member.organisation) && (await isLastManager(strapi, member)))
      throw new SpaceRefusal('last-manager');
    return removeMember(strapi, member, member.organisation);
  });
  for (const file of files) await clearFile(strapi, file);
}

/** Taking one's data away, and leaving. */
export const departureRoutes: readonly SpaceRoute[] = [
  {
    method: 'GET',
    path: '/account',
    access: 'own-data',
    async answer(space, _asked, caller) {
      return { status: 200, body: await collect(space, caller) };
    },
  },
  {
    method: 'POST',
    path: '/account/deletion',
    form: 'departure',
    access: 'own-data',
    async answer(space, { values }, caller) {
      const { strapi, attempts } = space;
      attempts.countOwnPassword(caller.member.documentId);
      if (!(await isPasswordOf(strapi, caller.user, values['password'] ?? '')))
        throw SpaceRefusal.ofPassword('password');
      await leave(space, caller);
      return { status: 204, tokens: null };
    },
  },
];
