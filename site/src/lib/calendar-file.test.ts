import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile } from './calendar-file.ts';

const event: CalendarEvent = {
  uid: 'haies-pau@portail.example',
  changedAt: '2026-03-01T08:00:00.123Z',
  day: '2026-12-10',
  startsAt: '18:30',
  endsAt: '20:30',
  title: 'Réunion publique, à Pau ; ouverte à tous',
  place: 'Salle des fêtes\\3, Pau',
  description: `Où planter ?\n\n${'Une phrase assez longue pour passer à la ligne. '.repeat(4)}`,
  url: 'https://portail.example/participer/consultations/haies/',
  isCancelled: false,
};

function read(changes: Partial<CalendarEvent> = {}) {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile([{ ...event, ...changes }])));
  const timezone = calendar.getFirstSubcomponent('vtimezone');
  const component = calendar.getFirstSubcomponent('vevent');
  if (!timezone || !component) throw new Error('The calendar has no time zone or no event.');
  const zone = new ICAL.Timezone(timezone);
  const instantOf = (name: string) => {
    const time = component.getFirstPropertyValue(name);
    if (!(time instanceof ICAL.Time)) return null;
    time.zone = zone;
    return new Date(time.toUnixTime() * 1000).toISOString();
  };
  return { component, instantOf };
}

describe('the calendar file of a meeting', () => {
  it('is at the hour of France, in winter and in summer', () => {
    expect(read().instantOf('dtstart')).toBe('2026-12-10T17:30:00.000Z');
    expect(read().instantOf('dtend')).toBe('2026-12-10T19:30:00.000Z');
    expect(read({ day: '2027-07-01' }).instantOf('dtstart')).toBe('2027-07-01T16:30:00.000Z');
  });

  it('changes of hour on the last Sundays of March and October', () => {
    const morning = (day: string) => read({ day, startsAt: '09:00', endsAt: null }).instantOf('dtstart');
    expect(morning('2027-03-27')).toBe('2027-03-27T08:00:00.000Z');
    expect(morning('2027-03-28')).toBe('2027-03-28T07:00:00.000Z');
    expect(morning('2027-10-30')).toBe('2027-10-30T07:00:00.000Z');
    expect(morning('2027-10-31')).toBe('2027-10-31T08:00:00.000Z');
  });

  it('is the day itself when it has no hour', () => {
    const start = read({ startsAt: null, endsAt: null }).component.getFirstPropertyValue('dtstart');
    expect(start?.toString()).toBe('2026-12-10');
    expect(calendarFile([{ ...event, startsAt: null }])).toContain('DTSTART;VALUE=DATE:20261210\r\n');
  });

  it('gives words back as they were written', () => {
    const { component } = read();
    expect(component.getFirstPropertyValue('summary')).toBe(event.title);
    expect(component.getFirstPropertyValue('location')).toBe(event.place);
    expect(component.getFirstPropertyValue('description')).toBe(event.description);
  });

  it('says when it last changed, and that it is cancelled', () => {
    expect(read().component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-03-01T08:00:00Z');
    expect(read().component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(read({ isCancelled: true }).component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('leaves out an end that is not after the start, and a place that is not known', () => {
    const { component } = read({ endsAt: '18:00', place: null });
    expect(component.hasProperty('dtend')).toBe(false);
    expect(component.hasProperty('location')).toBe(false);
  });

  it('has lines of 75 octets at most, each ended as the standard asks', () => {
    const file = calendarFile([event]);
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    const lines = file.split('\r\n').slice(0, -1);
    expect(
      lines.filter((line) => line === '' || Buffer.byteLength(line) > 75 || line.includes('\n')),
    ).toEqual([]);
  });
});
