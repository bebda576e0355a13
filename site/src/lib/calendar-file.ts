/** Writes events for the calendars that people keep (iCalendar, RFC 5545). Pure. */
import ICAL from 'ical.js';

/** What happens at a place and a time in France. */
export interface CalendarEvent {
  /** The same as long as the event exists, whatever changes of it. */
  readonly uid: string;
  /** Instant of its last change, ISO 8601 in UTC. */
  readonly changedAt: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM`, in France; null for the whole day. */
  readonly startsAt: string | null;
  /** `HH:MM` of the same day; null when it is not said. */
  readonly endsAt: string | null;
  readonly title: string;
  readonly place: string | null;
  readonly description: string;
  /** The page that tells of it. */
  readonly url: string;
  readonly isCancelled: boolean;
}

// The library counts a line without the space that continues it: 75 octets with it (RFC 5545, 3.1).
ICAL.foldLength = 74;

type Property = [name: string, parameters: Record<string, string>, type: string, value: unknown];
type Component = [name: string, properties: Property[], components: Component[]];

const inFrance = 'Europe/Paris';

const text = (name: string, value: string): Property => [name, {}, 'text', value];

/** A change of the hour that has the same rule every year since 1996, in the whole Union (directive 2000/84/CE). */
function hourChange(name: 'daylight' | 'standard', first: string, month: number): Component {
  const [winter, summer] = ['+01:00', '+02:00'];
  const isSummer = name === 'daylight';
  return [
    name,
    [
      ['tzoffsetfrom', {}, 'utc-offset', isSummer ? winter : summer],
      ['tzoffsetto', {}, 'utc-offset', isSummer ? summer : winter],
      text('tzname', isSummer ? 'CEST' : 'CET'),
      ['dtstart', {}, 'date-time', first],
      ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }],
    ],
    [],
  ];
}

const timezone: Component = [
  'vtimezone',
  [text('tzid', inFrance)],
  [hourChange('daylight', '1996-03-31T02:00:00', 3), hourChange('standard', '1996-10-27T03:00:00', 10)],
];

const moment = (name: string, day: string, hour: string): Property => [
  name,
  { tzid: inFrance },
  'date-time',
  `${day}T${hour}:00`,
];

function timesOf({ day, startsAt, endsAt }: CalendarEvent): readonly Property[] {
  if (startsAt === null) return [['dtstart', {}, 'date', day]];
  // An end that is not after the start is a mistake: without it, the event is still at its time.
  const end = endsAt !== null && endsAt > startsAt ? [moment('dtend', day, endsAt)] : [];
  return [moment('dtstart', day, startsAt), ...end];
}

function toEvent(event: CalendarEvent): Component {
  const { place } = event;
  return [
    'vevent',
    [
      text('uid', event.uid),
      ['dtstamp', {}, 'date-time', `${event.changedAt.slice(0, 19)}Z`],
      ...timesOf(event),
      text('summary', event.title),
      ...(place ? [text('location', place)] : []),
      text('description', event.description),
      ['url', {}, 'uri', event.url],
      text('status', event.isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    ],
    [],
  ];
}

/** The calendar file of some events. */
export function calendarFile(events: readonly CalendarEvent[]): string {
  const properties = [text('version', '2.0'), text('prodid', '-//Agenda 21//Centre de ressources//FR')];
  const calendar: Component = ['vcalendar', properties, [timezone, ...events.map(toEvent)]];
  return ICAL.stringify(calendar);
}
