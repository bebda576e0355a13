import { expect, it, vi } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

it('drops what is asked while something is done, and takes it afterwards', async () => {
  const alone = oneAtATime();
  const { promise, resolve } = Promise.withResolvers<void>();
  const dropped = vi.fn(() => Promise.resolve());
  const first = alone(() => promise);
  await alone(dropped);
  expect(dropped).not.toHaveBeenCalled();
  resolve();
  await first;
  await alone(dropped);
  expect(dropped).toHaveBeenCalledOnce();
});

it('is free again once something failed', async () => {
  const alone = oneAtATime();
  await expect(alone(() => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');
  const done = vi.fn(() => Promise.resolve());
  await alone(done);
  expect(done).toHaveBeenCalledOnce();
});
