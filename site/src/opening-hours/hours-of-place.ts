import type { Entry } from '@agenda21/content-types';
import type { Shown } from '../content/shown.ts';
import { type OpeningHours, readHours } from './read-hours.ts';

/** Reading hours is slow, and all that is said of a place in all languages reads them. */
const known = new WeakMap<Entry<'digital-place'>, OpeningHours | null>();

/** The hours of a place, from the day of its publication; null when it has none, or not in the notation. */
export function hoursOfPlace({ entry }: Shown<'digital-place'>): OpeningHours | null {
  const found = known.get(entry);
  if (found !== undefined) return found;
  const { data, publishedAt } = entry;
  const hours = data.hours ? readHours(data.hours, publishedAt.slice(0, 10)) : null;
  known.set(entry, hours);
  return hours;
}
