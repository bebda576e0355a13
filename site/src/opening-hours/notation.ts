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

  /** True when each week is like the others, public holidays apart: no season, no date, no rank in a month. */
  get isWeekly(): boolean {
    return /^(?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|off|closed|open)\b|24\/7|\d\d?:\d\d|"[^"]*"|[-,;|\s])*$/.test(
      this.#value,
    );
  }

  /** The hours with the names of days and months of a language, without the rules of public holidays. */
  inWords(locale: string): string {
    const rules = this.#value.split(';').filter((rule) => !/^\s*PH\b/.test(rule));
    // The library's types leave `conf` out, which its documentation tells.
    const language = { conf: { locale } } as object;
    return new OpeningHoursNotation(rules.join(';'), inFrance).prettifyValue(language);
  }
}
