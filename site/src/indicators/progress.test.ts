import type { Direction } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { progressOf } from './progress.ts';
import { type Series, toSeries } from './series.ts';

const valuesOf = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([date, value]) => ({ date, value, quality: 'définitive' as const }));

interface Given {
  readonly direction?: Direction;
  readonly values?: Readonly<Record<string, number>>;
  readonly baseline?: readonly [value: number, date: string | null];
  readonly target?: readonly [value: number, year: number | null];
}

const seriesOf = ({ direction = 'hausse', values = {}, baseline, target }: Given): Series =>
  toSeries({
    direction,
    frequency: 'annuelle',
    chart: 'courbe',
    values: valuesOf(values),
    baselineValue: baseline?.[0] ?? null,
    baselineDate: baseline?.[1] ?? null,
    targetValue: target?.[0] ?? null,
    targetYear: target?.[1] ?? null,
  });

const progress = (given: Given) => progressOf(seriesOf(given));

it('says nothing of an indicator without value', () => {
  expect(progress({ target: [5, 2030] })).toEqual({ state: 'unmeasured' });
});

it('reads the last value whatever the order in which values were written', () => {
  expect(progress({ values: { '2025-12-31': 3, '2023-12-31': 1, '2024-12-31': 2 } })).toMatchObject({
    last: { date: '2025-12-31', value: 3 },
    since: '2023-12-31',
  });
});

describe('without a target', () => {
  it('only tells a single value', () => {
    expect(progress({ values: { '2025-12-31': 3 } }).state).toBe('measured');
  });

  it('tells what changed since the baseline, and whether that was wanted', () => {
    const given = { values: { '2025-12-31': 3 }, baseline: [5, '2019-12-31'] } as const;
    expect(progress(given)).toMatchObject({ state: 'changed', change: -2, isWanted: false });
    expect(progress({ ...given, direction: 'baisse' })).toMatchObject({ change: -2, isWanted: true });
  });

  it('counts decimals without dust', () => {
    expect(progress({ values: { '2024-12-31': 0.1, '2025-12-31': 0.3 } })).toMatchObject({ change: 0.2 });
  });
});

describe('towards a target', () => {
  const half = { values: { '2020-12-31': 100, '2025-12-31': 150 }, target: [200, 2030] } as const;

  it('counts the share of the way from the first value, or from the baseline when there is one', () => {
    expect(progress(half)).toMatchObject({ state: 'on-the-way', share: 0.5 });
    expect(progress({ ...half, baseline: [0, '2015-12-31'] })).toMatchObject({ share: 0.75 });
  });

  it('counts a wanted fall as progress', () => {
    const given = { direction: 'baisse', values: { '2020-12-31': 100, '2025-12-31': 70 } } as const;
    expect(progress({ ...given, target: [60, 2030] })).toMatchObject({ share: 0.75, pace: 'ahead' });
  });

  it('compares the way that is done with the time that is over', () => {
    expect(progress(half)).toMatchObject({ pace: 'on-pace' });
    expect(progress({ ...half, target: [160, 2030] })).toMatchObject({ pace: 'ahead' });
    expect(progress({ ...half, target: [400, 2030] })).toMatchObject({ pace: 'behind' });
    expect(progress({ ...half, target: [200, 2024] })).toMatchObject({ pace: 'behind' });
  });

  it('has no pace when a date is missing', () => {
    expect(progress({ ...half, target: [200, null] })).toMatchObject({ share: 0.5, pace: null });
    expect(progress({ ...half, baseline: [100, null] })).toMatchObject({ share: 0.5, pace: null });
  });

  it('is reached at the target and beyond, in the wanted direction', () => {
    expect(progress({ values: { '2025-12-31': 200 }, target: [200, 2030] }).state).toBe('reached');
    expect(progress({ direction: 'baisse', values: { '2025-12-31': -9 }, target: [-5, 2030] }).state).toBe(
      'reached',
    );
  });

  it('tells an indicator that goes away from its target, below zero too', () => {
    expect(progress({ values: { '2020-12-31': 100, '2025-12-31': 90 }, target: [200, 2030] }).state).toBe(
      'away',
    );
    expect(progress({ values: { '2020-12-31': -10, '2025-12-31': -12 }, target: [5, 2030] }).state).toBe(
      'away',
    );
  });

  it('tells an indicator that left a target it was at', () => {
    expect(progress({ values: { '2020-12-31': 200, '2025-12-31': 190 }, target: [200, 2030] }).state).toBe(
      'away',
    );
  });

  it('only tells the distance from a single value', () => {
    expect(progress({ values: { '2025-12-31': 150 }, target: [200, 2030] })).toMatchObject({
      state: 'remaining',
      gap: 50,
    });
  });
});

describe('of what should be stable', () => {
  const stable = (last: number, rest: Given = {}) =>
    progress({ direction: 'stable', values: { '2020-12-31': 100, '2025-12-31': last }, ...rest });

  it('is held within five per cent of its target, else of its start', () => {
    expect(stable(105)).toMatchObject({ state: 'held', reference: 100, gap: 5 });
    expect(stable(106)).toMatchObject({ state: 'drifting', gap: 6 });
    expect(stable(106, { target: [110, 2030] })).toMatchObject({ state: 'held', reference: 110, gap: 4 });
    expect(stable(106, { baseline: [120, null] })).toMatchObject({ state: 'drifting', reference: 120 });
  });

  it('only tells a single value with nothing to compare', () => {
    expect(progress({ direction: 'stable', values: { '2025-12-31': 3 } }).state).toBe('measured');
  });
});
