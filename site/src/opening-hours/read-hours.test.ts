import { describe, expect, it } from 'vitest';
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

  it('is told in the words of a language with its seasons, public holidays apart', () => {
    const { inWords } = read('Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 09:00-13:00; PH off');
    expect(inWords('fr')).toBe('lun.-ven. 09:00-17:00; lun.-ven. juil.-août 09:00-13:00');
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

describe('days that depart from the week', () => {
  it('are not told one by one when a rule makes many of them', () => {
    expect(read('Mo[1] 14:00-17:00; PH off').ownExceptions).toBeNull();
    expect(read('Mo 14:00-17:00; PH off').ownExceptions).toEqual([]);
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

it('reads the hours of a thousand places in seconds', () => {
  const startedAt = performance.now();
  for (let rank = 0; rank < 1000; rank += 1)
    read(`Mo-Fr 09:00-12:00,14:00-17:${String(rank % 60).padStart(2, '0')}; PH off`);
  expect(performance.now() - startedAt).toBeLessThan(20_000);
});
