/** Which documents an entry links to by its fields. */
import {
  type Field,
  type Model,
  type RawEntry,
  contentModels,
  isContentModelName,
} from '@agenda21/content-types';
import { remember } from '../releases/remember.ts';

function linksOfValue(field: Field, value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  switch (field.kind) {
    case 'relation':
      return [String(value)];
    case 'relations':
      return value as readonly string[];
    case 'group':
      return (value as readonly RawEntry['data'][]).flatMap((item) => linksOfFields(field.of.fields, item));
    default:
      return [];
  }
}

function linksOfFields(fields: Readonly<Record<string, Field>>, data: RawEntry['data']): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => linksOfValue(field, data[name]));
}

/** The identifiers of the documents that an entry links to. */
export const linksOf: (entry: RawEntry) => readonly string[] = remember((entry: RawEntry) => {
  if (!isContentModelName(entry.model)) return [];
  const model: Model = contentModels[entry.model];
  return linksOfFields(model.fields, entry.data);
});
