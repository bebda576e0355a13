import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDataKeeper } from './keep-data.ts';
import { emptyMemory } from './run/memory.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A keeper of one file that waits; making it lasts until `finish`. */
function makeBench({ fails = false } = {}) {
  const memory = emptyMemory();
  const late = ['/donnees/projets.csv'];
  memory.site = { maker: { late } } as unknown as (typeof memory)['site'];
  const made: ('made' | 'given up')[] = [];
  const started: AbortSignal[] = [];
  const onComplete = vi.fn<() => void>();
  let finish = (): void => undefined;
  async function complete(signal: AbortSignal): Promise<number | null> {
    started.push(signal);
    await new Promise<void>((resolve) => (finish = resolve));
    made.push(signal.aborted ? 'given up' : 'made');
    if (signal.aborted) return null;
    late.length = 0;
    if (fails) throw new Error('projets.csv, ligne 2 : …');
    return 1;
  }
  const keeper = createDataKeeper({ memory, complete, onComplete, calmMs: 2_000, log: silent });
  return { memory, late, made, started, onComplete, keeper, finish: () => finish() };
}

it('makes the files once nothing was published for two seconds, then leaves the calm to others', async () => {
  const { keeper, started, made, finish, onComplete } = makeBench();
  keeper.whenIdle();
  await vi.advanceTimersByTimeAsync(1_999);
  expect(started).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  finish();
  await vi.runAllTimersAsync();
  expect(made).toEqual(['made']);
  expect(onComplete).toHaveBeenCalledOnce();
});

it('leaves the calm to others at once when no file waits', () => {
  const { keeper, late, onComplete, started } = makeBench();
  late.length = 0;
  keeper.whenIdle();
  expect(onComplete).toHaveBeenCalledOnce();
  expect(started).toEqual([]);
});

it('gives them up when something is published, and makes them later', async () => {
  const { keeper, started, made, finish, onComplete } = makeBench();
  keeper.whenIdle();
  await vi.advanceTimersByTimeAsync(2_000);
  const end = keeper.giveUp();
  finish();
  await end;
  expect(made).toEqual(['given up']);
  expect(onComplete).not.toHaveBeenCalled();
  keeper.whenIdle();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(started).toHaveLength(2);
});

it('waits for no calm, and is not given up, when something was withdrawn', async () => {
  const { keeper, memory, made, finish } = makeBench();
  memory.isDataUrgent = true;
  keeper.whenIdle();
  await vi.advanceTimersByTimeAsync(0);
  const end = keeper.giveUp();
  finish();
  await end;
  expect(made).toEqual(['made']);
  expect(memory.isDataUrgent).toBe(false);
});

it('waits for no calm after a minute of publications', async () => {
  const { keeper, started } = makeBench();
  for (let second = 0; second < 60; second += 1) {
    keeper.whenIdle();
    await vi.advanceTimersByTimeAsync(1_000);
    await keeper.giveUp();
  }
  expect(started).toEqual([]);
  keeper.whenIdle();
  await vi.advanceTimersByTimeAsync(0);
  expect(started).toHaveLength(1);
});

it('tells why files are refused, until they are made', async () => {
  const { keeper, memory, finish, onComplete } = makeBench({ fails: true });
  keeper.whenIdle();
  await vi.advanceTimersByTimeAsync(2_000);
  finish();
  await vi.runAllTimersAsync();
  expect(memory.dataFault).toBe('projets.csv, ligne 2 : …');
  expect(onComplete).toHaveBeenCalledOnce();
});
