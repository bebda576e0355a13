/** Invitations of colleagues: a random token, kept as a digest, with a role and an end. */
import { createHash, randomBytes } from 'node:crypto';
import {
  type FormValues,
  type MemberRole,
  type SpaceInvitation,
  type SpaceMembers,
  accountAgreement,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { freeAddress } from './account-requests.ts';
import { writeAlreadyThere, writeInvitation } from './mails.ts';
import { type OrganisationRow, createMember } from './members.ts';
import { withLock } from './with-lock.ts';
import { SpaceRefusal } from './refusal.ts';
import { readSender } from './sender.ts';
import type { Space } from './space.ts';
import { type User, createUser, digestPassword, findUser, keepPassword } from './users.ts';

/** How long an invitation works, in milliseconds. */
const INVITATION_MS = 7 * 24 * 3_600_000;

/** Most invitations that wait in an organisation. */
const MOST_WAITING = 20;

interface InvitationRow {
  readonly id: number;
  readonly documentId: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly expiresAt: string;
  readonly organisation: OrganisationRow | null;
}

const query = (strapi: Core.Strapi) => strapi.db.query(uidOf('invitation'));

const digestOf = (token: string) => createHash('sha256').update(token).digest('hex');

const listRows = (strapi: Core.Strapi, organisation: string): Promise<readonly InvitationRow[]> =>
  query(strapi).findMany({
    where: { organisation: { documentId: organisation }, expiresAt: { $gt: new Date().toISOString() } },
    orderBy: { id: 'asc' },
  });

/** The invitations of an organisation that wait for an answer. */
export async function listInvitations(
  strapi: Core.Strapi,
  organisation: string,
): Promise<SpaceMembers['invitations']> {
  const rows = await listRows(strapi, organisation);
  return rows.map(({ documentId: id, email, role, expiresAt }) => ({ id, email, role, expiresAt }));
}

type Invited = Omit<Parameters<typeof writeInvitation>[0], 'to'>;

async function sendInvitation(space: Space, to: string, invited: Invited) {
  const { strapi, send, attempts } = space;
  if (!attempts.mayInvite(to)) return;
  const sender = await readSender(space);
  const known = await findUser(strapi, to);
  await send(known?.confirmed ? writeAlreadyThere(to, sender) : writeInvitation({ to, ...invited }, sender));
}

interface NewInvitation {
  readonly email: string;
  readonly role: string | undefined;
  readonly tokenDigest: string;
}

/** Keeps an invitation in the place of an earlier one of the same address, under the lock of the organisation. */
async function keepInvitation(strapi: Core.Strapi, organisation: string, invitation: NewInvitation) {
  const invitations = strapi.documents(uidOf('invitation'));
  const waiting = await listRows(strapi, organisation);
  const earlier = waiting.filter(({ email }) => email === invitation.email);
  if (waiting.length - earlier.length >= MOST_WAITING) throw new SpaceRefusal('full');
  for (const { documentId } of earlier) await invitations.delete({ documentId });
  const expiresAt = new Date(Date.now() + INVITATION_MS).toISOString();
  await invitations.create({ data: { ...invitation, expiresAt, organisation } });
}

/**
 * Invites a person; an earlier invitation of theirs is replaced. Who has an account already is told so by e-mail, and
 * who invites does not learn it.
 * @param inviter address of who invites.
 * @returns what is done once the answer has left.
 * @throws SpaceRefusal `full` when too many wait; `limited` when too many were sent lately.
 */
export async function invite(
  space: Space,
  { documentId, title: organisation }: OrganisationRow,
  inviter: string,
  values: FormValues,
): Promise<() => Promise<void>> {
  const { strapi, attempts } = space;
  const { email = '', role } = values;
  attempts.countInvitation(documentId);
  const token = randomBytes(32).toString('base64url');
  await withLock(strapi, 'organisation', { documentId }, () =>
    keepInvitation(strapi, documentId, { email, role, tokenDigest: digestOf(token) }),
  );
  return () => sendInvitation(space, email, { organisation, inviter, token });
}

/** Takes an invitation back. @throws SpaceRefusal `gone` when it is not one of the organisation. */
export async function revokeInvitation(strapi: Core.Strapi, organisation: string, id: string): Promise<void> {
  const row = (await listRows(strapi, organisation)).find(({ documentId }) => documentId === id);
  if (!row) throw new SpaceRefusal('gone');
  await strapi.documents(uidOf('invitation')).delete({ documentId: id });
}

/** Takes back all the invitations of an organisation. */
export async function dropInvitations(strapi: Core.Strapi, organisation: string): Promise<void> {
  const rows: readonly { id: number }[] = await query(strapi).findMany({
    where: { organisation: { documentId: organisation } },
    select: ['id'],
  });
  await query(strapi).deleteMany({ where: { id: { $in: rows.map(({ id }) => id) } } });
}

/** The invitation of a token; null when there is none, or none in time. */
async function findInvitation(strapi: Core.Strapi, token: string): Promise<InvitationRow | null> {
  const where = { tokenDigest: digestOf(token), expiresAt: { $gt: new Date().toISOString() } };
  const row: InvitationRow | null = await query(strapi).findOne({ where, populate: ['organisation'] });
  return row?.organisation?.state === 'acceptée' ? row : null;
}

/** Who invites by a token. @throws SpaceRefusal `link` when it is too old, or was used. */
export async function readInvitation(strapi: Core.Strapi, token: string): Promise<SpaceInvitation> {
  const organisation = (await findInvitation(strapi, token))?.organisation;
  if (!organisation) throw new SpaceRefusal('link');
  return { organisation: organisation.title };
}

/** The invitation of a token, taken out: it serves once. */
async function takeInvitation(strapi: Core.Strapi, token: string): Promise<InvitationRow | null> {
  const row = await findInvitation(strapi, token);
  const taken = row && (await query(strapi).deleteMany({ where: { id: row.id } }));
  return taken?.count === 1 ? row : null;
}

async function join(strapi: Core.Strapi, values: FormValues, digest: string): Promise<User> {
  const { token = '', name = '' } = values;
  const invitation = await takeInvitation(strapi, token);
  if (!invitation?.organisation || !(await freeAddress(strapi, invitation.email)))
    throw new SpaceRefusal('link');
  const { email, role, organisation } = invitation;
  const user = await createUser(strapi, email);
  const person = { name, email, role, userId: user.id, agreement: accountAgreement };
  await createMember(strapi, { ...person, organisation: organisation.documentId });
  const joined = await keepPassword(strapi, user, digest);
  if (!joined) throw new SpaceRefusal('link');
  return joined;
}

/**
 * Makes the member that an invitation was for, wholly or not at all, under the lock of the organisation, which its last
 * member may be leaving. The address is confirmed: the token came to it.
 * @throws SpaceRefusal `link` when the invitation is too old, was used, or the address has an account by now.
 */
export async function acceptInvitation({ strapi }: Space, values: FormValues): Promise<User> {
  const { token = '', password = '' } = values;
  const organisation = (await findInvitation(strapi, token))?.organisation;
  if (!organisation) throw new SpaceRefusal('link');
  const digest = await digestPassword(strapi, password);
  const { documentId } = organisation;
  return withLock(strapi, 'organisation', { documentId }, () => join(strapi, values, digest));
}
