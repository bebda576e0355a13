/** The pages that the list of a model is cut into. */
import type { ContentModelName, Locale } from '@agenda21/content-types';
import { type ListPage, cutPage, findPageStarts } from '../lib/pagination.ts';
import type { Content } from './content.ts';
import type { Shown } from './shown.ts';

function pageStarts(content: Content, model: ContentModelName, locale: Locale): readonly number[] {
  return content.derive(`page starts of ${model} ${locale}`, () =>
    findPageStarts(content.all(model, locale).map(({ entry }) => entry.documentId)),
  );
}

/** How many pages the list of a model takes in a language. */
export function countListPages(content: Content, model: ContentModelName, locale: Locale): number {
  return content.derive(`page count of ${model} ${locale}`, () => pageStarts(content, model, locale).length);
}

/** A page of the list of a model in a language; null when there is no such page. */
export function listPage<N extends ContentModelName>(
  content: Content,
  model: N,
  locale: Locale,
  page: number,
): ListPage<Shown<N>> | null {
  return content.derive(`page ${page} of ${model} ${locale}`, () =>
    cutPage(content.all(model, locale), pageStarts(content, model, locale), page),
  );
}
