import { type Locale, defaultLocale } from './locales.ts';
import { hangingPaths, localizePath } from './paths.ts';
import type { PublishedAddress } from './published-state.ts';
import { isOfLanguage, onceServedLocales } from './served-locales.ts';

/** What an address that no longer shows a page answers: a redirect (301) or gone (410). */
export interface FormerAddresses {
  /** Old path → the path that replaces it. */
  readonly redirects: Readonly<Record<string, string>>;
  /** Paths of what was withdrawn. */
  readonly gone: readonly string[];
  /** What the addresses of a language that left the portal begin with: `/eu/`. Missing from releases made before 0018. */
  readonly goneTrees?: readonly string[];
}

/** The path itself and the ones above it, the nearest first: `/a/b/` → `/a/b/`, `/a/`. */
export function pathsDownTo(path: string): readonly string[] {
  const parts = path.split('/').filter(Boolean);
  return parts.map((_, rank) => `/${parts.slice(0, parts.length - rank).join('/')}/`);
}

/** Makes what tells whether a path answers a redirect or « gone »; what was below the page of a record went with it. */
export function isFormerAddress({ redirects, gone, goneTrees = [] }: FormerAddresses) {
  const paths = new Set([...Object.keys(redirects), ...gone]);
  return (path: string) =>
    pathsDownTo(path).some((above) => paths.has(above)) || goneTrees.some((tree) => path.startsWith(tree));
}

/** A page of today: the document it shows and its path, language included. */
export interface LivePage {
  readonly model: string;
  readonly documentId: string;
  readonly locale: Locale;
  readonly path: string;
}

/** French content also shows under the other languages, as a fallback: its addresses exist there too. */
const isSeenIn = (address: PublishedAddress, locale: Locale) =>
  locale === address.locale || address.locale === defaultLocale;

const documentOf = (of: { model: string; documentId: string; locale: string }) =>
  `${of.locale}/${of.model}/${of.documentId}`;

const sorted = <T>(items: readonly T[], keyOf: (item: T) => string) =>
  items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** The addresses of documents that show no page today, in the languages of today. */
function leftAddresses(
  history: readonly PublishedAddress[],
  livePages: readonly LivePage[],
  served: readonly Locale[],
) {
  const taken = new Set(livePages.map((page) => page.path));
  return history
    .filter((address) => !isOfLanguage(address))
    .flatMap((address) =>
      served
        .filter((locale) => isSeenIn(address, locale))
        .map((locale) => ({ ...address, locale, path: localizePath(address.path, locale) })),
    )
    .filter(({ path }) => !taken.has(path));
}

/** What the addresses of the languages that left begin with. */
const goneTreesOf = (history: readonly PublishedAddress[], served: readonly Locale[]) =>
  onceServedLocales(history)
    .filter((locale) => !served.includes(locale))
    .map((locale) => localizePath('/', locale));

type Located = Pick<LivePage, 'model' | 'locale' | 'path'>;

/** The address of a page, then those that hang on it. */
function withHanging({ model, locale, path }: Located): readonly string[] {
  const bare = path.slice(localizePath('', locale).length);
  return [path, ...hangingPaths(model, bare).map((hanging) => localizePath(hanging, locale))];
}

/**
 * Works out, from every address ever published and the pages of today, which old ones redirect and which are gone.
 * @param served the languages of the portal today.
 */
export function formerAddresses(
  history: readonly PublishedAddress[],
  livePages: readonly LivePage[],
  served: readonly Locale[],
): FormerAddresses {
  const left = leftAddresses(history, livePages, served);
  const goneTrees = goneTreesOf(history, served);
  if (left.length === 0) return { redirects: {}, gone: [], goneTrees };
  const current = new Map(livePages.map((page) => [documentOf(page), page.path]));
  const targets = left.flatMap((address) => {
    const path = current.get(documentOf(address));
    const now = path === undefined ? [] : withHanging({ ...address, path });
    return withHanging(address).map((one, rank) => [one, now[rank]] as const);
  });
  const redirects = targets.filter((one): one is readonly [string, string] => one[1] !== undefined);
  const redirected = new Set(redirects.map(([path]) => path));
  const gone = new Set(targets.flatMap(([path]) => (redirected.has(path) ? [] : [path])));
  return {
    redirects: Object.fromEntries(sorted(redirects, ([path]) => path)),
    gone: sorted([...gone], (path) => path),
    goneTrees,
  };
}
