/** Records by key and by what they link to: what a site generator without a database needs to be told. */
import {
  type ContentData,
  type ContentModelName,
  type ImportRecord,
  type Model,
  contentModels,
  keyOf,
  pathOf,
} from '@agenda21/content-types';

export interface Catalogue {
  readonly records: readonly ImportRecord[];
  /** The paths of the pages of records, by their keys; what has no page is left out. */
  paths(model: ContentModelName, keys: unknown): string[];
  /** The names of records, by their keys. */
  titles(model: ContentModelName, keys: unknown): string[];
  /** The value of a field of the record of a key. */
  read(model: ContentModelName, key: unknown, field: string): unknown;
  /** The records of a model that link to one by a field, in their order. */
  linking(model: ContentModelName, field: string, target: ImportRecord): readonly ImportRecord[];
}

const toList = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value].flat());

/** The path of the page of a record as Hugo names it, without its last slash; null when it has no page. */
export function pagePath({ model, data }: ImportRecord): string | null {
  return pathOf(model, data as unknown as ContentData<typeof model>)?.replace(/\/$/, '') ?? null;
}

const keyIn = ({ model, data }: ImportRecord): string => keyOf(contentModels[model] as Model, data);

/** Every link of a record, as `model/field/target key`. */
function linksOf(record: ImportRecord): string[] {
  const { fields }: Model = contentModels[record.model];
  return Object.entries(fields).flatMap(([name, field]) =>
    'to' in field ? toList(record.data[name]).map((key) => `${record.model}/${name}/${String(key)}`) : [],
  );
}

/** Sorts records out, once. */
export function createCatalogue(records: readonly ImportRecord[]): Catalogue {
  const byKey = new Map(records.map((record) => [`${record.model}/${keyIn(record)}`, record]));
  const sources = new Map<string, ImportRecord[]>();
  for (const record of records) {
    for (const link of linksOf(record)) {
      const known = sources.get(link);
      if (known) known.push(record);
      else sources.set(link, [record]);
    }
  }
  const find = (model: ContentModelName, keys: unknown) =>
    toList(keys).flatMap((key) => byKey.get(`${model}/${String(key)}`) ?? []);
  return {
    records,
    paths: (model, keys) => find(model, keys).flatMap((record) => pagePath(record) ?? []),
    titles: (model, keys) => find(model, keys).map(({ data }) => String(data['title'])),
    read: (model, key, field) => find(model, key)[0]?.data[field],
    linking: (model, field, target) => sources.get(`${model}/${field}/${keyIn(target)}`) ?? [],
  };
}
