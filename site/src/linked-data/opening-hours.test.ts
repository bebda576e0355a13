import { expect, it } from 'vitest';
import { readHours } from '../opening-hours/read-hours.ts';
import { describeHours } from './opening-hours.ts';

/** What departs from the type, which all lines have. */
const linesOf = (value: string) =>
  describeHours(readHours(value, '2026-03-02') ?? expect.fail()).map(({ '@type': type, ...line }) => {
    expect(type).toBe('OpeningHoursSpecification');
    return line;
  });

it('gathers the days that open alike, and says what becomes of public holidays and of days apart', () => {
  expect(linesOf('Mo-Tu 09:00-12:00,14:00-18:30; Sa 09:00-12:00; 2026 Dec 24-26 off; PH off')).toEqual([
    { dayOfWeek: ['Monday', 'Tuesday', 'Saturday'], opens: '09:00', closes: '12:00' },
    { dayOfWeek: ['Monday', 'Tuesday'], opens: '14:00', closes: '18:30' },
    { dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' },
    { validFrom: '2026-12-26', validThrough: '2026-12-26', opens: '00:00', closes: '00:00' },
  ]);
});

it('closes a place that is always open at the last minute: midnight would mean closed', () => {
  expect(linesOf('24/7')[0]).toMatchObject({ opens: '00:00', closes: '23:59' });
});

it('promises nothing of hours that promise nothing, nor of public holidays that are not told', () => {
  expect(linesOf('"sur rendez-vous"')).toEqual([]);
  expect(linesOf('Mo 09:00-12:00')).toEqual([{ dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' }]);
});

it('leaves to the page what is not the same each week', () => {
  for (const value of [
    'Mo[1] 09:00-12:00',
    'Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 09:00-13:00; PH off',
    'week 01-53/2 Mo 09:00-12:00',
  ])
    expect(linesOf(value)).toEqual([]);
});

it('closes the public holiday that departs from the others', () => {
  const christmas = { validFrom: '2026-12-25', validThrough: '2026-12-25' };
  const closed = { ...christmas, opens: '00:00', closes: '00:00' };
  expect(linesOf('24/7; Dec 25 off')).toContainEqual(closed);
  expect(linesOf('Mo-Sa 09:00-18:00; Dec 25 off; Jan 01 off')).toContainEqual(closed);
  expect(linesOf('Mo-Fr 09:00-17:00; PH off; 2026 Dec 25 10:00-12:00')).toContainEqual({
    ...christmas,
    opens: '10:00',
    closes: '12:00',
  });
});
