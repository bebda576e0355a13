/** What follows from a change of an organisation or a member, whoever makes it: the admin, the space or the purge. */
import { uidOf } from '@agenda21/content-types';
import { errors } from '@strapi/utils';
import { isClosed } from './caller.ts';
import { type MemberRow, deleteMember, listMembers } from './members.ts';
import { type OrganisationRow, findOrganisation } from './organisations.ts';
import { endSessions } from './sessions.ts';
import type { Space } from './space.ts';
import { deleteUser } from './users.ts';
import { writeDecision } from './mails.ts';
import { readSender } from './sender.ts';

interface Write {
  readonly uid: string;
  readonly action: string;
  readonly params: { readonly documentId?: string; readonly data?: Readonly<Record<string, unknown>> };
}

type Result = Awaited<ReturnType<Next>>;
type Next = Parameters<Parameters<Space['strapi']['documents']['use']>[0]>[1];

async function tellDecision(space: Space, organisation: OrganisationRow): Promise<void> {
  const sender = await readSender(space);
  for (const { email } of await listMembers(space.strapi, organisation.documentId))
    await space.send(writeDecision(email, organisation, sender));
}

/** The members of an organisation that lets nobody in any more are signed out; each is told of every decision. */
async function followState(space: Space, before: OrganisationRow): Promise<void> {
  const after = await findOrganisation(space.strapi, before.documentId);
  if (!after || after.state === before.state) return;
  if (isClosed(after))
    for (const { userId } of await listMembers(space.strapi, after.documentId))
      await endSessions(space.strapi, userId);
  if (after.state !== 'demandée') space.later.run(() => tellDecision(space, after));
}

function checkDecision(before: OrganisationRow, state: unknown): void {
  if (before.state !== 'courriel à confirmer' || state === before.state || state === 'demandée') return;
  throw new errors.ValidationError('La personne n’a pas encore confirmé son adresse électronique.');
}

async function updateOrganisation(space: Space, { params }: Write, next: Next): Promise<Result> {
  const before = await findOrganisation(space.strapi, params.documentId ?? '');
  const state = params.data?.['state'];
  if (before && state !== undefined) checkDecision(before, state);
  const result = await next();
  if (before) await followState(space, before);
  return result;
}

async function deleteOrganisation(space: Space, { params }: Write, next: Next): Promise<Result> {
  const { strapi } = space;
  const organisation = { documentId: params.documentId ?? '' };
  for (const member of await listMembers(strapi, organisation.documentId)) await deleteMember(strapi, member);
  const invitations = await strapi.db
    .query(uidOf('invitation'))
    .findMany({ where: { organisation }, select: ['id'] });
  await strapi.db
    .query(uidOf('invitation'))
    .deleteMany({ where: { id: { $in: invitations.map(({ id }) => id) } } });
  return next();
}

async function closeAccount({ strapi }: Space, { params }: Write, next: Next): Promise<Result> {
  const member: MemberRow | null = await strapi.db
    .query(uidOf('member'))
    .findOne({ where: { documentId: params.documentId } });
  const result = await next();
  if (member) {
    await endSessions(strapi, member.userId);
    await deleteUser(strapi, member.userId);
  }
  return result;
}

const followers: Readonly<Record<string, typeof closeAccount>> = {
  [`${uidOf('organisation')} update`]: updateOrganisation,
  [`${uidOf('organisation')} delete`]: deleteOrganisation,
  [`${uidOf('member')} delete`]: closeAccount,
};

/** Follows the changes of organisations and members. */
export function watchRecords(space: Space): void {
  space.strapi.documents.use(async (context, next) => {
    const follow = followers[`${context.uid} ${context.action}`];
    return follow ? follow(space, context as Write, next) : next();
  });
}
