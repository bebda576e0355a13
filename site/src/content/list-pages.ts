/** The pages that the list of a model is cut into. */
import type { ContentModelName, Locale } from '@agenda21/content-types';
import { type ListPage, cutPage, findPageStarts } from '../lib/pagination.ts';
import type { Content } from './content.ts';
import { openingsOf } from './openings.ts';
import type { Shown } from './shown.ts';

/** What the list of a model holds, in the order it is read in. */
function recordsOf<N extends ContentModelName>(
  content: Content,
  model: N,
  locale: Locale,
): readonly Shown<N>[] {
  const opens = model === 'call' || model === 'consultation';
  return opens ? (openingsOf(content, model, locale) as readonly Shown<N>[]) : content.all(model, locale);
}

function pageStarts(content: Content, model: ContentModelName, locale: Locale): readonly number[] {
  return content.derive(`page starts of ${model} ${locale}`, () =>
    findPageStarts(recordsOf(content, model, locale).map(({ entry }) => entry.documentId)),
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
    cutPage(recordsOf(content, model, locale), pageStarts(content, model, locale), page),
  );
}
