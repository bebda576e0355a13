/** The values of indicators, one a line. */
import { type Entry, defaultLocale } from '@agenda21/content-types';
import type { Content } from '../content/content.ts';
import { toSeries } from '../indicators/series.ts';
import { type DataRow, identifierOf } from './data-row.ts';

/** A year, a month or a day, in ISO 8601. */
const isoLengths = { annuelle: 4, mensuelle: 7, ponctuelle: 10 } as const;

/** The code of the territory that an indicator is about. */
function zoneOf({ data }: Entry<'indicator'>, content: Content): string | null {
  const territory = data.territory && content.byId('territory', data.territory, defaultLocale);
  return territory ? territory.entry.data.code : null;
}

/** The values of an indicator, oldest first. */
export function valueRows(entry: Entry<'indicator'>, content: Content): readonly DataRow[] {
  const { values, frequency } = toSeries(entry.data);
  const zone = zoneOf(entry, content);
  return values.map(({ date, value, quality }) => ({
    indicateur: entry.data.title,
    zone,
    periode: date.slice(0, isoLengths[frequency]),
    valeur: value,
    unite: entry.data.unit,
    statut: quality,
    source: entry.data.sourceName,
    indicateur_id: identifierOf(entry),
    licence: entry.data.licence,
  }));
}

/** The values of every indicator, in French: numbers are the same in every language. */
export function indicatorValueRows(content: Content): readonly DataRow[] {
  return content.all('indicator', defaultLocale).flatMap(({ entry }) => valueRows(entry, content));
}
