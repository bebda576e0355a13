import { expect, it } from 'vitest';
import { createSoon } from './soon.ts';

const settle = () => new Promise((resolve) => setImmediate(resolve));

it('does a task once at a time, and once more when it was asked for meanwhile', async () => {
  const started: PromiseWithResolvers<void>[] = [];
  const soon = createSoon(
    () => {
      const one = Promise.withResolvers<void>();
      started.push(one);
      return one.promise;
    },
    () => undefined,
  );
  soon();
  soon();
  soon();
  expect(started.length).toBe(1);
  started[0]?.resolve();
  await settle();
  expect(started.length).toBe(2);
  started[1]?.resolve();
  await settle();
  expect(started.length).toBe(2);
});

it('tells why a task failed, and does it again when it is asked for', async () => {
  const reasons: string[] = [];
  const soon = createSoon(
    () => Promise.reject(new Error('serveur muet')),
    (reason) => reasons.push(reason),
  );
  soon();
  await settle();
  soon();
  await settle();
  expect(reasons).toEqual(['serveur muet', 'serveur muet']);
});
