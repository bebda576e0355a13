import type { Core } from '@strapi/strapi';

/** Names an account of the admin as the outbox does: by its number, never by its address. */
export const actorOf = (accountId: number): string => `admin:${accountId}`;

/** Names a member of an organisation, in the same way. */
export const actorOfMember = (documentId: string): string => `member:${documentId}`;

/** The member that an actor names; null for the others. */
export const memberIdOf = (actor: string): string | null => /^member:(\w+)$/.exec(actor)?.[1] ?? null;

/** Who does what this request does, as the outbox names actors. */
export function currentActor(strapi: Core.Strapi): string {
  const state = strapi.requestContext.get()?.state;
  if (typeof state?.['publishingActor'] === 'string') return state['publishingActor'];
  const isAdmin = state?.['auth']?.strategy?.name === 'admin';
  return isAdmin && state?.['user'] ? actorOf(state['user'].id) : 'system';
}

/** The account of the admin that an actor names; not a number for the others. */
export const accountIdOf = (actor: string): number => Number(/^admin:(\d+)$/.exec(actor)?.[1] ?? Number.NaN);

interface Account {
  readonly id: number;
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly username: string | null;
}

const nameOf = ({ firstname, lastname, username }: Account) =>
  [firstname, lastname].filter(Boolean).join(' ') || username || 'compte sans nom';

/**
 * Reads the names of actors, for people.
 * @returns a function that names each of them in French.
 */
export async function readActorNames(
  strapi: Core.Strapi,
  actors: readonly string[],
): Promise<(actor: string) => string> {
  const ids = [...new Set(actors.map(accountIdOf))].filter(Number.isInteger);
  const accounts: Account[] = ids.length
    ? await strapi.db.query('admin::user').findMany({ where: { id: { $in: ids } } })
    : [];
  const names = new Map(accounts.map((account) => [actorOf(account.id), nameOf(account)]));
  return (actor) => {
    if (actor === 'import') return 'import';
    if (memberIdOf(actor) !== null) return 'un partenaire';
    return actor.startsWith('admin:') ? (names.get(actor) ?? 'compte supprimé') : 'système';
  };
}
