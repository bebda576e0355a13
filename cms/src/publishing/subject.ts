import {
  type ContentModelName,
  type Model,
  contentModels,
  defaultLocale,
  isContentModelName,
} from '@agenda21/content-types';

/** A document in one language; null for a model that is the same in all. */
export interface Subject {
  readonly model: ContentModelName;
  readonly documentId: string;
  readonly locale: string | null;
}

/**
 * Names a document in a language: French unless told, none for a model that is the same in all.
 * @returns null when the model is not one that visitors read.
 */
export function toSubject(
  model: string,
  documentId: string,
  locale: string | null | undefined,
): Subject | null {
  if (!isContentModelName(model)) return null;
  const { isLocalized }: Model = contentModels[model];
  return { model, documentId, locale: isLocalized ? (locale ?? defaultLocale) : null };
}
