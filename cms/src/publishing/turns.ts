import { AsyncLocalStorage } from 'node:async_hooks';

const underWay = new AsyncLocalStorage<object>();
const lastTurns = new WeakMap<object, Promise<unknown>>();

/**
 * Does a change when those of the same transaction that came before it are done.
 * Strapi starts the changes of a batch all at once, and replaces rows that others are linking to meanwhile.
 * A change that another one makes goes with it; after one that failed, no other begins.
 */
export function takeTurn<T>(transaction: object, change: () => Promise<T>): Promise<T> {
  if (underWay.getStore() === transaction) return change();
  const before = lastTurns.get(transaction) ?? Promise.resolve();
  const turn = before.then(() => underWay.run(transaction, change));
  lastTurns.set(transaction, turn);
  return turn;
}
