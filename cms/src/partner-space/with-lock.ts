/** Keeps two works on the same row from going on at the same moment. */
import { uidOf } from '@agenda21/content-types';
import type { Core, UID } from '@strapi/strapi';

type Where = Readonly<Record<string, string | number>>;

/**
 * Does some work in a transaction, in which nobody else works under the lock of the same row.
 * @param where names the row.
 */
export async function withRowLock<T>(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  where: Where,
  work: () => Promise<T>,
): Promise<T> {
  return await strapi.db.transaction(async ({ trx }) => {
    const rows = strapi.db.queryBuilder(uid).select(['id']).where(where);
    await rows.forUpdate().transacting(trx).execute();
    return work();
  });
}

/** Does some work under the lock of an organisation, or of a review. @param where names it. */
export const withLock = <T>(
  strapi: Core.Strapi,
  model: 'organisation' | 'review',
  where: Where,
  work: () => Promise<T>,
): Promise<T> => withRowLock(strapi, uidOf(model), where, work);
