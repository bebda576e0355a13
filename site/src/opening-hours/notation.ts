/** The notation of OpenStreetMap, as the library reads it for a place in France. */
import OpeningHoursNotation from 'opening_hours';
import { addDays } from './days.ts';

/** A time when a place is open, in minutes from the start of a day. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  /** What the hours say of it, such as « sur rendez-vous ». */
  readonly note: string | null;
  /** False when the hours do not promise that the place is open then. */
  readonly isSure: boolean;
}

/** Public holidays are those of the whole country: the coordinates only serve rules about the sun. */
const inFrance = { lat: 43.3, lon: -0.37, address: { country_code: 'fr', state: 'Nouvelle-Aquitaine' } };

const minutesOfDay = 1440;

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const namedDates = new RegExp(`(-\\s?)?\\b(${monthNames.join('|')})\\b(?: (\\d\\d?)\\b(?!:))?(\\s?-)?`, 'g');

const datedClosing = new RegExp(`^(?:\\d{4} )?(?:${monthNames.join('|')})\\b[^:]*\\b(?:off|closed)$`);

/** A day of 2028, which has all the days of any year. */
const dayOfLeapYear = (month: number, day: number): string =>
  new Date(Date.UTC(2028, month - 1, day)).toISOString().slice(0, 10);

/** Hours that a place keeps, whatever the day of the machine that reads them. */
export class Notation {
  readonly #rules: OpeningHoursNotation;
  readonly #value: string;

  /** @throws when the hours are not in the notation. */
  constructor(value: string) {
    this.#value = value;
    this.#rules = new OpeningHoursNotation(value, inFrance);
  }

  /** The library counts in the time of the machine: only the figures of its clock are read, never the instant. */
  static #instantOf(day: string): Date {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return new Date(year, month - 1, date);
  }

  /** When the place is open on a day. */
  on(day: string): readonly Interval[] {
    const start = Notation.#instantOf(day);
    const end = Notation.#instantOf(addDays(day, 1));
    const minuteOf = (instant: Date) =>
      instant >= end ? minutesOfDay : instant.getHours() * 60 + instant.getMinutes();
    return this.#rules.getOpenIntervals(start, end).map(([from, to, isUnsure, note]) => ({
      from: minuteOf(from),
      to: minuteOf(to),
      // On public holidays the library adds their names, which the hours do not say.
      note: note && this.#value.includes(`"${note}"`) ? note : null,
      isSure: !isUnsure,
    }));
  }

  isHoliday(day: string): boolean {
    return this.#rules.getPublicHolidayContext(Notation.#instantOf(day)).isHoliday;
  }

  /** True when the hours tell what becomes of public holidays. */
  get tellsHolidays(): boolean {
    return /\bPH\b|24\/7/.test(this.#value);
  }

  /** True when the hours name this very day (« Dec 25 », « 2026 Dec 25 ») or close a span of dates that it is in. */
  tellsDate(day: string): boolean {
    const [year = '', month = '', date = ''] = day.split('-');
    const name = `${monthNames[Number(month) - 1]} 0?${Number(date)}`;
    const isNamed = new RegExp(`(?<![-\\d] ?)(?:${year} )?${name}\\b(?! ?-)`).test(this.#value);
    return isNamed || datedClosing.test(this.#ruleOf(day));
  }

  /** The rule that decides what a day is; empty when none does. */
  #ruleOf(day: string): string {
    const rank = this.#rules.getMatchingRule(Notation.#instantOf(day));
    // The library's types ask for all the options, which its documentation leaves free.
    const options = { rule_index: rank } as object;
    return rank === undefined ? '' : this.#rules.prettifyValue(options);
  }

  /** The days of any year, `MM-DD`, that a season may begin with: those that begin a span of dates, or come after its end. */
  get dateBounds(): readonly string[] {
    const bounds = [...this.#value.matchAll(namedDates)].flatMap(([, ends, name = '', date, begins]) => {
      const month = monthNames.indexOf(name) + 1;
      const first = dayOfLeapYear(month, Number(date ?? 1));
      const next = date ? addDays(first, 1) : dayOfLeapYear(month + 1, 1);
      return [...(ends ? [] : [first]), ...(begins ? [] : [next])];
    });
    return [...new Set(bounds.map((day) => day.slice(5)))].toSorted();
  }

  /** True when each week is like the others, public holidays apart: no season, no date, no rank in a month. */
  get isWeekly(): boolean {
    return /^(?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|off|closed|open)\b|24\/7|\d\d?:\d\d|"[^"]*"|[-,;|\s])*$/.test(
      this.#value,
    );
  }
}
