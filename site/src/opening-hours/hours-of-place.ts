import type { Entry } from '@agenda21/content-types';
import type { Content } from '../content/content.ts';
import type { Shown } from '../content/shown.ts';
import { datedSpan } from '../dates/dated-span.ts';
import { type OpeningHours, readHours } from './read-hours.ts';

/** Reading hours is slow, and all that is said of a place in all languages reads them. */
const known = new WeakMap<Entry<'digital-place'>, OpeningHours | null>();

/** The hours that were published, with all their exceptions since that day. */
function publishedHours(entry: Entry<'digital-place'>): OpeningHours | null {
  const found = known.get(entry);
  if (found !== undefined) return found;
  const { data, publishedAt } = entry;
  const hours = data.hours ? readHours(data.hours, publishedAt.slice(0, 10)) : null;
  known.set(entry, hours);
  return hours;
}

/**
 * The hours of a place, known for three years from its publication. Of the days that are told one by one, those that are past
 * on the day of the published state are left out: the page is made again the day after each.
 * @returns null when it has none, or not in the notation.
 */
export function hoursOfPlace({ entry }: Shown<'digital-place'>, content: Content): OpeningHours | null {
  const hours = publishedHours(entry);
  if (!hours?.ownExceptions) return hours;
  const isPast = (lastDay: string) => datedSpan(content, null, lastDay).stage === 'after';
  return { ...hours, ownExceptions: hours.ownExceptions.filter(({ to }) => !isPast(to)) };
}
