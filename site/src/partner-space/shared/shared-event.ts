import type { SharedItem } from '@agenda21/content-types';
import type { CalendarEvent } from '../../lib/calendar-file.ts';

/** A date of the partnership for the calendars that people keep. @param page the whole address of the space. */
export function toSharedEvent(item: SharedItem, page: string): CalendarEvent {
  const { id, changedAt, startsAt, endsAt, title, place, description, url } = item;
  return {
    uid: `partenariat-${id}@${new URL(page).host}`,
    changedAt,
    day: item.day ?? '',
    startsAt,
    endsAt,
    title,
    place,
    description: [description, url].filter(Boolean).join('\n\n'),
    url: page,
    isCancelled: false,
  };
}
