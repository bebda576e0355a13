import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPage, findPageStarts, pageLinks, offeredPages } from './pagination.ts';

const idsOf = (count: number) => Array.from({ length: count }, (_, rank) => `document-${rank}`);

function pagesOf(ids: readonly string[]): readonly string[] {
  const starts = findPageStarts(ids);
  return starts.map((_, index) => cutPage(ids, starts, index + 1)?.items.join() ?? '');
}

it.each([0, -1, 4, 1.5, Number.NaN])('has no page %s', (page) => {
  expect(cutPage(idsOf(49), [0, 20, 40], page)).toBeNull();
});

it('keeps one page for an empty list and for a short one', () => {
  expect(findPageStarts([])).toEqual([0]);
  expect(cutPage([], [0], 1)).toEqual({ items: [], page: 1, pageCount: 1, total: 0 });
  expect(findPageStarts(idsOf(26))).toEqual([0]);
});

describe('a list of any length', () => {
  const anyIds = fc.uniqueArray(fc.string({ minLength: 8, maxLength: 8 }), { maxLength: 300 });

  it('has every item in exactly one page, in its order', () => {
    fc.assert(
      fc.property(anyIds, (ids) => {
        expect(pagesOf(ids).join()).toBe(ids.join());
      }),
    );
  });

  it('has pages that are neither short nor long, but for the last one', () => {
    fc.assert(
      fc.property(anyIds, (ids) => {
        const starts = findPageStarts(ids);
        const lengths = starts.map((start, index) => (starts[index + 1] ?? ids.length) - start);
        expect(lengths.every((length) => length <= 26)).toBe(true);
        expect(lengths.slice(0, -1).every((length) => length >= 12)).toBe(true);
      }),
    );
  });
});

it('keeps nearly all its pages when an item comes, wherever it is', () => {
  const ids = idsOf(4_000);
  const before = new Set(pagesOf(ids));
  const places = Array.from({ length: 100 }, (_, rank) => rank * 40);
  const changed = places.map((place) => {
    const after = pagesOf(ids.toSpliced(place, 0, `new-${place}`));
    return after.filter((page) => !before.has(page)).length;
  });
  expect(changed.toSorted((a, b) => a - b)[95]).toBeLessThan(8);
});

it('offers every page of a list, and steps through a very long one', () => {
  expect(offeredPages(4)).toEqual([1, 2, 3, 4]);
  expect(offeredPages(60)).toHaveLength(60);
  expect(offeredPages(150).slice(0, 3)).toEqual([1, 4, 7]);
  expect(offeredPages(600)).toHaveLength(60);
});

it('offers the ends and the neighbours, with gaps between', () => {
  expect(pageLinks(1, 1)).toEqual([1]);
  expect(pageLinks(2, 3)).toEqual([1, 2, 3]);
  expect(pageLinks(6, 20)).toEqual([1, null, 5, 6, 7, null, 20]);
});
