import { type Locale, defaultLocale } from './locales.ts';
import { closedGatherings, hangingPaths, localizePath } from './paths.ts';
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

/** Where a document is today: its page or, for a territory, the page of what is there; its path, language included. */
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

/** What the portal is today. */
export interface LivePortal {
  readonly documents: readonly LivePage[];
  /** Tells whether a page is at a path, language included. */
  isPage(path: string): boolean;
  readonly served: readonly Locale[];
}

/** An address where something was read, and where that is read now; undefined when it is nowhere. */
type Move = readonly [from: string, to: string | undefined];

/** Every address where documents were read, in the languages of today, with what hangs on them. */
function movesOf(history: readonly PublishedAddress[], { documents, served }: LivePortal): readonly Move[] {
  const current = new Map(documents.map((page) => [documentOf(page), page.path]));
  const seen = history
    .filter((address) => !isOfLanguage(address))
    .flatMap((address) =>
      served
        .filter((locale) => isSeenIn(address, locale))
        .map((locale) => ({ ...address, locale, path: localizePath(address.path, locale) })),
    );
  return seen.flatMap((address) => {
    const path = current.get(documentOf(address));
    const now = path === undefined ? [] : withHanging({ ...address, path });
    return withHanging(address).map((one, rank): Move => [one, now[rank]]);
  });
}

/** The pages that gather by closed lists. One that gathers nothing has lost what it showed: nothing replaces it. */
const gatheringMoves = (served: readonly Locale[]): readonly Move[] =>
  served.flatMap((locale) => closedGatherings.map((path): Move => [localizePath(path, locale), undefined]));

/**
 * Works out, from every address ever published and the portal of today, which old ones redirect and which are gone.
 * A page that gathers records is gone while it gathers none, and goes where its theme or its territory goes.
 */
export function formerAddresses(history: readonly PublishedAddress[], portal: LivePortal): FormerAddresses {
  const left = [...movesOf(history, portal), ...gatheringMoves(portal.served)].filter(
    ([from]) => !portal.isPage(from),
  );
  const redirects = left.filter(
    (move): move is [string, string] => move[1] !== undefined && portal.isPage(move[1]),
  );
  const redirected = new Set(redirects.map(([from]) => from));
  const gone = new Set(left.flatMap(([from]) => (redirected.has(from) ? [] : [from])));
  return {
    redirects: Object.fromEntries(sorted(redirects, ([from]) => from)),
    gone: sorted([...gone], (path) => path),
    goneTrees: goneTreesOf(history, portal.served),
  };
}
