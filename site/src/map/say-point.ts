/** The words of the points of the map, and where they lead. */
import { type Locale, wordsSegment } from '@agenda21/content-types';
import { type Strings, stringsOf } from '../i18n/index.ts';
import type { MapWidth } from './group-points.ts';
import type { MapEntry, MapItem, MapPoint } from './map-point.ts';

/** What is counted: records of a kind, or of every kind. */
interface Counted {
  readonly kind: keyof Strings['counts'] | null;
}

/** How many records of a choice a territory holds: `3 projets`, `12 fiches`. */
export function sayCount({ count }: MapItem, { kind }: Counted, locale: Locale): string {
  const { formats, counts, map } = stringsOf(locale);
  return formats.count(count, kind ? counts[kind] : map.records);
}

/** The number that a point shows: how much its territory holds, or how many territories it gathers. */
export function numberOf({ items }: MapPoint, locale: Locale): string {
  return stringsOf(locale).formats.number(items.length > 1 ? items.length : (items[0]?.count ?? 0));
}

/** What a point stands for, its number included: « Pau : 12 fiches », « Pau et alentours : 4 territoires ». */
export function sayPoint({ items }: MapPoint, counted: Counted, locale: Locale): string {
  const { formats, map } = stringsOf(locale);
  const [lead] = items;
  if (!lead) return '';
  return items.length > 1
    ? map.pointHolds(map.around(lead.title), formats.count(items.length, map.territories))
    : map.pointHolds(lead.title, sayCount(lead, counted, locale));
}

/** The entry of the list that tells what a point gathers. */
export const pointId = ({ items: [lead] }: MapPoint): string => `point-${wordsSegment(lead?.title ?? '')}`;

/**
 * Where a point leads: to its territory, or to the entry of the list that tells those that it gathers.
 * @param entry the entry that the point is of.
 */
export const pointTarget = ({ items }: MapPoint, entry: MapPoint): string =>
  items.length > 1 ? `#${pointId(entry)}` : (items[0]?.href ?? '');

/** The points of an entry, and which maps have each: one that does not come apart is on all of them. */
export function pointsOf(
  entry: MapEntry,
): readonly { readonly point: MapPoint; readonly width?: MapWidth }[] {
  if (entry.apart.length === 1) return [{ point: entry }];
  return [
    { point: entry, width: 'narrow' },
    ...entry.apart.map((point) => ({ point, width: 'wide' as const })),
  ];
}
