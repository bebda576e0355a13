/** What a page, its script and its linked data say of a place, against the library that reads the notation. */
import OpeningHoursNotation from 'opening_hours';
import { expect, it } from 'vitest';
import { describeHours } from '../linked-data/opening-hours.ts';
import { addDays, daysBetween } from './days.ts';
import type { Interval } from './notation.ts';
import { stateAt } from './open-state.ts';
import { openingsAhead } from './openings-ahead.ts';
import { type OpeningHours, readHours } from './read-hours.ts';
import type { Rank, Season } from './timetable.ts';
import { toLiveHours } from './to-live.ts';

const rules = [
  'Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:30-12:00; 2026 Dec 24-2027 Jan 02 off; PH off',
  'Mo,Tu,Th 09:00-12:00,13:30-17:00; We,Fr 09:00-12:00; PH off',
  'Tu,Th 17:30-19:30; PH off',
  'Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:30-12:00; PH off',
  'Mo-Fr 09:00-12:00',
  'Mo-Fr 10:00-12:00 "sur rendez-vous"; PH off',
  'Mo[1],Mo[3] 14:00-17:00; PH off',
  'Mo-Fr 09:00-12:00; Sa[-1] 10:00-12:00; PH off',
  'We[2] 14:00-17:00; We[4] 09:00-12:00',
  'Tu-Sa 10:00-18:00; Jul-Aug Tu-Sa 09:00-13:00; PH off',
  'Apr 15-Oct 14 Mo-Sa 09:00-19:00; Oct 15-Apr 14 Mo-Fr 09:00-17:00; PH off',
  'Mo-Fr 09:00-17:00; Feb,Nov Mo-Fr 10:00-12:00',
  'Sep-Jun Mo-Fr 08:00-18:00; PH off',
  'Mo-Fr 09:00-17:00; Aug 01-15 off; PH off',
  'Jul-Aug Mo 09:00-12:00; Sep-Jun Mo[1] 09:00-12:00; PH off',
  'week 01-53/2 Mo 09:00-12:00; week 02-52/2 Tu 14:00-17:00; PH off',
  'week 01-53/2 Mo 09:00-12:00',
  '24/7',
  '24/7; Dec 25 off',
  '24/7; Jul-Aug 08:00-20:00',
  'Mo-Fr 09:00-17:00; PH off; 2026 Dec 25 10:00-12:00',
  'Mo-Sa 09:00-18:00; Dec 25 off; Jan 01 off',
  'Mo-Su 10:00-18:00; Dec 25 off; PH 10:00-18:00',
  'Mo-Fr 09:00-12:00; 2026 Dec 21-2027 Jan 03 off; PH off',
  'Mo-Fr 09:00-12:00; Dec 24-Jan 02 off',
  'Fr,Sa 22:00-02:00; PH off',
  'Mo-Fr 09:00-17:00; PH 10:00-12:00; May 01 off; easter +1 day off',
  'Dec 24 09:00-16:00; Mo-Fr 09:00-17:00',
];
const inFrance = { lat: 43.3, lon: -0.37, address: { country_code: 'fr', state: 'Nouvelle-Aquitaine' } };
const from = '2026-11-27';
const minutes = [30, 585, 690, 780, 870, 1020, 1110, 1350];

/** As far as a rank is said: of the days that bear it in words. */
function bears(day: string, rank: Rank): boolean {
  const sameMonth = (other: string) => other.slice(0, 7) === day.slice(0, 7);
  if (rank === 'every') return true;
  const isLast = !sameMonth(addDays(day, 7));
  if (typeof rank === 'string') return (rank === 'last') === isLast;
  return sameMonth(addDays(day, -7 * (rank - 1))) && !sameMonth(addDays(day, -7 * rank));
}

