import { describe, expect, it } from 'vitest';
import type { Exception } from './exceptions.ts';
import { type Interval } from './notation.ts';
import { type OpeningHours, readHours } from './read-hours.ts';

const from = '2026-11-27';
const read = (value: string): OpeningHours => readHours(value, from) ?? expect.fail(`not read: ${value}`);
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const write = (intervals: readonly Interval[] | null | undefined) =>
  intervals?.map(({ from: start, to }) => `${clock(start)}-${clock(to)}`).join(',') ?? null;
const weekOf = (value: string) => read(value).week.map(write);
const exceptionsOf = (value: string) =>
  read(value).exceptions.map(({ from: first, to, intervals }) => `${first}/${to} ${write(intervals)}`);

describe('an ordinary week', () => {
  it('has the hours of each day, from Monday', () => {
    expect(weekOf('Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00; PH off')).toEqual([
      ...Array.from({ length: 5 }, () => '09:00-12:00,14:00-18:30'),
      '08:30-12:00',
      '',
    ]);
  });

  it('is the one that comes most often when seasons differ', () => {
    const value = 'Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 09:00-13:00; PH off';
    expect(weekOf(value)[0]).toBe('09:00-17:00');
    expect(exceptionsOf(value)).toContain('2027-07-05/2027-07-09 09:00-13:00');
  });

  it('leaves out what happens once a month', () => {
    expect(weekOf('Mo[1] 14:00-17:00; PH off')).toEqual(['', '', '', '', '', '', '']);
    expect(exceptionsOf('Mo[1] 14:00-17:00; PH off')[0]).toBe('2026-12-07/2026-12-07 14:00-17:00');
  });

  it('is cut at midnight', () => {
    expect(weekOf('Fr 22:00-02:00; PH off').slice(4, 6)).toEqual(['22:00-24:00', '00:00-02:00']);
    expect(weekOf('24/7')).toEqual(Array.from({ length: 7 }, () => '00:00-24:00'));
  });

  it('tells what is noted, and does not promise what the hours do not', () => {
    const [monday] = read('Mo 09:00-12:00 "sur rendez-vous"; PH off').week;
    expect(monday).toEqual([{ from: 540, to: 720, note: 'sur rendez-vous', isSure: false }]);
    const [sure] = read('Mo 09:00-12:00 open "au premier étage"; PH off').week;
    expect(sure?.[0]).toMatchObject({ note: 'au premier étage', isSure: true });
  });
});

describe('public holidays', () => {
  it('are closed when the hours say so, for three years', () => {
    const { onHolidays, exceptions, to } = read('Mo-Fr 09:00-12:00; PH off');
    expect(onHolidays).toEqual([]);
    expect(to).toBe('2029-11-26');
    const closed = exceptions.flatMap(({ from: first }) => first);
    expect(closed).toEqual(expect.arrayContaining(['2026-12-25', '2027-03-29', '2028-07-14', '2029-11-01']));
  });

  it('have hours of their own when the hours say so', () => {
    expect(write(read('Mo-Fr 09:00-12:00; PH 10:00-11:00').onHolidays as Interval[])).toBe('10:00-11:00');
  });

  it('are not known when the hours say nothing of them', () => {
    const { onHolidays, exceptions } = read('Mo-Fr 09:00-12:00');
    expect(onHolidays).toBe('untold');
    expect(exceptions.find(({ from: first }) => first === '2026-12-25')?.intervals).toBeNull();
  });
});

describe('days that are closed in a row', () => {
  it('are one run over a weekend, at the change of the year', () => {
    const { ownExceptions } = read('Mo-Fr 09:00-12:00; 2026 Dec 21-2027 Jan 03 off; PH off');
    expect(ownExceptions).toEqual([{ from: '2026-12-21', to: '2026-12-31', intervals: [] }]);
  });
});

const daysOf = (exceptions: readonly Exception[]) =>
  exceptions.map(({ from: first, to, intervals }) => `${first}/${to} ${write(intervals)}`);
const tableOf = (value: string) =>
  read(value).timetable?.map(({ spans, rows }) => [
    spans.map(({ from: first, to }) => `${first}/${to}`).join(),
    ...rows
      .filter(({ intervals }) => intervals.length > 0)
      .map(({ weekday, ranks, intervals }) => `${weekday} ${ranks.join()} ${write(intervals)}`),
  ]);

