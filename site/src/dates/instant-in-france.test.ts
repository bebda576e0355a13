import { expect, it } from 'vitest';
import { instantInFrance } from './instant-in-france.ts';

it.each([
  ['2026-03-28', '18:30', '2026-03-28T18:30:00+01:00'],
  ['2026-03-29', '09:00', '2026-03-29T09:00:00+02:00'],
  ['2026-10-24', '18:30', '2026-10-24T18:30:00+02:00'],
  ['2026-10-25', '09:00', '2026-10-25T09:00:00+01:00'],
])('the %s at %s in France is %s', (day, hour, instant) => {
  expect(instantInFrance(day, hour)).toBe(instant);
});
