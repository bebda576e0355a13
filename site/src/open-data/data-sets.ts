/** The sets of data that the portal gives out: what each is about, its columns, its formats, its lines. */
import {
  type Column,
  type ContentModelName,
  type DataFormat,
  type Locale,
  type Model,
  contentModels,
  defaultLocale,
  indicatorValueColumns,
  isLocated,
  nationalPlaceColumns,
  toColumns,
} from '@agenda21/content-types';
import type { Content } from '../content/content.ts';
import type { Shown, TitledModel } from '../content/shown.ts';
import { type DataRow, toDataRow } from './data-row.ts';
import { indicatorValueRows } from './indicator-values.ts';
import { nationalPlaceRows, placesWithoutCommune } from './national-places.ts';

export interface DataSet {
  /** The name of its files, without their end. */
  readonly name: string;
  /** The model of the records that it is about. */
  readonly model: ContentModelName;
  /** What tells it from the whole of these records: nothing, their values, or their national form. */
  readonly part: 'records' | 'values' | 'national';
  readonly columns: readonly Column[];
  /** The columns that name a line; none for lines that have no name. */
  readonly key: readonly string[];
  readonly formats: readonly DataFormat[];
  /** False for a format that has no mark of UTF-8 at its beginning. */
  readonly hasMark: boolean;
  readonly readRows: (content: Content, site: URL) => readonly DataRow[];
  /** The published records that its files have no line for, which must be told; none unless it is said. */
  readonly readLeftOut?: (content: Content) => readonly Shown<TitledModel>[];
}

const modelNames = Object.keys(contentModels) as ContentModelName[];

/** The records of a model, each in the languages it is written in, French first. */
function writtenRecords(name: ContentModelName, content: Content): readonly Shown[] {
  const { isLocalized }: Model = contentModels[name];
  const locales: readonly Locale[] = isLocalized ? content.locales : [defaultLocale];
  return locales.flatMap((locale) => content.all(name, locale).filter(({ isFallback }) => !isFallback));
}

function recordSet(model: ContentModelName): readonly DataSet[] {
  const declared: Model = contentModels[model];
  if (declared.dataFile === null) return [];
  const columns = toColumns(declared);
  return [
    {
      name: declared.dataFile,
      model,
      part: 'records',
      columns,
      key: declared.isLocalized ? ['id', 'langue'] : ['id'],
      formats: isLocated(declared) ? ['csv', 'json', 'geojson'] : ['csv', 'json'],
      hasMark: true,
      readRows: (content, site) =>
        writtenRecords(model, content).map((shown) => toDataRow(shown, columns, content, site)),
    },
  ];
}

const valueSet: DataSet = {
  name: 'indicateurs-valeurs',
  model: 'indicator',
  part: 'values',
  columns: indicatorValueColumns,
  key: [],
  formats: ['csv', 'json'],
  hasMark: true,
  readRows: indicatorValueRows,
};

const nationalSet: DataSet = {
  name: 'lieux-mediation-numerique',
  model: 'digital-place',
  part: 'national',
  columns: nationalPlaceColumns,
  key: ['id'],
  formats: ['csv'],
  hasMark: false,
  readRows: nationalPlaceRows,
  readLeftOut: placesWithoutCommune,
};

/** Every set, in the order of the models; the other forms of a set come after it. */
export const dataSets: readonly DataSet[] = modelNames.flatMap((model) => [
  ...recordSet(model),
  ...[valueSet, nationalSet].filter((set) => set.model === model),
]);

/** The set of a name; null when there is none. */
export const findDataSet = (name: string | undefined): DataSet | null =>
  dataSets.find((set) => set.name === name) ?? null;
