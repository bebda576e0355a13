import type { ContentModelName, Entry, Locale } from '@agenda21/content-types';
import { sortingTag } from '../lib/intl-tags.ts';

type Compare = (a: Entry, b: Entry) => number;

const text = (entry: Entry, field: string) =>
  String((entry.data as Readonly<Record<string, unknown>>)[field] ?? '');

function byWords(locale: Locale, field: string): Compare {
  const collator = new Intl.Collator(sortingTag(locale), { numeric: true });
  return (a, b) => collator.compare(text(a, field), text(b, field));
}

function newestFirst(instantOf: (entry: Entry) => string): Compare {
  return (a, b) => {
    const [first, second] = [instantOf(a), instantOf(b)];
    return first > second ? -1 : first < second ? 1 : 0;
  };
}

/** Two documents never tie, so that the same state always gives the same pages. */
const withTieBreak =
  (compare: Compare): Compare =>
  (a, b) =>
    compare(a, b) || (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : 0);

/** The order in which a language lists a model: the plan by code, what is dated by its date, the rest by name. */
export function orderOf(model: ContentModelName, locale: Locale): Compare {
  if (model === 'action' || model === 'plan-axis') return withTieBreak(byWords(locale, 'code'));
  if (model === 'news-item') return withTieBreak(newestFirst((entry) => text(entry, 'date')));
  if (model === 'call' || model === 'consultation')
    return withTieBreak(newestFirst((entry) => text(entry, 'opensOn')));
  if (model === 'contribution') return withTieBreak(newestFirst((entry) => text(entry, 'receivedOn')));
  if (model === 'page') return withTieBreak(byWords(locale, 'footerRank'));
  return withTieBreak(byWords(locale, 'title'));
}

/** The order of what is new, across models. */
export const latestFirst: Compare = withTieBreak(newestFirst((entry) => entry.publishedAt));