describe('the timetable', () => {
  it('has a week for each season, the longest being the rest of the year', () => {
    const [summer, rest] = tableOf('Tu-Sa 10:00-18:00; Jul-Aug Tu-Sa 09:00-13:00; PH off') ?? [];
    expect(summer).toEqual(['07-01/08-31', ...[1, 2, 3, 4, 5].map((day) => `${day} every 09:00-13:00`)]);
    expect(rest).toEqual(['', ...[1, 2, 3, 4, 5].map((day) => `${day} every 10:00-18:00`)]);
  });

  it('has seasons that begin within a month or go over the new year', () => {
    const spansOf = (value: string) => tableOf(value)?.map(([spans]) => spans);
    expect(spansOf('Apr 15-Oct 14 Mo-Sa 09:00-19:00; Oct 15-Apr 14 Mo-Fr 09:00-17:00; PH off')).toEqual([
      '04-15/10-14',
      '',
    ]);
    expect(spansOf('Mo-Fr 09:00-17:00; Nov 15-Feb 14 Mo-Fr 10:00-12:00; PH off')).toEqual([
      '11-15/02-14',
      '',
    ]);
    expect(spansOf('Mo-Fr 09:00-17:00; Feb,Nov Mo-Fr 10:00-12:00; PH off')).toEqual([
      '02-01/02-29,11-01/11-30',
      '',
    ]);
  });

  it('has the ranks of a day in the month', () => {
    expect(tableOf('Mo[1],Mo[3] 14:00-17:00; PH off')).toEqual([['', '0 1,3 14:00-17:00']]);
    expect(tableOf('Tu 09:00-12:00; Sa[-1] 10:00-12:00; PH off')).toEqual([
      ['', '1 every 09:00-12:00', '5 last 10:00-12:00'],
    ]);
  });

  it('is none when neither a season nor a rank tells the hours', () => {
    for (const value of [
      'week 01-53/2 Mo 09:00-12:00; PH off',
      'Jul-Aug Mo 09:00-12:00; Sep-Jun Mo[1] 09:00-12:00; PH off',
      '2027 Apr 01-2027 Sep 30 Mo-Fr 09:00-12:00; PH off',
    ])
      expect(read(value)).toMatchObject({ timetable: null, ownExceptions: [] });
  });

  it('stays a plain week when few days depart from it, the same ones in other years counting once', () => {
    const { timetable, ownExceptions } = read(
      'Mo-Su 09:00-17:00; Jan 01,Feb 02,Mar 03,May 01,Jul 14,Dec 24-25 off',
    );
    expect(timetable).toHaveLength(1);
    expect(ownExceptions.length).toBeGreaterThan(12);
  });
});

describe('a public holiday that departs from the others', () => {
  it('is told apart from what becomes of them', () => {
    const always = read('24/7; Dec 25 off');
    expect(daysOf(always.ownExceptions)).toEqual(
      ['2026', '2027', '2028'].map((year) => `${year}-12-25/${year}-12-25 `),
    );
    expect(write(always.onHolidays as Interval[])).toBe('00:00-24:00');
    const once = read('Mo-Fr 09:00-17:00; PH off; 2026 Dec 25 10:00-12:00');
    expect(daysOf(once.ownExceptions)).toEqual(['2026-12-25/2026-12-25 10:00-12:00']);
    expect(once.onHolidays).toEqual([]);
  });

  it('is told when the hours name it and no other, though it be open as usual', () => {
    const { ownExceptions, onHolidays, on } = read(
      'Mo-Sa 09:00-18:00; Dec 25 off; Jan 01 off; 2027 Jul 14 09:00-18:00',
    );
    expect(onHolidays).toBe('untold');
    expect(daysOf(ownExceptions)).toEqual([
      '2026-12-25/2026-12-25 ',
      '2027-01-01/2027-01-01 ',
      '2027-07-14/2027-07-14 09:00-18:00',
      '2027-12-25/2027-12-25 ',
      '2028-01-01/2028-01-01 ',
      '2028-12-25/2028-12-25 ',
      '2029-01-01/2029-01-01 ',
    ]);
    expect(on('2027-05-06')).toBeNull();
    expect(on('2028-07-14')).toBeNull();
  });

  it('is not told by a season that it falls in', () => {
    const { on } = read('Mo-Fr 09:00-17:00; Jul 14-Aug 31 Mo-Fr 09:00-13:00');
    expect(on('2027-07-14')).toBeNull();
    expect(write(on('2027-07-15'))).toBe('09:00-13:00');
  });

  it('is told when a span of dates that it falls in is closed, though it be closed as usual', () => {
    expect(daysOf(read('Mo-Fr 09:00-12:00; Dec 24-Jan 02 off').ownExceptions)).toContain(
      '2027-12-24/2028-01-01 ',
    );
  });

  it('gives its night to the day after', () => {
    expect(write(read('Mo-Fr 09:00-12:00; PH 20:00-02:00').on('2026-12-26'))).toBe('00:00-02:00');
  });
});

it('reads nothing in what is not in the notation', () => {
  for (const value of ['lundi matin !', '', 'Mo-Fr 25:00-26:00', 'SH off'])
    expect(readHours(value, from)).toBeNull();
});

it('reads the same on a machine of any time zone', () => {
  const zone = process.env['TZ'];
  const value = 'Mo-Fr 09:00-12:00; Mo[1] 14:00-17:00; 2027 Mar 25-2027 Apr 02 off; PH off';
  try {
    const [first, ...others] = ['Europe/Paris', 'Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map(
      (TZ) => {
        process.env['TZ'] = TZ;
        return JSON.stringify(read(value));
      },
    );
    expect(others.filter((other) => other !== first)).toEqual([]);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

it('reads the hours of three hundred places in seconds', () => {
  const startedAt = performance.now();
  for (let rank = 0; rank < 300; rank += 1)
    read(`Mo-Fr 09:00-12:00,14:00-17:${String(rank % 60).padStart(2, '0')}; PH off`);
  expect(performance.now() - startedAt).toBeLessThan(20_000);
});