const holidays = new OpeningHoursNotation('PH', inFrance);
const isHoliday = (day: string) => holidays.getState(new Date(`${day}T12:00:00`));
const isInSeason = (day: string) => (season: Season) =>
  season.spans.some(({ from: first, to }) => {
    const [isAfter, isBefore] = [day.slice(5) >= first, day.slice(5) <= to];
    return first <= to ? isAfter && isBefore : isAfter || isBefore;
  });

/** What a reader of the page takes the hours of a day to be; null when it does not say. */
function readPage(hours: OpeningHours, day: string): readonly Interval[] | null {
  const { timetable, ownExceptions, onHolidays } = hours;
  if (!timetable) {
    if (isHoliday(day) && onHolidays === 'untold') return null;
    return openingsAhead(hours, day).find((opening) => opening.day === day)?.intervals ?? [];
  }
  const exception = ownExceptions.find(({ from: first, to }) => first <= day && day <= to);
  if (exception) return exception.intervals;
  if (isHoliday(day)) return onHolidays === 'untold' ? null : onHolidays;
  const season = timetable.find(isInSeason(day)) ?? timetable.at(-1);
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const rows = season?.rows.filter(
    (row) => row.weekday === weekday && row.ranks.some((rank) => bears(day, rank)),
  );
  expect(rows, `one row for ${day}`).toHaveLength(1);
  return rows?.[0]?.intervals ?? null;
}

/** What a program takes from the linked data: dates come before public holidays, and these before days of the week. */
function readLines(hours: OpeningHours, day: string): readonly (readonly [string, string])[] | null {
  const lines = describeHours(hours) as readonly Readonly<Record<string, string | string[]>>[];
  const weekday = new Date(day).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
  const dated = lines.filter(
    (line) => line['validFrom'] && line['validFrom'] <= day && day <= (line['validThrough'] ?? ''),
  );
  const onHolidays = lines.filter(({ dayOfWeek }) => dayOfWeek === 'PublicHolidays');
  const ordinary = lines.filter(({ dayOfWeek }) => Array.isArray(dayOfWeek) && dayOfWeek.includes(weekday));
  if (lines.length === 0) return null;
  if (dated.length === 0 && isHoliday(day) && onHolidays.length === 0) return null;
  const said = dated.length > 0 ? dated : isHoliday(day) ? onHolidays : ordinary;
  return said.map(({ opens, closes }) => [String(opens), String(closes)]);
}

/** One day of five, and all public holidays with the days after them. */
const days = daysBetween(from, addDays(from, 3 * 365)).filter(
  (day, rank) => rank % 5 === 0 || isHoliday(day) || isHoliday(addDays(day, -1)),
);
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

it.each(rules)('the page, its script and its linked data say of a place what its hours are: %s', (value) => {
  const hours = readHours(value, from) ?? expect.fail();
  const live = toLiveHours(hours);
  const library = new OpeningHoursNotation(value, inFrance);
  let told = 0;
  for (const day of days) {
    const page = readPage(hours, day);
    const lines = readLines(hours, day);
    if (page) told += 1;
    for (const minute of minutes) {
      const instant = new Date(`${day}T${clock(minute)}:00`);
      const isOpen = library.getState(instant);
      const at = `${day} ${clock(minute)}`;
      const opening = page?.find(({ from: first, to }) => first <= minute && minute < to);
      if (page) expect(Boolean(opening), `the table on ${at}`).toBe(isOpen || library.getUnknown(instant));
      if (opening) expect(opening.isSure, `the promise of the table on ${at}`).toBe(isOpen);
      const state = live && stateAt(live, { day, minute });
      if (state) expect(state.isOpen, `the script on ${at}`).toBe(isOpen);
      if (live) expect(Boolean(state), `told by both on ${at}`).toBe(Boolean(page));
      const isLine = lines?.some(([opens, closes]) => opens <= clock(minute) && clock(minute) < closes);
      if (lines) expect(isLine, `the linked data on ${at}`).toBe(isOpen);
    }
  }
  expect(told).toBeGreaterThan(days.length / 2);
});
