/** What an indicator says, in words made from its values. Pure. */
import type { Frequency, Locale } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import { type Quantities, createQuantities } from '../i18n/indicators/quantities.ts';
import { type Progress, progressOf } from './progress.ts';
import type { Series, Target } from './series.ts';

/** What is said of an indicator. */
export interface Told {
  /** The last value and when it was taken, as a sentence; null before the first one. */
  readonly measured: string | null;
  /** Where it stands; null when there is nothing to compare the value with. */
  readonly progress: string | null;
  /** Where it stands, in a few words. */
  readonly short: string;
}

/** The quantities of a language, with the words of its indicators. */
export function quantitiesOf(locale: Locale): Quantities {
  const { indicators, formats } = stringsOf(locale);
  return createQuantities(locale, indicators, formats);
}

interface Teller {
  readonly words: ReturnType<typeof stringsOf>['indicators'];
  readonly quantities: Quantities;
  readonly percent: (ratio: number) => string;
  readonly unit: string;
  readonly frequency: Frequency;
}

function nameTarget({ words, quantities, unit }: Teller, { value, year }: Target): string {
  const amount = quantities.withUnit(value, unit);
  return year === null ? words.targetAlone(amount) : words.targetIn(amount, String(year));
}

function tellChange(teller: Teller, { since, change, isWanted }: Progress & { state: 'changed' }): string {
  const { progress } = teller.words;
  if (change === 0) return progress.unchanged;
  const moment = since && teller.quantities.period(since, teller.frequency);
  const start = moment ? progress.startIn(moment) : progress.start;
  const amount = teller.quantities.difference(Math.abs(change), teller.unit);
  const told = change > 0 ? progress.rose(amount, start) : progress.fell(amount, start);
  return isWanted ? progress.wanted(told) : progress.unwanted(told);
}

/** A way that is not done is never told as done: shares are rounded down. */
const sharePercent = ({ percent }: Teller, share: number) => percent(Math.floor(share * 100) / 100);

function tellWay(teller: Teller, { share, target, pace }: Progress & { state: 'on-the-way' }): string {
  const { progress } = teller.words;
  const told = progress.share(sharePercent(teller, share), nameTarget(teller, target));
  return pace ? progress.paces[pace](told) : `${told}.`;
}

function tellProgress(teller: Teller, progress: Progress, series: Series): string | null {
  const { words, quantities, unit } = teller;
  switch (progress.state) {
    case 'unmeasured':
      return words.progress.unmeasured;
    case 'measured':
      return null;
    case 'changed':
      return tellChange(teller, progress);
    case 'on-the-way':
      return tellWay(teller, progress);
    case 'reached':
      return words.progress.reached(nameTarget(teller, progress.target));
    case 'away':
      return words.progress.away(nameTarget(teller, progress.target));
    case 'remaining':
      return words.progress.remaining(
        quantities.difference(progress.gap, unit),
        nameTarget(teller, progress.target),
      );
    case 'held':
    case 'drifting':
      return words.progress[progress.state](
        quantities.difference(progress.gap, unit),
        series.target ? nameTarget(teller, series.target) : words.progress.start,
      );
  }
}

function tellShort(teller: Teller, progress: Progress): string {
  const { short } = teller.words;
  if (progress.state === 'on-the-way') return short.share(sharePercent(teller, progress.share));
  if (progress.state !== 'changed') return short[progress.state];
  if (progress.change === 0) return short.unchanged;
  return progress.isWanted ? short.wanted : short.unwanted;
}

function tellMeasured({ words, quantities, unit, frequency }: Teller, { values }: Series): string | null {
  const last = values.at(-1);
  if (!last) return null;
  const period = quantities.period(last.date, frequency);
  const moment = frequency === 'ponctuelle' ? words.onMoment(period) : words.inPeriod(period);
  return words.progress.measured(moment, quantities.withUnit(last.value, unit));
}

/**
 * Tells an indicator in a language.
 * @param unit in that language; empty when it is not translated, its number then stands alone.
 */
export function tellIndicator(series: Series, unit: string, locale: Locale): Told {
  const { indicators: words, formats } = stringsOf(locale);
  const { frequency } = series;
  const teller = { words, quantities: quantitiesOf(locale), percent: formats.percent, unit, frequency };
  const progress = progressOf(series);
  return {
    measured: tellMeasured(teller, series),
    progress: tellProgress(teller, progress, series),
    short: tellShort(teller, progress),
  };
}
