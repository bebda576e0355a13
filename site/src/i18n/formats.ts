import type { Locale } from '@agenda21/content-types';
import { writingTag } from '../lib/intl-tags.ts';
import { createDayWriter } from './days.ts';

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
  /** A price in euros, with its cents when it has some. */
  price(value: number): string;
  /** A ratio between 0 and 1. */
  percent(ratio: number): string;
  /** A calendar day, `YYYY-MM-DD`. */
  day(day: string): string;
  month(day: string): string;
  /** A day of any year, `MM-DD`. */
  dayOfYear(day: string): string;
  /** The day of an instant in France. */
  dayOfInstant(instant: string): string;
  list(words: readonly string[]): string;
  /** `1 projet`, `12 projets`. */
  count(value: number, forms: CountForms): string;
}

/** The day that it is in France at an instant, `YYYY-MM-DD`: the form of dates in Sweden. */
const dayInFrance = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' });

/** Intl has no list in Occitan. */
function joinInOccitan(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} e ${last}`;
}

/** The number one follows its noun in Basque: « proiektu 1 », « 2 proiektu ». No line breaks between the two. */
const putTogether = (locale: Locale, value: number, number: string, noun: string) =>
  locale === 'eu' && value === 1 ? `${noun}\u00a0${number}` : `${number}\u00a0${noun}`;

/** The formats of a language. */
export function createFormats(locale: Locale): Formats {
  const tag = writingTag(locale);
  const numbers = new Intl.NumberFormat(tag, { useGrouping: 'always' });
  const euros = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
    useGrouping: 'always',
  });
  const prices = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
    useGrouping: 'always',
  });
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const plurals = new Intl.PluralRules(tag);
  const days = createDayWriter(locale);
  return {
    number: (value) => numbers.format(value),
    euros: (value) => euros.format(value),
    price: (value) => prices.format(value),
    percent: (ratio) => percents.format(ratio),
    day: days.day,
    month: days.month,
    dayOfYear: days.dayOfYear,
    dayOfInstant: (instant) => days.day(dayInFrance.format(new Date(instant))),
    list: (words) => (locale === 'oc' ? joinInOccitan(words) : lists.format(words)),
    count: (value, forms) => {
      const noun = plurals.select(value) === 'one' ? forms.one : forms.other;
      return putTogether(locale, value, numbers.format(value), noun);
    },
  };
}
