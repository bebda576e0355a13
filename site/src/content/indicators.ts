/** Indicators as pages tell them. */
import { type Series, toSeries } from '../indicators/series.ts';
import { type Told, quantitiesOf, tellIndicator } from '../indicators/tell.ts';
import type { Shown } from './shown.ts';

/** An indicator with what its values say. */
export interface IndicatorReading {
  readonly series: Series;
  readonly told: Told;
  /** What sentences in the language of the page put after a number. */
  readonly unit: string;
  /** The last value and its period, as on a card; empty before the first one. */
  readonly lastValue: string;
}

/** A word that is not translated stays out of the sentences of another language; a sign is of all of them. */
function spokenUnit({ entry, isFallback }: Shown<'indicator'>): string {
  const { unit } = entry.data;
  return isFallback && /\p{L}{2}/u.test(unit) ? '' : unit;
}

/** Reads the values of an indicator for the page that shows it. */
export function readIndicator(shown: Shown<'indicator'>): IndicatorReading {
  const series = toSeries(shown.entry.data);
  const unit = spokenUnit(shown);
  const quantities = quantitiesOf(shown.locale);
  const last = series.values.at(-1);
  return {
    series,
    unit,
    told: tellIndicator(series, unit, shown.locale),
    lastValue: last
      ? `${quantities.withUnit(last.value, unit)} (${quantities.period(last.date, series.frequency)})`
      : '',
  };
}
