import type { Image, StoredFile } from './entry.ts';
import type { Field } from './fields.ts';
import { contentModels, isContentModelName } from './models/index.ts';
import type { RawEntry } from './published-state.ts';

/** A picture in Markdown, with or without the address of the cms before its path. */
const markdownPicture = /!\[[^\]]*\]\(<?(?:https?:\/\/[^/\s]+)?(\/uploads\/[\w.-]+)/g;

const pathsOfImage = ({ url, renditions }: Image) => [url, ...renditions.map((rendition) => rendition.url)];

function pathsOfValue(field: Field, value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  switch (field.kind) {
    case 'image':
      return pathsOfImage(value as Image);
    case 'images':
      return (value as readonly Image[]).flatMap(pathsOfImage);
    case 'file':
      return [(value as StoredFile).url];
    case 'markdown':
      return [...String(value).matchAll(markdownPicture)].map((match) => match[1] ?? '');
    case 'group':
      return (value as readonly RawEntry['data'][]).flatMap((item) => pathsOfFields(field.of.fields, item));
    default:
      return [];
  }
}

function pathsOfFields(fields: Readonly<Record<string, Field>>, data: RawEntry['data']): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => pathsOfValue(field, data[name]));
}

/**
 * The files of the cms that the page of an entry shows: its pictures, their renditions, its documents, and the pictures of
 * its Markdown.
 * @param entry its values fit its model.
 */
export function mediaPaths(entry: Pick<RawEntry, 'model' | 'data'>): readonly string[] {
  if (!isContentModelName(entry.model)) return [];
  return [...new Set(pathsOfFields(contentModels[entry.model].fields, entry.data))];
}
