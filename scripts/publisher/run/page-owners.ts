/** Which entry each page shows. */
import {
  type ContentData,
  type PublishedState,
  type RawEntry,
  defaultLocale,
  isContentModelName,
  localizePath,
  pathOf,
  siteLocales,
} from '@agenda21/content-types';
import { remember } from '../releases/remember.ts';

/** The address of a valid entry without its language; null when it has no page. */
export const barePath: (entry: RawEntry) => string | null = remember((entry: RawEntry) => {
  if (!isContentModelName(entry.model)) return null;
  return pathOf(entry.model, entry.data as ContentData<typeof entry.model>);
});

/** The languages an entry is shown in: its own, and for French or a model without languages every one that has no own. */
function localesOf(entry: RawEntry, own: ReadonlySet<string>) {
  const isFallback = entry.locale === null || entry.locale === defaultLocale;
  return siteLocales.filter(
    (locale) =>
      locale === entry.locale || (isFallback && !own.has(`${entry.model}/${entry.documentId}/${locale}`)),
  );
}

/** The entry of each page that shows one, by the page's path. Entries must be valid. */
export function findPageOwners(
  state: Pick<PublishedState, 'entries'>,
): ReadonlyMap<string, readonly RawEntry[]> {
  const own = new Set(state.entries.map((entry) => `${entry.model}/${entry.documentId}/${entry.locale}`));
  const owners = new Map<string, RawEntry[]>();
  for (const entry of state.entries) {
    const path = barePath(entry);
    if (path === null) continue;
    for (const locale of localesOf(entry, own)) {
      const page = localizePath(path, locale);
      owners.set(page, [...(owners.get(page) ?? []), entry]);
    }
  }
  return owners;
}

/** The paths of all the pages that entries of a document show. Entries that are not valid show none. */
export function pagesOfDocument(
  { entries }: Pick<PublishedState, 'entries'>,
  { model, documentId }: Pick<RawEntry, 'model' | 'documentId'>,
): readonly string[] {
  const own = entries.filter((entry) => entry.documentId === documentId && entry.model === model);
  return [...findPageOwners({ entries: own }).keys()];
}
