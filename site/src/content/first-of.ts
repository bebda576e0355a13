/**
 * The first items of a list once it is in order, without putting all of it in order.
 * @param compare as for `sort`; ties keep the order of the list.
 */
export function firstOf<T>(list: readonly T[], count: number, compare: (a: T, b: T) => number): readonly T[] {
  const first: T[] = [];
  for (const item of list) {
    const last = first.length < count ? undefined : first.at(-1);
    if (count === 0 || (last !== undefined && compare(item, last) >= 0)) continue;
    const place = first.findIndex((other) => compare(item, other) < 0);
    first.splice(place === -1 ? first.length : place, 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}
