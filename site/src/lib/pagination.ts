import { hashText } from './hash-text.ts';

/** How many records a page of a list shows. */
export interface PageLengths {
  /** At least, but for the last one. */
  readonly shortest: number;
  /** At most: a page with more is no longer light. */
  readonly longest: number;
  /** Between the two, one record in so many begins a page. */
  readonly oneIn: number;
}

const cards: PageLengths = { shortest: 12, longest: 26, oneIn: 10 };

/** One page of a list. Pages count from 1. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pageCount: number;
  /** How many items the whole list holds; null but on the first page, so that the others stay when it changes. */
  readonly total: number | null;
}

/**
 * Where the pages of a list begin. The records themselves tell, by their identifiers, where a page is cut: a record that
 * comes or goes moves the ones of its page and, most of the time, of no other, whatever the length of the list
 * (content-defined chunking).
 * @param ids the identifiers of the records, in the order of the list.
 * @returns the ranks of the first record of each page; an empty list has one page, to say that it is empty.
 */
export function findPageStarts(
  ids: readonly string[],
  { shortest, longest, oneIn }: PageLengths = cards,
): readonly number[] {
  const starts = [0];
  if (ids.length <= longest) return starts;
  for (const [rank, id] of ids.entries()) {
    const length = rank - (starts.at(-1) ?? 0);
    const isCut = length >= shortest && hashText(id) % oneIn === 0;
    if (isCut || length === longest) starts.push(rank);
  }
  return starts;
}

/** Cuts a page out of a list by where its pages begin; null when the list has no such page. */
export function cutPage<T>(all: readonly T[], starts: readonly number[], page: number): ListPage<T> | null {
  const start = starts[page - 1];
  if (start === undefined) return null;
  const total = page === 1 ? all.length : null;
  return { items: all.slice(start, starts[page]), page, pageCount: starts.length, total };
}

/** More pages than this are not all offered at once: the list of them would be as long as a page. */
const mostOffered = 60;

/** Every page of what is read on several, or one in so many of very many. */
export function offeredPages(pageCount: number): readonly number[] {
  const step = Math.ceil(pageCount / mostOffered);
  return Array.from({ length: Math.ceil(pageCount / step) }, (_, rank) => 1 + rank * step);
}

/** The pages a reader may jump to: the first, the last, the current one and its neighbours; null stands for a gap. */
export function pageLinks(page: number, pageCount: number): readonly (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount);
  const sorted = [...new Set(wanted)].toSorted((a, b) => a - b);
  return sorted.flatMap((n, index) => {
    const previous = sorted[index - 1];
    return previous !== undefined && n > previous + 1 ? [null, n] : [n];
  });
}
