import type { MeetingData } from '../content/meetings.ts';
import { instantInFrance } from '../dates/instant-in-france.ts';
import type { DescribedPage } from './described-page.ts';
import type { JsonLdNode } from './json-ld.ts';

const placesOf = ({ place, videoUrl }: MeetingData): readonly JsonLdNode[] => [
  ...(place === null ? [] : [{ '@type': 'Place', name: place, address: place }]),
  ...(videoUrl === null ? [] : [{ '@type': 'VirtualLocation', url: videoUrl }]),
];

/** In a room, on line, or both (schema.org/EventAttendanceModeEnumeration). */
function attendance({ place, videoUrl }: MeetingData): string {
  const mode = place === null ? 'Online' : videoUrl === null ? 'Offline' : 'Mixed';
  return `https://schema.org/${mode}EventAttendanceMode`;
}

/**
 * A meeting as an `Event` (schema.org/Event).
 * @returns null without a place nor a video conference: an event must be somewhere.
 */
export function describeMeeting(meeting: MeetingData, organiser: JsonLdNode, page: DescribedPage) {
  const location = placesOf(meeting);
  if (location.length === 0) return null;
  const { title, date, startsAt, endsAt, isCancelled, access } = meeting;
  return {
    '@type': 'Event',
    name: title,
    description: access,
    url: page.url,
    startDate: instantInFrance(date, startsAt),
    endDate: endsAt !== null && endsAt > startsAt ? instantInFrance(date, endsAt) : null,
    eventStatus: `https://schema.org/Event${isCancelled ? 'Cancelled' : 'Scheduled'}`,
    eventAttendanceMode: attendance(meeting),
    location,
    organizer: organiser,
  };
}
