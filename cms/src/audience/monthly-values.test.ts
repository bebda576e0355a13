import { describe, expect, it } from 'vitest';
import { mergeValues, toMonthlyValues } from './monthly-values.ts';

const value = (date: string, of: number) => ({ date, value: of, quality: 'définitive' as const });

describe('the months that are over', () => {
  const dayOf = (month: string, rank: number) => `${month}-${String(rank + 1).padStart(2, '0')}`;
  const wholeMonth = (month: string, days: number) =>
    Array.from({ length: days }, (_, rank) => ({ day: dayOf(month, rank), views: 2 }));

  it('are the sums of their days', () => {
    const days = [...wholeMonth('2026-10', 31), ...wholeMonth('2026-02', 28)];
    expect(toMonthlyValues(days, '2026-11-01')).toEqual([value('2026-02-01', 56), value('2026-10-01', 62)]);
  });

  it('are estimates when a day of theirs has no total', () => {
    const days = wholeMonth('2026-10', 31).filter(({ day }) => day !== '2026-10-12');
    expect(toMonthlyValues(days, '2026-11-01')).toEqual([{ ...value('2026-10-01', 60), quality: 'estimée' }]);
  });

  it('leave out the month that goes on, and the one that was not counted from its first day', () => {
    const days = ['2026-09-02', '2026-09-30', '2026-10-05', '2026-11-27'].map((day) => ({ day, views: 1 }));
    expect(toMonthlyValues(days, '2026-11-27').map(({ date }) => date)).toEqual(['2026-10-01']);
  });

  it('are none before anything is counted', () => {
    expect(toMonthlyValues([], '2026-11-27')).toEqual([]);
  });
});

describe('the values of the indicator', () => {
  it('take the months that are over in the place of what was said of them, and keep the others', () => {
    const current = [value('2026-10-31', 9), value('2026-08-01', 2), value('2026-09-15', 7)];
    expect(mergeValues(current, [value('2026-09-01', 8), value('2026-10-01', 10)])).toEqual([
      value('2026-08-01', 2),
      value('2026-09-01', 8),
      value('2026-10-01', 10),
    ]);
  });

  it('are never more than an indicator holds: the oldest goes', () => {
    const month = (rank: number) =>
      `${2020 + Math.floor(rank / 12)}-${String((rank % 12) + 1).padStart(2, '0')}-01`;
    const current = Array.from({ length: 60 }, (_, rank) => value(month(rank), rank));
    const merged = mergeValues(current, [value(month(60), 60)]);
    expect([merged.length, merged[0]?.date, merged.at(-1)?.value]).toEqual([60, month(1), 60]);
  });
});
