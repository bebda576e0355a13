import type { TestCms } from './cms.ts';

type Moment = 'afterFindOne' | 'afterFindMany' | 'beforeCreate';

/**
 * Does something once, in the middle of the next work on a table. The work waits for it, unless it is in a transaction,
 * which others have to wait for.
 * @returns what was done, once it is.
 */
export function meanwhile<T>(
  { strapi }: TestCms,
  uid: string,
  moment: Moment,
  act: () => Promise<T>,
): Promise<T> {
  const done = Promise.withResolvers<T>();
  const forget = strapi.db.lifecycles.subscribe({
    models: [uid],
    async [moment]() {
      forget();
      const acted = act();
      done.resolve(acted);
      if (!strapi.db.inTransaction()) await acted;
    },
  });
  return done.promise;
}
