/** What follows from a change of an organisation or a member, whoever makes it: the admin, the space or the purge. */
import { uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isClosed } from './caller.ts';
import { markDecision } from './decisions.ts';
import { dropInvitations } from './invitations.ts';
import { deleteMember, findMemberById, listMembers } from './members.ts';
import { type OrganisationRow, findOrganisation } from './organisations.ts';
import { withLock } from './with-lock.ts';
import { endSessions } from './sessions.ts';
import type { Space } from './space.ts';
import { deleteUser } from './users.ts';

interface Write {
  readonly uid: string;
  readonly action: string;
  readonly params: { readonly documentId?: string; readonly data?: Readonly<Record<string, unknown>> };
}

type Result = Awaited<ReturnType<Next>>;
type Next = Parameters<Parameters<Space['strapi']['documents']['use']>[0]>[1];

/** The members of an organisation that is closed are signed out, and nobody whom they invited joins them. */
async function close(strapi: Core.Strapi, { documentId }: OrganisationRow): Promise<void> {
  for (const { userId } of await listMembers(strapi, documentId)) await endSessions(strapi, userId);
  await dropInvitations(strapi, documentId);
}

/** Each member is told of every decision, once it is committed. */
async function followState({ strapi, decisions }: Space, before: OrganisationRow): Promise<void> {
  const after = await findOrganisation(strapi, before.documentId);
  if (!after || after.state === before.state) return;
  if (isClosed(after)) await close(strapi, after);
  await markDecision(strapi, after, before.state, new Date());
  await strapi.db.transaction(({ onCommit }) => onCommit(() => decisions.ask()));
}

const UNCONFIRMED = 'courriel à confirmer';

/** An address is confirmed by the person alone, and once: what waits for that too long is deleted with its account. */
function checkDecision(before: OrganisationRow, state: unknown): void {
  if (state === before.state) return;
  if (state === UNCONFIRMED)
    throw new errors.ValidationError(
      'L’adresse électronique est déjà confirmée : choisissez « suspendue » pour fermer l’accès.',
    );
  if (before.state === UNCONFIRMED && state !== 'demandée')
    throw new errors.ValidationError('La personne n’a pas encore confirmé son adresse électronique.');
}

/** What follows from a decision is written with it, or neither is. */
async function updateOrganisation(space: Space, { params }: Write, next: Next): Promise<Result> {
  return await space.strapi.db.transaction(async () => {
    const before = await findOrganisation(space.strapi, params.documentId ?? '');
    const state = params.data?.['state'];
    if (before && state !== undefined) checkDecision(before, state);
    const result = await next();
    if (before) await followState(space, before);
    return result;
  });
}

/** An organisation goes with its people and invitations, wholly or not at all. Its lock comes before theirs everywhere. */
function deleteOrganisation({ strapi }: Space, { params }: Write, next: Next): Promise<Result> {
  const documentId = params.documentId ?? '';
  return withLock(strapi, 'organisation', { documentId }, async () => {
    for (const member of await listMembers(strapi, documentId)) await deleteMember(strapi, member);
    await dropInvitations(strapi, documentId);
    return await next();
  });
}

/** An account goes with its member. An invitation is void once nobody is left who sent it. */
async function closeAccount({ strapi }: Space, { params }: Write, next: Next): Promise<Result> {
  const member = await findMemberById(strapi, params.documentId ?? '');
  if (!member) return next();
  const documentId = member.organisation?.documentId ?? '';
  return withLock(strapi, 'organisation', { documentId }, async () => {
    const result = await next();
    await endSessions(strapi, member.userId);
    await deleteUser(strapi, member.userId);
    if ((await listMembers(strapi, documentId)).length === 0) await dropInvitations(strapi, documentId);
    return result;
  });
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
