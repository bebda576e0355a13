/** The values of an indicator as a file that spreadsheets read. Pure. */
import type { ContentData } from '@agenda21/content-types';
import { toSeries } from './series.ts';

/** The name of the file in the folder of the indicator's page. */
const fileName = 'valeurs.csv';

/** Where the values of an indicator are as a file. */
export const valuesFile = ({ path }: { readonly path: string | null }): string => `${path ?? '/'}${fileName}`;

/** The columns, named as in the national practice of open data. */
const columns = ['indicateur', 'territoire', 'periode', 'valeur', 'unite', 'statut', 'source'] as const;

const quote = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A year, a month or a day, in ISO 8601. */
const isoLengths = { annuelle: 4, mensuelle: 7, ponctuelle: 10 } as const;

/**
 * Writes the values in CSV (RFC 4180, UTF-8 with its mark, decimal point), one a line, oldest first.
 * @param territory the name of the territory they are about; empty when it is not said.
 */
export function writeValues(data: ContentData<'indicator'>, territory: string): string {
  const { values, frequency } = toSeries(data);
  const lines = values.map(({ date, value, quality }) => [
    data.title,
    territory,
    date.slice(0, isoLengths[frequency]),
    String(value),
    data.unit,
    quality,
    data.sourceName ?? '',
  ]);
  return `\ufeff${[columns, ...lines].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')}`;
}
