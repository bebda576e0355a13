import { describe, expect, it } from 'vitest';
import { drawChart, drawSparkline } from './chart.ts';
import { toSeries } from './series.ts';

type Data = Parameters<typeof toSeries>[0];

const seriesOf = (values: Readonly<Record<string, number>>, rest: Partial<Data> = {}) =>
  toSeries({
    direction: 'hausse',
    frequency: 'annuelle',
    chart: 'courbe',
    baselineValue: null,
    baselineDate: null,
    targetValue: null,
    targetYear: null,
    values: Object.entries(values).map(([date, value]) => ({ date, value, quality: 'définitive' as const })),
    ...rest,
  });
const draw = (...given: Parameters<typeof seriesOf>) =>
  drawChart(seriesOf(...given)) ?? expect.fail('no chart');
const three = { '2020-05-01': 0, '2022-05-01': 50, '2024-05-01': 100 };

describe('a chart', () => {
  it('is not drawn for nothing, nor for one value alone', () => {
    expect(drawChart(seriesOf({}))).toBeNull();
    expect(drawChart(seriesOf({ '2024-05-01': 5 }))).toBeNull();
  });

  it('puts time from left to right and values from bottom to top', () => {
    const chart = draw(three);
    expect(chart).toMatchObject({ drawing: 'M0,100L50.03,50L100,0', last: { x: 100, y: 0 }, zero: null });
    expect(chart.dots).toBe('M0 100h0M50.03 50h0M100 0h0');
  });

  it('marks years by themselves, whatever the days in them', () => {
    expect(draw(three).columns.map(({ date }) => date)).toEqual([
      '2020-01-01',
      '2021-01-01',
      '2022-01-01',
      '2023-01-01',
      '2024-01-01',
    ]);
  });

  it('shows the even way from the start to the end of the target’s year', () => {
    const chart = draw(three, {
      targetValue: 200,
      targetYear: 2028,
      baselineValue: 10,
      baselineDate: '2018-05-01',
    });
    expect(chart).toMatchObject({ baseline: { x: 0, y: 95 }, target: { x: 100, y: 0 } });
    expect(chart.trajectory).toBe('M0,95L100,0');
  });

  it('is drawn for one value and a target, without a baseline that has no day', () => {
    const chart = draw({ '2024-05-01': 5 }, { targetValue: 10, targetYear: 2030, baselineValue: 1 });
    expect(chart.baseline).toBeNull();
    expect(chart.trajectory).toBeNull();
    expect(chart.target).not.toBeNull();
  });

  it('shows zero when values go below it, and never cuts bars off', () => {
    const values = { '2023-01-01': -5, '2024-01-01': 5 };
    expect(draw(values).zero).toBe(50);
    const bars = draw({ '2023-01-01': 95, '2024-01-01': 100 }, { chart: 'barres' });
    expect(bars.rows[0]).toEqual({ value: 0, y: 100 });
    expect(bars.drawing).toBe('M0 100V5H12V100ZM88 100V0H100V100Z');
    expect(draw({ '2023-01-01': 95, '2024-01-01': 100 }).rows[0]?.value).toBeGreaterThan(90);
  });

  it('has room around equal values, and around zeros', () => {
    for (const value of [7, 0, -3]) {
      const chart = draw({ '2023-01-01': value, '2024-01-01': value });
      expect(chart.drawing).not.toContain('NaN');
      expect(chart.rows.length).toBeGreaterThan(1);
    }
  });

  it('shows no dots when they are too many to be told apart', () => {
    const months = Object.fromEntries(
      Array.from({ length: 60 }, (_, month) => [
        new Date(Date.UTC(2020, month, 1)).toISOString().slice(0, 10),
        month,
      ]),
    );
    const chart = draw(months, { frequency: 'mensuelle' });
    expect(chart.dots).toBeNull();
    expect(chart.columns.length).toBeLessThanOrEqual(6);
  });
});

describe('a sparkline', () => {
  it('is the line of the values alone', () => {
    expect(drawSparkline(seriesOf(three, { targetValue: 900, targetYear: 2050 }))).toBe(
      'M0,100L50.03,50L100,0',
    );
  });

  it('is nothing below two values, and level for equal ones', () => {
    expect(drawSparkline(seriesOf({ '2024-05-01': 5 }))).toBeNull();
    expect(drawSparkline(seriesOf({ '2023-05-01': 5, '2024-05-01': 5 }))).toBe('M0,50L100,50');
  });
});
