/** Asking for an account: a person and an organisation at once, then the address confirmed by a link. */
import { type FormValues, accountAgreement, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { signLink } from './mail-links.ts';
import { writeAlreadyThere, writeConfirmation } from './mails.ts';
import { createMember, findMember } from './members.ts';
import { SpaceRefusal } from './refusal.ts';
import { readSender } from './sender.ts';
import type { Space } from './space.ts';
import { findTerritory } from './territories.ts';
import { type User, createUser, deleteUser, findUser } from './users.ts';

/** Removes what an address that was never confirmed asked for. */
export async function dropUnconfirmed(strapi: Core.Strapi, user: User): Promise<void> {
  const member = await findMember(strapi, user.id);
  if (member?.organisation)
    await strapi.documents(uidOf('organisation')).delete({ documentId: member.organisation.documentId });
  else await deleteUser(strapi, user.id);
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
  const known = await findUser(strapi, email);
  if (!attempts.mayMail(email)) return;
  const sender = await readSender(space);
  if (known?.confirmed) return send(writeAlreadyThere(email, sender));
  if (known) await dropUnconfirmed(strapi, known);
  const user = await strapi.db.transaction(() => keepRequest(strapi, values, territory));
  await send(writeConfirmation(email, signLink('confirmation', user, secret, new Date()), sender));
}

/**
 * Takes a request for an account. Whether the address has one already is seen once the answer has left: nobody learns it.
 * @throws SpaceRefusal `fields` when the commune is not one of the portal.
 */
export async function takeRequest(space: Space, values: FormValues): Promise<void> {
  const territory = await findTerritory(space.strapi, values['commune'] ?? '');
  if (!territory) throw new SpaceRefusal('fields', [{ field: 'commune', problem: 'unknown' }]);
  space.later.run(() => receiveRequest(space, values, territory));
}

/** The request of a person whose address is confirmed waits for the team. */
export async function submitRequest(strapi: Core.Strapi, user: User): Promise<void> {
  const organisation = (await findMember(strapi, user.id))?.organisation;
  if (organisation?.state !== 'courriel à confirmer') return;
  await strapi
    .documents(uidOf('organisation'))
    .update({ documentId: organisation.documentId, data: { state: 'demandée' } as object });
}
