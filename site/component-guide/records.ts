import {
  type ContentData,
  type ContentModelName,
  completeData,
  contentModels,
  localizePath,
  parseData,
  pathOf,
} from '@agenda21/content-types';
import type { Shown } from '../src/content/shown.ts';
import type { Reader } from './reader.ts';

/**
 * The data of an example, the fields it is not given left empty.
 * @throws Error with every field that the model refuses: an example is something that could be published.
 */
export function exampleData<N extends ContentModelName>(
  model: N,
  fields: Partial<ContentData<N>>,
): ContentData<N> {
  const address = 'slug' in contentModels[model].fields ? { slug: 'exemple' } : {};
  const parsed = parseData(model, completeData(model, { ...address, ...fields }));
  if (parsed.ok) return parsed.data;
  const problems = parsed.problems.map(({ field, message }) => `${field} : ${message}`);
  throw new Error(`An example of ${model} is not valid: ${problems.join('; ')}`);
}

/** An example as a page of the reader's language shows it. */
export function exampleRecord<N extends ContentModelName>(
  model: N,
  { locale, lang }: Reader,
  fields: Partial<ContentData<N>>,
): Shown<N> {
  const data = exampleData(model, fields);
  const path = pathOf(model, data);
  return {
    entry: { model, documentId: 'exemple', locale: 'fr', publishedAt: '2026-03-01T08:00:00.000Z', data },
    locale,
    isFallback: lang !== undefined,
    path: path && localizePath(path, locale),
  };
}
