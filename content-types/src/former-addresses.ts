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

const sorted = <T>(items: readonly T[], keyOf: (item: T) => string) =>
  items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** Works out, from every address ever published and the pages of today, which old ones redirect and which are gone. */
export function formerAddresses(
  history: readonly PublishedAddress[],
  livePages: readonly LivePage[],
): FormerAddresses {
  const taken = new Set(livePages.map((page) => page.path));
  const left = history.flatMap((address) =>
    localesOf(address).flatMap((locale) => {
      const path = localizePath(address.path, locale);
      return taken.has(path) ? [] : [{ ...address, locale, path }];
    }),
  );
  if (left.length === 0) return { redirects: {}, gone: [] };
  const current = new Map(livePages.map((page) => [documentOf(page), page.path]));
  const targets = left.map((address) => [address.path, current.get(documentOf(address))] as const);
  const redirects = targets.filter((one): one is readonly [string, string] => one[1] !== undefined);
  const redirected = new Set(redirects.map(([path]) => path));
  const gone = new Set(targets.flatMap(([path]) => (redirected.has(path) ? [] : [path])));
  return {
    redirects: Object.fromEntries(sorted(redirects, ([path]) => path)),
    gone: sorted([...gone], (path) => path),
  };
}
