/** Which entry each page shows. */
import {
  type ContentData,
  type Locale,
  type PublishedState,
  type RawEntry,
  addressOf,
  defaultLocale,
  isContentModelName,
  localizePath,
  pathOf,
  servedLocales,
} from '@agenda21/content-types';
import { remember } from '../releases/remember.ts';

/** The address of a valid entry without its language; null when it has no page. */
export const barePath: (entry: RawEntry) => string | null = remember((entry: RawEntry) => {
  if (!isContentModelName(entry.model)) return null;
  return pathOf(entry.model, entry.data as ContentData<typeof entry.model>);
});

/** The address where a valid entry is read, its page or another, without its language; null when it is nowhere by itself. */
export const addressOfEntry: (entry: RawEntry) => string | null = remember((entry: RawEntry) => {
  if (!isContentModelName(entry.model)) return null;
  return addressOf(entry.model, entry.data as ContentData<typeof entry.model>);
});

/** The languages an entry is shown in: its own, and for French or a model without languages every one that has no own. */
function localesOf(entry: RawEntry, own: ReadonlySet<string>, served: readonly Locale[]) {
  const isFallback = entry.locale === null || entry.locale === defaultLocale;
  return served.filter(
    (locale) =>
      locale === entry.locale || (isFallback && !own.has(`${entry.model}/${entry.documentId}/${locale}`)),
  );
}

/**
 * The entry of each page that shows one, by the page's path. Entries must be valid.
 * @param served the languages to look at.
 * @param pathOfEntry finds the address of an entry without its language.
 */
export function findPageOwners(
  entries: readonly RawEntry[],
  served: readonly Locale[],
  pathOfEntry = barePath,
): ReadonlyMap<string, readonly RawEntry[]> {
  const own = new Set(entries.map((entry) => `${entry.model}/${entry.documentId}/${entry.locale}`));
  const owners = new Map<string, RawEntry[]>();
  for (const entry of entries) {
    const path = pathOfEntry(entry);
    if (path === null) continue;
    for (const locale of localesOf(entry, own, served)) {
      const page = localizePath(path, locale);
      owners.set(page, [...(owners.get(page) ?? []), entry]);
    }
  }
  return owners;
}

/** Finds the paths of all the pages that the valid entries of a document show, in the languages of a state. */
export function documentPages({ entries }: PublishedState) {
  const served = servedLocales(entries);
  return ({ model, documentId }: Pick<RawEntry, 'model' | 'documentId'>): readonly string[] => {
    const own = entries.filter((entry) => entry.documentId === documentId && entry.model === model);
    return [...findPageOwners(own, served).keys()];
  };
}
