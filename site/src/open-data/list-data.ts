import {
  type ContentModelName,
  type Locale,
  type Model,
  contentModels,
  dataPagePath,
  dataPath,
  localizePath,
} from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import type { AlternateForm } from '../lib/page-head.ts';
import { mediaTypes } from './formats.ts';

/** The data that a list shows: the page that explains them, and their file for spreadsheets. */
export interface ListData {
  readonly page: string;
  readonly alternates: readonly AlternateForm[];
}

/** The data of the records of a model. It reads nothing: a list is not made again because its data are. */
export function listDataOf(name: ContentModelName, locale: Locale): ListData | null {
  const { dataFile }: Model = contentModels[name];
  if (dataFile === null) return null;
  const title = stringsOf(locale).kinds[name].many;
  return {
    page: localizePath(dataPagePath(dataFile), locale),
    alternates: [{ type: mediaTypes.csv, href: dataPath(`${dataFile}.csv`), title: `${title} (CSV)` }],
  };
}
