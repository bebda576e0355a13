import type { Frequency, Locale } from '@agenda21/content-types';
import { writingTag } from '../../lib/intl-tags.ts';
import type { IndicatorWords } from './fr.ts';

/** Values with their unit, and the periods that they are about, written as a language writes them. */
export interface Quantities {
  /** Every decimal that counts, up to three. */
  number(value: number): string;
  /** For the marks of a chart: `12,5 k`. */
  compact(value: number): string;
  withUnit(value: number, unit: string): string;
  /** How much two values differ by: of two percentages, so many points. */
  difference(value: number, unit: string): string;
  /** A year, a month or a day, according to how often the value is taken. */
  period(day: string, frequency: Frequency): string;
  /** The same in the fewest letters. */
  shortPeriod(day: string): string;
}

const FROM_COMPACT = 10_000;

/** The sign of printers, which a screen reader says, in place of the hyphen. */
const setMinus = (written: string) => written.replace('-', '−');

/** What an editor writes for a number that is a share: it stands beside the number as each language wants. */
const isPercent = (unit: string) => unit.trim() === '%';

/** The quantities of a language. */
export function createQuantities(
  locale: Locale,
  words: IndicatorWords,
  formats: { day(day: string): string; month(day: string): string },
): Quantities {
  const tag = writingTag(locale);
  // Short names of months are not settled in Basque nor in Occitan: figures are.
  const month = locale === 'eu' || locale === 'oc' ? '2-digit' : 'short';
  const plain = new Intl.NumberFormat(tag, { useGrouping: 'always' });
  const compact = new Intl.NumberFormat(tag, { notation: 'compact', maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 });
  const shortMonths = new Intl.DateTimeFormat(tag, { year: 'numeric', month, timeZone: 'UTC' });
  const shortDays = new Intl.DateTimeFormat(tag, { day: 'numeric', month, timeZone: 'UTC' });
  const number = (value: number) => setMinus(plain.format(value));
  const withUnit = (value: number, unit: string) =>
    isPercent(unit) ? setMinus(percent.format(value / 100)) : `${number(value)}\u00a0${unit}`.trim();
  return {
    number,
    compact: (value) => (Math.abs(value) < FROM_COMPACT ? number(value) : setMinus(compact.format(value))),
    withUnit,
    difference: (value, unit) => withUnit(value, isPercent(unit) ? words.points : unit),
    period: (day, frequency) =>
      ({
        annuelle: () => day.slice(0, 4),
        mensuelle: () => formats.month(day),
        ponctuelle: () => formats.day(day),
      })[frequency](),
    shortPeriod(day) {
      if (day.endsWith('-01-01')) return day.slice(0, 4);
      return (day.endsWith('-01') ? shortMonths : shortDays).format(new Date(day));
    },
  };
}
