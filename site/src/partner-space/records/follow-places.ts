import { type RecordPlace, readPlace, toFragment } from './place.ts';

/** The record that a page leads to from one fragment to the next; null while it is the same one. */
export type FollowPlaces = (from: string, to: string) => RecordPlace | null;

/**
 * Follows the fragments of a page. One record may have two of them: the one it was started under, then its own. A fragment
 * that names no record is a place in the page.
 */
export function followPlaces(first: RecordPlace | null, makeKey: () => string): FollowPlaces {
  let names = new Set(first ? [toFragment(first)] : []);
  return (from, to) => {
    const [left, next] = [readPlace(from, makeKey), readPlace(to, makeKey)];
    if (left) names.add(toFragment(left));
    if (!next || names.has(toFragment(next))) return null;
    names = new Set([toFragment(next)]);
    return next;
  };
}
