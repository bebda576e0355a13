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
  soon.ask();
  soon.ask();
  soon.ask();
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
  soon.ask();
  await settle();
  soon.ask();
  await settle();
  expect(reasons).toEqual(['serveur muet', 'serveur muet']);
});

it('waits at its end for the task under way, and begins no other', async () => {
  const one = Promise.withResolvers<void>();
  let begun = 0;
  const soon = createSoon(
    () => {
      begun += 1;
      return one.promise;
    },
    () => undefined,
  );
  soon.ask();
  soon.ask();
  let isStopped = false;
  const stopped = soon.stop().then(() => (isStopped = true));
  await settle();
  expect(isStopped).toBe(false);
  one.resolve();
  await stopped;
  soon.ask();
  expect(begun).toBe(1);
});
