import { expect, it } from 'vitest';
import { createLater } from './later.ts';

it('does a task after what is under way, and is waited for with those that it starts', async () => {
  const done: string[] = [];
  const later = createLater(() => undefined);
  later.run(async () => {
    done.push('first');
    later.run(async () => void done.push('second'));
  });
  expect(done).toEqual([]);
  await later.settle();
  expect(done).toEqual(['first', 'second']);
});

it('tells a failure and goes on', async () => {
  const reasons: string[] = [];
  const later = createLater((reason) => reasons.push(reason));
  later.run(() => Promise.reject(new Error('serveur muet')));
  await later.settle();
  expect(reasons).toEqual(['serveur muet']);
});
