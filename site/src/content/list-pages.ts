/** The pages that lists are cut into. */
import type { ContentModelName, Locale } from '@agenda21/content-types';
import { type ListPage, cutPage, findPageStarts } from '../lib/pagination.ts';
import type { Content } from './content.ts';
import { openingsOf } from './openings.ts';
import type { Shown } from './shown.ts';

/** A list that is cut into pages: all of a model, or a part of it. */
export interface RecordList<N extends ContentModelName> {
  /** Names the list among all those of the portal, its language included. */
  readonly name: string;
  /** The records in the order of the list. It reads the content and nothing else that may change. */
  readonly read: () => readonly Shown<N>[];
}

/** Every record of a model in a language, in the order it is read in. */
export function wholeList<N extends ContentModelName>(
  content: Content,
  model: N,
  locale: Locale,
): RecordList<N> {
  const opens = model === 'call' || model === 'consultation';
  const read = () =>
    opens ? (openingsOf(content, model, locale) as readonly Shown<N>[]) : content.all(model, locale);
  return { name: `${model} ${locale}`, read };
}

/** Where the pages of a list begin: the ranks of their first records. */
export function pageStarts<N extends ContentModelName>(
  content: Content,
  list: RecordList<N>,
): readonly number[] {
  return content.derive(`page starts of ${list.name}`, () =>
    findPageStarts(list.read().map(({ entry }) => entry.documentId)),
  );
}

/** How many pages a list takes. */
export function countPages<N extends ContentModelName>(content: Content, list: RecordList<N>): number {
  return content.derive(`page count of ${list.name}`, () => pageStarts(content, list).length);
}

/** A page of a list; null when there is no such page. */
export function pageOf<N extends ContentModelName>(
  content: Content,
  list: RecordList<N>,
  page: number,
): ListPage<Shown<N>> | null {
  return content.derive(`page ${page} of ${list.name}`, () =>
    cutPage(list.read(), pageStarts(content, list), page),
  );
}
