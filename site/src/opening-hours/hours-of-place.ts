import type { Entry } from '@agenda21/content-types';
import type { Content } from '../content/content.ts';
import type { Shown } from '../content/shown.ts';
import { datedSpan } from '../dates/dated-span.ts';
import { type OpenDay, openingsAhead } from './openings-ahead.ts';
import { type OpeningHours, readHours } from './read-hours.ts';

/** The hours of a place on the day of the published state. */
export interface HoursOfPlace extends OpeningHours {
  /** The openings of the next four weeks when no timetable can tell the hours; null when one does. */
  readonly ahead: readonly OpenDay[] | null;
}

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
 * The hours of a place, known for three years from its publication. What is told day by day follows
 * the day of the published state: exceptions that are past are left out, and the openings of the next four weeks move on. The
 * page is made again on the nights when that changes what it says.
 * @returns null when it has none, or not in the notation.
 */
export function hoursOfPlace({ entry }: Shown<'digital-place'>, content: Content): HoursOfPlace | null {
  const hours = publishedHours(entry);
  if (!hours) return null;
  const isPast = (lastDay: string) => datedSpan(content, null, lastDay).stage === 'after';
  return {
    ...hours,
    ownExceptions: hours.ownExceptions.filter(({ to }) => !isPast(to)),
    ahead: hours.timetable
      ? null
      : content.derive(`openings ahead ${entry.data.hours}`, () => openingsAhead(hours, content.today)),
  };
}
