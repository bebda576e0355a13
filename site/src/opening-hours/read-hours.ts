/** From hours in the notation of OpenStreetMap to what they repeat and what departs from it. Pure: it knows no « now ». */
import { addDays, daysBetween, weekdayOf } from './days.ts';
import { type Exception, countDistinct, gather } from './exceptions.ts';
import { isHoliday } from './holidays.ts';
import { type Interval, Notation } from './notation.ts';
import { type Reader, type Season, type Timetable, mostFrequent, timetables, weekly } from './timetable.ts';

export interface OpeningHours {
  /** What comes most often on each day of the week, from Monday: only with `exceptions` does it tell the truth. */
  readonly week: readonly (readonly Interval[])[];
  /** All that departs from that week, public holidays included, in order. */
  readonly exceptions: readonly Exception[];
  /** What the hours repeat; null when no table of days of the week can tell them. */
  readonly timetable: readonly Season[] | null;
  /** The days when the timetable and what is told of public holidays are not true. */
  readonly ownExceptions: readonly Exception[];
  /** What becomes of public holidays, `ownExceptions` apart. */
  readonly onHolidays: readonly Interval[] | 'untold';
  /** From the first to the last day that the exceptions are known for. */
  readonly from: string;
  readonly to: string;
  /** When the place is open on a day, after the last one too; null when the hours do not tell. */
  readonly on: (day: string) => readonly Interval[] | null;
}

/** How long after its publication the hours of a place are told: nobody should trust older ones that nobody checked. */
const knownDays = 3 * 365;

/** More exceptions than this are a rule, which another table may tell. */
const mostExceptions = 12;

/**
 * Reads the hours of a place.
 * @param value hours in the notation of OpenStreetMap (wiki.openstreetmap.org/wiki/Key:opening_hours).
 * @param from the first day they are read for, `YYYY-MM-DD`: that of the publication, so that the same state gives the
 * same pages.
 * @returns null when the value is not in the notation.
 */
export function readHours(value: string, from: string): OpeningHours | null {
  try {
    return toHours(new Notation(value), from);
  } catch {
    // The library throws texts: the page then shows the hours as they are written.
    return null;
  }
}

/** Remembers what was read. */
function remember<T>(read: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (known.has(key)) return known.get(key) as T;
    const value = read(key);
    known.set(key, value);
    return value;
  };
}

/** Days of the same kind are open alike when all weeks are: a night goes on after a public holiday or does not. */
const kindOf = remember((day) => `${weekdayOf(day)} ${isHoliday(day)} ${isHoliday(addDays(day, -1))}`);

/** Reads each day once, and one of each kind when all weeks are alike. */
function toReader(notation: Notation): Reader {
  const { isWeekly } = notation;
  const byHours = new Map<string, readonly Interval[]>();
  const read = (day: string) => {
    const intervals = notation.on(day);
    const written = JSON.stringify(intervals);
    const known = byHours.get(written) ?? intervals;
    byHours.set(written, known);
    return known;
  };
  const byKind = new Map<string, readonly Interval[]>();
  return remember((day) => {
    if (!isWeekly) return read(day);
    const intervals = byKind.get(kindOf(day)) ?? read(day);
    byKind.set(kindOf(day), intervals);
    return intervals;
  });
}

/** The days that are known, and what departs from a timetable on them. */
class KnownDays {
  readonly #notation: Notation;
  readonly #on: Reader;
  readonly #all: readonly string[];
  readonly workdays: readonly string[];
  readonly onHolidays: OpeningHours['onHolidays'];

  constructor(notation: Notation, on: Reader, all: readonly string[]) {
    this.#notation = notation;
    this.#on = on;
    this.#all = all;
    this.workdays = all.filter((day) => !isHoliday(day));
    this.onHolidays = notation.tellsHolidays ? mostFrequent(all.filter(isHoliday).map(on)) : 'untold';
  }

  /** True unless the day is a public holiday that the hours leave out: they neither name it nor depart from what they repeat. */
  tells(day: string, timetable: Timetable | null): boolean {
    if (this.onHolidays !== 'untold' || !isHoliday(day) || this.#notation.tellsDate(day)) return true;
    return timetable !== null && timetable.on(day) !== this.#on(day);
  }

  ownExceptions(timetable: Timetable): readonly Exception[] {
    const departs = (day: string) => {
      if (!isHoliday(day)) return this.#on(day) !== timetable.on(day);
      return this.onHolidays === 'untold' ? this.tells(day, timetable) : this.#on(day) !== this.onHolidays;
    };
    return gather(this.#all.filter(departs), (day) => (this.tells(day, timetable) ? this.#on(day) : null));
  }

  /** What the browser needs besides an ordinary week: public holidays count, told or not. */
  liveExceptions({ on: onWeek }: Timetable, on: OpeningHours['on']): readonly Exception[] {
    return gather(
      this.#all.filter((day) => on(day) !== onWeek(day)),
      on,
    );
  }
}

/** The timetable with the fewest exceptions, the plainest of those that tie; null when each has too many. */
function chooseTimetable(known: KnownDays, candidates: Iterable<Timetable>): Timetable | null {
  let chosen: Timetable | null = null;
  let fewest = mostExceptions + 1;
  for (const timetable of candidates) {
    const count = countDistinct(known.ownExceptions(timetable));
    if (count < fewest) [chosen, fewest] = [timetable, count];
    if (count === 0) break;
  }
  return chosen;
}

function toHours(notation: Notation, from: string): OpeningHours {
  const to = addDays(from, knownDays);
  const read = toReader(notation);
  const known = new KnownDays(notation, read, daysBetween(from, to));
  const timetable = chooseTimetable(known, timetables(known.workdays, read, notation.dateBounds));
  const on = (day: string) => (known.tells(day, timetable) ? read(day) : null);
  const ordinary = weekly(known.workdays, read);
  return {
    week: ordinary.seasons.flatMap(({ rows }) => rows.map(({ intervals }) => intervals)),
    exceptions: known.liveExceptions(ordinary, on),
    timetable: timetable?.seasons ?? null,
    ownExceptions: timetable ? known.ownExceptions(timetable) : [],
    onHolidays: known.onHolidays,
    from,
    to,
    on,
  };
}
