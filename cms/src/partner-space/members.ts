/** The people of organisations, and whom they are of. */
import { memberIdOf } from '../publishing/actors.ts';
import { type MemberRole, type OrganisationState, type SpaceHome, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

export interface OrganisationRow {
  readonly id: number;
  readonly documentId: string;
  readonly title: string;
  readonly state: OrganisationState;
  readonly reason: string | null;
  readonly partner: { readonly documentId: string } | null;
}

export interface MemberRow {
  readonly documentId: string;
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly agreement: string | null;
  readonly userId: number;
  readonly createdAt: string;
  /** Instant of the last decision about their organisation that they are told of. */
  readonly decidedAt: string | null;
  /** The state that this decision took their organisation from. */
  readonly decidedFrom: OrganisationState | null;
  readonly organisation: OrganisationRow | null;
}

const populate = { organisation: { populate: ['partner'] } };

const query = (strapi: Core.Strapi) => strapi.db.query(uidOf('member'));

export const findMember = (strapi: Core.Strapi, userId: number): Promise<MemberRow | null> =>
  query(strapi).findOne({ where: { userId }, populate });

export const findMemberById = (strapi: Core.Strapi, documentId: string): Promise<MemberRow | null> =>
  query(strapi).findOne({ where: { documentId }, populate });

/** A member of an organisation, by identifier; null for one of another organisation. */
export const findMemberOf = (
  strapi: Core.Strapi,
  organisation: string,
  documentId: string,
): Promise<MemberRow | null> =>
  query(strapi).findOne({ where: { documentId, organisation: { documentId: organisation } }, populate });

/** The members of an organisation, the first to come first. */
export const listMembers = (strapi: Core.Strapi, organisation: string): Promise<readonly MemberRow[]> =>
  query(strapi).findMany({
    where: { organisation: { documentId: organisation } },
    orderBy: { id: 'asc' },
    populate,
  });

/**
 * Reads the names of members.
 * @param actors as the outbox names them.
 * @returns a function that names each of them; null for who is no member, or no longer.
 */
export async function readMemberNames(
  strapi: Core.Strapi,
  actors: readonly (string | null)[],
): Promise<(actor: string | null) => string | null> {
  const ids = [...new Set(actors.map((actor) => memberIdOf(actor ?? '')))].filter((id) => id !== null);
  const members: MemberRow[] = ids.length
    ? await query(strapi).findMany({ where: { documentId: { $in: ids } } })
    : [];
  const names = new Map(members.map(({ documentId, name }) => [documentId, name]));
  return (actor) => names.get(memberIdOf(actor ?? '') ?? '') ?? null;
}

interface NewMember {
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly agreement: string;
  readonly userId: number;
  readonly organisation: string;
}

export async function createMember(strapi: Core.Strapi, member: NewMember): Promise<string> {
  const { documentId } = await strapi.documents(uidOf('member')).create({ data: { ...member } });
  return documentId;
}

/** Removes a member; the account and the sessions go with it (`watch-records.ts`). */
export async function deleteMember(strapi: Core.Strapi, { documentId }: Pick<MemberRow, 'documentId'>) {
  await strapi.documents(uidOf('member')).delete({ documentId });
}

/** Tells whether an organisation with other members would be left without a manager. */
export async function isLastManager(strapi: Core.Strapi, member: MemberRow): Promise<boolean> {
  if (member.role !== 'gestionnaire' || !member.organisation) return false;
  const others = (await listMembers(strapi, member.organisation.documentId)).filter(
    ({ documentId }) => documentId !== member.documentId,
  );
  return others.length > 0 && !others.some(({ role }) => role === 'gestionnaire');
}

/** A member as members see each other. */
export const describeMember = ({ documentId, name, email, role }: MemberRow): SpaceHome['member'] => ({
  id: documentId,
  name,
  email,
  role,
});
