import { openerHeader } from '@agenda21/content-types';
import type { Context } from 'koa';
import { readTokens } from './cookies.ts';
import { type MemberRow, type OrganisationRow, findMember } from './members.ts';
import { SpaceRefusal } from './refusal.ts';
import { type OpenSession, readSession } from './sessions.ts';
import type { Space } from './space.ts';
import { type User, findUserById } from './users.ts';

/**
 * Who an address opens to.
 * - `anyone`: with or without an account.
 * - `own-data`: whoever has an account, though the organisation is suspended or declined: to take their data and leave.
 * - `signed-in`: the others, though the organisation still waits to be accepted.
 * - `member`: of an organisation that was accepted.
 * - `manager`: a manager of it.
 */
export type Access = 'anyone' | 'own-data' | 'signed-in' | 'member' | 'manager';

/** Who is signed in, and for which organisation. */
export interface Caller {
  readonly session: OpenSession;
  readonly user: User;
  readonly member: MemberRow;
  readonly organisation: OrganisationRow;
}

/** Tells whether an organisation is suspended or declined: its people take their data and leave, and nothing else. */
export const isClosed = ({ state }: Pick<OrganisationRow, 'state'>) =>
  state === 'suspendue' || state === 'déclinée';

/** A page names who opened it: what they typed is not to be kept in the name of someone else. */
function isOpenedByOther(ctx: Context, member: MemberRow): boolean {
  const opener = ctx.get(openerHeader);
  return opener !== '' && opener !== member.documentId;
}

/**
 * Reads who calls, from what is so now and not from what the token says.
 * @throws SpaceRefusal `signed-out`; `other-member` when the page was opened by someone else.
 */
export async function requireCaller({ strapi, siteUrl }: Space, ctx: Context): Promise<Caller> {
  const session = await readSession(strapi, readTokens(ctx, siteUrl).access);
  const user = session && (await findUserById(strapi, session.userId));
  const member = user && (await findMember(strapi, user.id));
  const organisation = member?.organisation;
  if (!session || !user || !organisation) throw new SpaceRefusal('signed-out');
  if (isOpenedByOther(ctx, member)) throw new SpaceRefusal('other-member');
  return { session, user, member, organisation };
}

/** @throws SpaceRefusal when an address does not open to who calls: `closed` with their organisation, else `forbidden`. */
export function requireAccess({ member, organisation }: Caller, access: Exclude<Access, 'anyone'>): void {
  if (access === 'own-data') return;
  if (isClosed(organisation)) throw new SpaceRefusal('closed');
  const isAccepted = organisation.state === 'acceptée';
  const allowed = {
    'signed-in': true,
    member: isAccepted,
    manager: isAccepted && member.role === 'gestionnaire',
  };
  if (!allowed[access]) throw new SpaceRefusal('forbidden');
}
