/** Asking for an account: a person and an organisation at once, then the address confirmed by a link. */
import { type FormValues, accountAgreement, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { signLink } from './mail-links.ts';
import { writeAlreadyThere, writeConfirmation, writeRequestArrived } from './mails.ts';
import { createMember, deleteMember, findMember } from './members.ts';
import { withLock } from './with-lock.ts';
import { SpaceRefusal } from './refusal.ts';
import { readSender } from './sender.ts';
import type { Space } from './space.ts';
import { findTerritory } from './territories.ts';
import { type User, createUser, deleteUser, digestPassword, findUser, keepPassword } from './users.ts';

/**
 * Frees an address from a request that was never confirmed, within the transaction that takes the address: what was
 * read before may be confirmed by now.
 * @returns false when the address is someone’s: it is confirmed, or its organisation is past the confirmation.
 */
export async function freeAddress(strapi: Core.Strapi, email: string): Promise<boolean> {
  const user = await findUser(strapi, email);
  const member = user && (await findMember(strapi, user.id));
  const organisation = member?.organisation;
  if (user?.confirmed || (organisation && organisation.state !== 'courriel à confirmer')) return false;
  if (organisation)
    await strapi.documents(uidOf('organisation')).delete({ documentId: organisation.documentId });
  else if (member) await deleteMember(strapi, member);
  else if (user) await deleteUser(strapi, user.id);
  return true;
}

async function keepRequest(strapi: Core.Strapi, values: FormValues, territory: string): Promise<User> {
  const { organisation: title, type, country, number, name = '', email = '' } = values;
  const organisations = strapi.documents(uidOf('organisation'));
  const user = await createUser(strapi, email);
  const { documentId } = await organisations.create({
    data: { title, type, country, number, territory, state: 'courriel à confirmer' },
  });
  const role = 'gestionnaire';
  const person = { name, email, role, userId: user.id, organisation: documentId } as const;
  const requestedBy = await createMember(strapi, { ...person, agreement: accountAgreement });
  await organisations.update({ documentId, data: { requestedBy } as object });
  return user;
}

async function receiveRequest(space: Space, values: FormValues, territory: string): Promise<void> {
  const { strapi, send, attempts, secret } = space;
  const { email = '' } = values;
  if (!attempts.mayMail(email)) return;
  const sender = await readSender(space);
  const user = await strapi.db.transaction(async () =>
    (await freeAddress(strapi, email)) ? keepRequest(strapi, values, territory) : null,
  );
  const link = user && signLink('confirmation', user, secret, new Date());
  await send(link === null ? writeAlreadyThere(email, sender) : writeConfirmation(email, link, sender));
}

/**
 * Takes a request for an account.
 * @returns what is done once the answer has left: whether the address has one already is seen there, and nobody learns it.
 * @throws SpaceRefusal `fields` when the commune is not one of the portal.
 */
export async function takeRequest(space: Space, values: FormValues): Promise<() => Promise<void>> {
  const territory = await findTerritory(space.strapi, values['commune'] ?? '');
  if (!territory) throw new SpaceRefusal('fields', [{ field: 'commune', problem: 'unknown' }]);
  return () => receiveRequest(space, values, territory);
}

/** The request of a person whose address is confirmed waits for the team. */
async function submitRequest(strapi: Core.Strapi, user: User): Promise<void> {
  const organisation = (await findMember(strapi, user.id))?.organisation;
  if (organisation?.state !== 'courriel à confirmer') return;
  await strapi
    .documents(uidOf('organisation'))
    .update({ documentId: organisation.documentId, data: { state: 'demandée' } as object });
}

/**
 * Confirms the address of a request, with the password that its person chose, under the lock of the organisation: it is
 * taken before that of the user, as the purge does.
 * @returns the user; null when the link served already, or the request was replaced since `user` was read.
 */
export async function confirmRequest(
  strapi: Core.Strapi,
  user: User,
  password: string,
): Promise<User | null> {
  const digest = await digestPassword(strapi, password);
  const documentId = (await findMember(strapi, user.id))?.organisation?.documentId ?? '';
  return withLock(strapi, 'organisation', { documentId }, async () => {
    const confirmed = await keepPassword(strapi, user, digest);
    if (confirmed) await submitRequest(strapi, confirmed);
    return confirmed;
  });
}

/**
 * Tells the team, at the contact address of the portal, that a request waits. It is told once, and no more often than
 * an address is written to, apart from what is asked in its name: the home page of the admin counts those that wait.
 */
export async function tellTeam(space: Space, user: User): Promise<void> {
  const { strapi, send, attempts, cmsUrl } = space;
  const sender = await readSender(space);
  const organisation = (await findMember(strapi, user.id))?.organisation;
  if (sender.replyTo === null || !organisation || !attempts.mayTellTeam(sender.replyTo)) return;
  const screen = `/admin/content-manager/collection-types/${uidOf('organisation')}/${organisation.documentId}`;
  const url = new URL(screen, cmsUrl).href;
  await send(writeRequestArrived(sender.replyTo, organisation.title, url, sender));
}
