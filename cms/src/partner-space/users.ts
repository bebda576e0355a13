/** The users of Strapi: addresses and digests of passwords. Nothing else in the space touches them. */
import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { withRowLock } from './with-lock.ts';

const userUid = 'plugin::users-permissions.user';

export interface User {
  readonly id: number;
  readonly email: string;
  /** Digest of the password; null before one is chosen. */
  readonly password: string | null;
  readonly confirmed: boolean;
}

interface UserService {
  ensureHashedPasswords(values: { password: string }): Promise<{ password: string }>;
  validatePassword(password: string, hash: string): Promise<boolean>;
}

const serviceOf = (strapi: Core.Strapi) =>
  strapi.plugin('users-permissions').service('user') as unknown as UserService;

const query = (strapi: Core.Strapi) => strapi.db.query(userUid);

/** The digest of a password, which takes some tenths of a second: it is made before a transaction, never within. */
export const digestPassword = async (strapi: Core.Strapi, password: string): Promise<string> =>
  (await serviceOf(strapi).ensureHashedPasswords({ password })).password;

/** The digest of a password that nobody knows: checking it takes as long as checking one of an account. */
let decoy: Promise<string> | null = null;

export const findUser = (strapi: Core.Strapi, email: string): Promise<User | null> =>
  query(strapi).findOne({ where: { email } });

export const findUserById = (strapi: Core.Strapi, id: number): Promise<User | null> =>
  query(strapi).findOne({ where: { id } });

/**
 * Does some work in a transaction, in which nobody else works under the lock of the same user.
 * @param work is given the user as they are now; null when there is none any more.
 */
export async function withUserLock<T>(
  strapi: Core.Strapi,
  id: number,
  work: (user: User | null) => Promise<T>,
): Promise<T> {
  return withRowLock(strapi, userUid, { id }, async () => work(await findUserById(strapi, id)));
}

/** Makes the user of an address, who cannot sign in before a password is chosen. */
export async function createUser(strapi: Core.Strapi, email: string): Promise<User> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  return strapi.documents(userUid).create({
    data: { email, username: email, provider: 'local', confirmed: false, role: role?.id },
  }) as unknown as Promise<User>;
}

/** Tells whether a password is that of a user. It takes the same time when there is no user, or no password yet. */
export async function isPasswordOf(
  strapi: Core.Strapi,
  user: User | null,
  password: string,
): Promise<boolean> {
  decoy ??= digestPassword(strapi, randomBytes(24).toString('hex'));
  const expected = user?.password ?? (await decoy);
  const isRight = await serviceOf(strapi).validatePassword(password, expected);
  return isRight && user?.password !== null && user !== null;
}

/**
 * Gives a user another password, and confirms the address that the link came to.
 * @param digest of the password (`digestPassword`).
 * @returns the user with it; null when the password was changed since `user` was read: a link serves once.
 */
export async function keepPassword(strapi: Core.Strapi, user: User, digest: string): Promise<User | null> {
  const { count } = await query(strapi).updateMany({
    where: { id: user.id, password: user.password },
    data: { password: digest, confirmed: true },
  });
  return count === 1 ? { ...user, password: digest, confirmed: true } : null;
}

/** The same, from the password itself. */
export const setPassword = async (strapi: Core.Strapi, user: User, password: string): Promise<User | null> =>
  keepPassword(strapi, user, await digestPassword(strapi, password));

export async function deleteUser(strapi: Core.Strapi, id: number): Promise<void> {
  await query(strapi).deleteMany({ where: { id } });
}
