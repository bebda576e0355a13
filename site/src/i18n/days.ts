/** How each language writes a day and a month. Intl knows most; what it gives for Basque and Occitan nobody writes. */
import type { Locale } from '@agenda21/content-types';
import { writingTag } from '../lib/intl-tags.ts';

/** A calendar day; months are counted from 1. */
interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface DayWriter {
  /** A calendar day, `YYYY-MM-DD`. */
  day(day: string): string;
  /** The month of a calendar day, with its year. */
  month(day: string): string;
  /** A day of any year, `MM-DD`. */
  dayOfYear(day: string): string;
}

type Write = (day: CalendarDay) => string;

function toCalendarDay(day: string): CalendarDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** A year that has all the days of any other. */
const leapYear = '2028';

const written = (day: Write, month: Write, dayOfYear: Write): DayWriter => ({
  day: (text) => day(toCalendarDay(text)),
  month: (text) => month(toCalendarDay(text)),
  dayOfYear: (text) => dayOfYear(toCalendarDay(`${leapYear}-${text}`)),
});

const basqueMonths =
  'urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua'.split(' ');

/** « -eko » after a number whose name ends with a consonant (bat, bost, hamar, ehun), « -ko » after the others. */
function basqueYear(year: number): string {
  const rest = year % 100;
  const endsOnConsonant =
    rest === 0 ? year % 1000 !== 0 : rest % 10 === 5 || (rest % 10 === 1 && rest !== 11) || rest % 20 === 10;
  return `${year}${endsOnConsonant ? 'eko' : 'ko'}`;
}

/** The article follows the number, but for « hamaika » (11, 31), which ends with it. */
const basqueDay = (day: number) => (day === 11 || day === 31 ? `${day}` : `${day}a`);

const basqueDayOfYear: Write = ({ month, day }) => `${basqueMonths[month - 1]}ren ${basqueDay(day)}`;

const basque = written(
  (day) => `${basqueYear(day.year)} ${basqueDayOfYear(day)}`,
  ({ year, month }) => `${basqueYear(year)} ${basqueMonths[month - 1]}`,
  basqueDayOfYear,
);

/** The months as they are said in Béarn. */
const gasconMonths = 'genèr heurèr març abriu mai junh julhet agost seteme octobre noveme deceme'.split(' ');

const ofMonth = (name = '') => (/^[aeiou]/.test(name) ? `d’${name}` : `de ${name}`);

const occitanDayOfYear: Write = ({ month, day }) =>
  `${day === 1 ? '1èr' : day} ${ofMonth(gasconMonths[month - 1])}`;

const occitan = written(
  (day) => `${occitanDayOfYear(day)} de ${day.year}`,
  ({ year, month }) => `${gasconMonths[month - 1]} de ${year}`,
  occitanDayOfYear,
);

/** French counts the first day of a month by its rank: 1er mars, 2 mars. */
const withOrdinal = (locale: Locale, day: string) => (locale === 'fr' ? day.replace(/^1(?= )/, '1er') : day);

function byIntl(locale: Locale): DayWriter {
  const tag = writingTag(locale);
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const daysOfYear = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return {
    day: (day) => withOrdinal(locale, days.format(new Date(day))),
    month: (day) => months.format(new Date(day)),
    dayOfYear: (day) => withOrdinal(locale, daysOfYear.format(new Date(`${leapYear}-${day}`))),
  };
}

/** How a language writes days. */
export function createDayWriter(locale: Locale): DayWriter {
  if (locale === 'eu') return basque;
  return locale === 'oc' ? occitan : byIntl(locale);
}
