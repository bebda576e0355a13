/** The values of an indicator as a file that spreadsheets read. */
import { indicatorValueColumns } from '@agenda21/content-types';
import type { Content } from '../content/content.ts';
import type { Shown } from '../content/shown.ts';
import { valueRows } from '../open-data/indicator-values.ts';
import { writeData } from '../open-data/write-data.ts';

/** The name of the file in the folder of the indicator's page. */
const fileName = 'valeurs.csv';

/** Where the values of an indicator are as a file. */
export const valuesFile = ({ path }: { readonly path: string | null }): string => `${path ?? '/'}${fileName}`;

/** Writes the values of an indicator as the file of all of them does: one a line, oldest first. */
export function valuesText({ entry }: Shown<'indicator'>, content: Content): string {
  return writeData('csv', indicatorValueColumns, valueRows(entry, content), true).text;
}
