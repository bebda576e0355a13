import { type SiteLocale, defaultLocale, siteLocales } from './locales.ts';
import { localizePath } from './paths.ts';
import type { PublishedAddress } from './published-state.ts';

/** What an address that no longer shows a page answers: a redirect (301) or gone (410). */
export interface FormerAddresses {
  /** Old path → the path that replaces it. */
  readonly redirects: Readonly<Record<string, string>>;
  /** Paths of what was withdrawn. */
  readonly gone: readonly string[];
}

/** A page of today: the document it shows and its path, language included. */
export interface LivePage {
  readonly model: string;
  readonly documentId: string;
  readonly locale: SiteLocale;
  readonly path: string;
}

/** French content also shows under the other languages, as a fallback: its addresses exist there too. */
function localesOf(address: PublishedAddress): readonly SiteLocale[] {
  return siteLocales.filter((locale) => locale === address.locale || address.locale === defaultLocale);
}

const documentOf = (of: { model: string; documentId: string; locale: string }) =>
  `${of.locale}/${of.model}/${of.documentId}`;

/** Works out, from every address ever published and the pages of today, which old ones redirect and which are gone. */
export function formerAddresses(
  history: readonly PublishedAddress[],
  livePages: readonly LivePage[],
): FormerAddresses {
  const taken = new Set(livePages.map((page) => page.path));
  const current = new Map(livePages.map((page) => [documentOf(page), page.path]));
  const redirects: Record<string, string> = {};
  const gone = new Set<string>();
  for (const address of history) {
    for (const locale of localesOf(address)) {
      const path = localizePath(address.path, locale);
      const target = current.get(documentOf({ ...address, locale }));
      if (taken.has(path)) continue;
      if (target) redirects[path] = target;
      else gone.add(path);
    }
  }
  for (const path of Object.keys(redirects)) gone.delete(path);
  return {
    redirects: Object.fromEntries(Object.entries(redirects).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    gone: [...gone].toSorted(),
  };
}
