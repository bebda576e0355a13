/** Opening hours in the words of schema.org/OpeningHoursSpecification. */
import type { Exception } from '../opening-hours/exceptions.ts';
import type { Interval } from '../opening-hours/notation.ts';
import type { OpeningHours } from '../opening-hours/read-hours.ts';
import type { JsonLdNode } from './json-ld.ts';

/** From Monday, as in the week of the hours. */
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The end of a day, which schema.org has no hour for. */
const lastMinute = 24 * 60 - 1;

function clock(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Only what the hours promise. A place that is always open closes at the last minute: from midnight to midnight means closed. */
function openings(intervals: readonly Interval[]): readonly { opens: string; closes: string }[] {
  const sure = intervals.filter(({ isSure }) => isSure);
  return sure.map(({ from, to }) => ({ opens: clock(from), closes: clock(Math.min(to, lastMinute)) }));
}

const closed = { opens: '00:00', closes: '00:00' };

const orClosed = (intervals: readonly Interval[]) =>
  intervals.length === 0 ? [closed] : openings(intervals);

/** One line for the days of the week that open alike. */
function describeWeek(week: OpeningHours['week']): readonly JsonLdNode[] {
  const lines = week.flatMap((intervals, rank) =>
    openings(intervals).map((opening) => ({ day: weekdays[rank] ?? '', opening })),
  );
  const alike = Map.groupBy(lines, ({ opening }) => `${opening.opens} ${opening.closes}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const dayOfWeek = group.map(({ day }) => day);
    return [{ '@type': 'OpeningHoursSpecification', dayOfWeek, ...first.opening }];
  });
}

const describeException = ({ from, to, intervals }: Exception): readonly JsonLdNode[] =>
  orClosed(intervals ?? []).map((opening) => ({
    '@type': 'OpeningHoursSpecification',
    validFrom: from,
    validThrough: to,
    ...opening,
  }));

function describeHolidays({ onHolidays }: OpeningHours): readonly JsonLdNode[] {
  if (onHolidays === 'untold') return [];
  return orClosed(onHolidays).map((opening) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: 'PublicHolidays',
    ...opening,
  }));
}

/** The hours of a place: an ordinary week, public holidays, and the days that depart. Nothing when they cannot be told so. */
export function describeHours(hours: OpeningHours): readonly JsonLdNode[] {
  // Neither seasons nor ranks in a month are told: only what is true of any week.
  const isSameAllYear = hours.timetable?.every(({ rows }) => rows.every(({ ranks }) => ranks[0] === 'every'));
  if (hours.timetable?.length !== 1 || !isSameAllYear) return [];
  return [
    ...describeWeek(hours.week),
    ...describeHolidays(hours),
    ...hours.ownExceptions.flatMap(describeException),
  ];
}
