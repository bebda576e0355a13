import { expect, it } from 'vitest';
import { countPages, cutPage, pageLinks } from './pagination.ts';

const items = Array.from({ length: 49 }, (_, index) => index);

it.each([0, -1, 4, 1.5, Number.NaN])('has no page %s', (page) => {
  expect(cutPage(items, page)).toBeNull();
});

it('keeps one page for an empty list', () => {
  expect(countPages(0)).toBe(1);
  expect(cutPage([], 1)).toEqual({ items: [], page: 1, pageCount: 1, total: 0 });
});

it('cuts every item into exactly one page', () => {
  const pages = [1, 2, 3].map((page) => cutPage(items, page));
  expect(pages.map((page) => page?.items.length)).toEqual([24, 24, 1]);
  expect(pages.flatMap((page) => page?.items ?? [])).toEqual(items);
});

it('offers the ends and the neighbours, with gaps between', () => {
  expect(pageLinks(1, 1)).toEqual([1]);
  expect(pageLinks(2, 3)).toEqual([1, 2, 3]);
  expect(pageLinks(6, 20)).toEqual([1, null, 5, 6, 7, null, 20]);
});
