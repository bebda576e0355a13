import { describe, expect, it } from 'vitest';
import { addDays, addYears, dayInFrance } from './days.ts';

describe('the day in France', () => {
  it('begins at midnight in Paris, in winter and in summer', () => {
    expect(dayInFrance(new Date('2026-11-26T22:59:59.999Z'))).toBe('2026-11-26');
    expect(dayInFrance(new Date('2026-11-26T23:00:00.000Z'))).toBe('2026-11-27');
    expect(dayInFrance(new Date('2026-07-13T21:59:59.999Z'))).toBe('2026-07-13');
    expect(dayInFrance(new Date('2026-07-13T22:00:00.000Z'))).toBe('2026-07-14');
  });
});

describe('a day some time later', () => {
  it('passes over the ends of months, years and February', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('is the last of February when the year has no 29th', () => {
    expect(addYears('2028-02-29', 1)).toBe('2029-02-28');
    expect(addYears('2028-02-29', 4)).toBe('2032-02-29');
    expect(addYears('2026-11-27', 2)).toBe('2028-11-27');
  });
});
