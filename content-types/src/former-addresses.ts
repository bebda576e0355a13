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

/** What the portal is today. */
export interface LivePortal {
  readonly documents: readonly LivePage[];
  /** Tells whether a page is at a path, language included. */
  readonly isPage: (path: string) => boolean;
  readonly served: readonly Locale[];
}

/** The address of a page without its language, then those that hang on it. */
const withHanging = (model: string, path: string): readonly string[] => [path, ...hangingPaths(model, path)];

/** An address that shows no page today. */
interface LeftAddress {
  readonly of: { readonly model: string; readonly documentId: string; readonly locale: Locale };
  readonly path: string;
  /** Its place among the address of its document and those that hang on it. */
  readonly rank: number;
}

/** The addresses where documents were read, in the languages of today, that show no page any more. */
function leftAddresses(history: readonly PublishedAddress[], { served, isPage }: LivePortal) {
  const left: LeftAddress[] = [];
  for (const address of history) {
    if (isOfLanguage(address)) continue;
    for (const [rank, bare] of withHanging(address.model, address.path).entries())
      for (const locale of served) {
        const path = localizePath(bare, locale);
        if (isSeenIn(address, locale) && !isPage(path)) left.push({ of: { ...address, locale }, path, rank });
      }
  }
  return left;
}

/** An address where something was read, and where that is read now; undefined when it is nowhere. */
type Move = readonly [from: string, to: string | undefined];

/** Where what was read at addresses is read now. A portal has many documents, few of which moved. */
function movesOf(left: readonly LeftAddress[], documents: readonly LivePage[]): readonly Move[] {
  const wanted = new Set(left.map(({ of }) => of.documentId));
  const current = new Map(
    documents.filter(({ documentId }) => wanted.has(documentId)).map((page) => [documentOf(page), page.path]),
  );
  return left.map(({ of, path, rank }) => {
    const now = current.get(documentOf(of));
    const bare = now?.slice(localizePath('', of.locale).length);
    const target = bare === undefined ? undefined : withHanging(of.model, bare)[rank];
    return [path, target === undefined ? undefined : localizePath(target, of.locale)];
  });
}

/** The pages that gather by closed lists. One that gathers nothing has lost what it showed: nothing replaces it. */
const gatheringMoves = ({ served }: LivePortal): readonly Move[] =>
  served.flatMap((locale) => closedGatherings.map((path): Move => [localizePath(path, locale), undefined]));

/**
 * Works out, from every address ever published and the portal of today, which old ones redirect and which are gone.
 * A page that gathers records is gone while it gathers none, and goes where its theme or its territory goes.
 */
export function formerAddresses(history: readonly PublishedAddress[], portal: LivePortal): FormerAddresses {
  const moves = [
    ...movesOf(leftAddresses(history, portal), portal.documents),
    ...gatheringMoves(portal).filter(([from]) => !portal.isPage(from)),
  ];
  const redirects = moves.filter(
    (move): move is [string, string] => move[1] !== undefined && portal.isPage(move[1]),
  );
  const redirected = new Set(redirects.map(([from]) => from));
  const gone = new Set(moves.flatMap(([from]) => (redirected.has(from) ? [] : [from])));
  return {
    redirects: Object.fromEntries(sorted(redirects, ([from]) => from)),
    gone: sorted([...gone], (path) => path),
    goneTrees: goneTreesOf(history, portal.served),
  };
}
