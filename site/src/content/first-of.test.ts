import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf } from './first-of.ts';

test('the first items are those of the whole list in order', () => {
  const item = fc.record({ rank: fc.nat(5), name: fc.string() });
  fc.assert(
    fc.property(fc.array(item), fc.nat(8), (list, count) => {
      const compare = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank;
      expect(firstOf(list, count, compare)).toEqual(list.toSorted(compare).slice(0, count));
    }),
  );
});
