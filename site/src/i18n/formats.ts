import type { SiteLocale } from '@agenda21/content-types';

/** The forms of a counted noun; `other` serves where a language has no form of its own. */
export interface CountForms {
  readonly one: string;
  readonly other: string;
}

/** Numbers, money, days and counts, written as a language writes them. */
export interface Formats {
  number(value: number): string;
  /** Whole euros. */
  euros(value: number): string;
  /** A ratio between 0 and 1. */
  percent(ratio: number): string;
  /** A calendar day, `YYYY-MM-DD`. */
  day(day: string): string;
  month(day: string): string;
  /** The day of an instant in France. */
  dayOfInstant(instant: string): string;
  list(words: readonly string[]): string;
  /** `1 projet`, `12 projets`. */
  count(value: number, forms: CountForms): string;
}

const inFrance = 'Europe/Paris';

/** French counts the first day of a month by its rank: 1er mars, 2 mars. */
const withOrdinal = (locale: SiteLocale, day: string) =>
  locale === 'fr' ? day.replace(/^1(?= )/, '1er') : day;

/** The formats of a language. */
export function createFormats(locale: SiteLocale): Formats {
  const numbers = new Intl.NumberFormat(locale, { useGrouping: 'always' });
  const euros = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
    useGrouping: 'always',
  });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const instants = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: inFrance });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plurals = new Intl.PluralRules(locale);
  return {
    number: (value) => numbers.format(value),
    euros: (value) => euros.format(value),
    percent: (ratio) => percents.format(ratio),
    day: (day) => withOrdinal(locale, days.format(new Date(day))),
    month: (day) => months.format(new Date(day)),
    dayOfInstant: (instant) => withOrdinal(locale, instants.format(new Date(instant))),
    list: (words) => lists.format(words),
    count: (value, forms) =>
      `${numbers.format(value)} ${plurals.select(value) === 'one' ? forms.one : forms.other}`,
  };
}
