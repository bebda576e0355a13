import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FAILURE_DELAY_MS, startPolling } from './poll.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watch(read: () => Promise<number>) {
  const seen: unknown[] = [];
  const state = { isWatched: true };
  const polling = startPolling({
    read,
    delayAfter: (value) => value,
    isWatched: () => state.isWatched,
    onAnswer: (value) => seen.push(value),
    onFailure: (error) => seen.push(error),
  });
  return { seen, state, polling };
}

test('a failure is told, and asked again later', async () => {
  const read = vi.fn().mockRejectedValueOnce('down').mockResolvedValue(1_000);
  const { seen, polling } = watch(read);
  await vi.advanceTimersByTimeAsync(FAILURE_DELAY_MS - 1);
  expect(seen).toEqual(['down']);
  await vi.advanceTimersByTimeAsync(1);
  expect(seen).toEqual(['down', 1_000]);
  polling.stop();
});

test('an answer that comes after the stop is not told', async () => {
  const { promise, resolve } = Promise.withResolvers<number>();
  const { seen, polling } = watch(() => promise);
  polling.stop();
  resolve(1_000);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(seen).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('nothing is asked while nobody looks, and at once when someone does again', async () => {
  const read = vi.fn().mockResolvedValue(1_000);
  const { state, polling } = watch(read);
  state.isWatched = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read).toHaveBeenCalledTimes(1);
  polling.wake();
  expect(read).toHaveBeenCalledTimes(2);
  polling.stop();
});

test('waking does not ask a second time while a question waits for its turn', async () => {
  const read = vi.fn().mockResolvedValue(1_000);
  const { polling } = watch(read);
  await vi.advanceTimersByTimeAsync(500);
  polling.wake();
  expect(read).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(500);
  expect(read).toHaveBeenCalledTimes(2);
  polling.stop();
});
