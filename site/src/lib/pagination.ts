/** How many records a page of a list shows. */
export const pageSize = 24;

/** One page of a list. Pages count from 1. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pageCount: number;
  /** How many items the whole list holds. */
  readonly total: number;
}

/** How many pages a list of `total` items takes; an empty list takes one, to say that it is empty. */
export function countPages(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

/** Cuts a page out of a list; null when the list has no such page. */
export function cutPage<T>(all: readonly T[], page: number): ListPage<T> | null {
  const pageCount = countPages(all.length);
  if (!Number.isInteger(page) || page < 1 || page > pageCount) return null;
  return { items: all.slice((page - 1) * pageSize, page * pageSize), page, pageCount, total: all.length };
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
