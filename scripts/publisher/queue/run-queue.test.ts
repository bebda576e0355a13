import { describe, expect, test } from 'vitest';
import {
  type RunQueue,
  emptyQueue,
  fail,
  nextStartAt,
  quickPace,
  request,
  requestReconciliation,
  slowPace,
  start,
  succeed,
} from './run-queue.ts';

const { quietMs: QUIET_MS, longestWaitMs: LONGEST_WAIT_MS } = quickPace;

type Step = (queue: RunQueue) => RunQueue;
const after = (...steps: Step[]): RunQueue => steps.reduce((queue, step) => step(queue), emptyQueue);
const changed =
  (now: number): Step =>
  (queue) =>
    request(queue, now);
const compared =
  (now: number): Step =>
  (queue) =>
    requestReconciliation(queue, now);
const failed =
  (now: number): Step =>
  (queue) =>
    fail(queue, now);
const burst = Array.from({ length: 200 }, (_, index) => changed(index * 5));

describe('the queue of runs', () => {
  test.each<[string, Step[], number | null]>([
    ['starts nothing when nothing happened', [], null],
    ['starts a run after a short silence', [changed(10)], 10 + QUIET_MS],
    ['waits for the end of a burst', [changed(0), changed(15)], 15 + QUIET_MS],
    ['does not wait for ever for silence', burst, LONGEST_WAIT_MS],
    ['starts nothing while a run is under way', [changed(0), start, changed(20)], null],
    [
      'keeps what came during a run for the next one',
      [changed(0), start, changed(20), succeed],
      20 + QUIET_MS,
    ],
    ['has nothing left after a run that answers all', [changed(0), changed(1), start, succeed], null],
    ['tries a failed run again after 5 seconds', [changed(0), start, failed(100)], 5_100],
    ['waits longer after each failure', [start, failed(0), start, failed(100)], 10_100],
    ['never waits more than 5 minutes', Array.from({ length: 20 }, () => failed(0)), 300_000],
    ['forgets failures after a success', [start, failed(0), start, succeed, start, failed(0)], 5_000],
    ['answers a new change before the retry', [start, failed(0), changed(100)], 100 + QUIET_MS],
    ['compares when idle', [compared(7)], 7 + QUIET_MS],
    ['does not compare before a retry', [start, failed(0), compared(100)], 5_000],
    ['does not put off a waiting change by comparing', [changed(0), compared(10)], QUIET_MS],
    ['does not queue a comparison behind a run', [start, compared(30), succeed], null],
  ])('%s', (_, steps, expected) => {
    expect(nextStartAt(after(...steps))).toBe(expected);
  });

  test.each<[string, Step[], string]>([
    ['compares when it is time to', [compared(0), start], 'comparison'],
    ['publishes instead when something changes first', [compared(0), changed(5), start], 'publication'],
    ['compares after a failure', [changed(0), start, failed(0), changed(5), start], 'comparison'],
  ])('%s', (_, steps, kind) => {
    expect(after(...steps).running).toBe(kind);
  });

  test('waits longer for the end of a burst while the stock build makes the pages', () => {
    expect(nextStartAt(after(changed(0)), slowPace)).toBe(50);
  });
});
