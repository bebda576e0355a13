import { expect, it } from 'vitest';
import { calendarFile } from '../../lib/calendar-file.ts';
import { toSharedEvent } from './shared-event.ts';

const item = {
  id: 'abc',
  title: 'Réunion',
  description: 'Ordre du jour.',
  day: '2027-03-18',
  startsAt: '18:30',
  endsAt: '20:00',
  place: 'Pau',
  url: 'https://visio.example/salle',
  kilobytes: null,
  changedAt: '2027-01-02T03:04:05.000Z',
};
const page = 'https://portail.example/espace-partenaires/';

it('a date of the partnership is an event at its hours in France, known again when it changes', () => {
  const file = calendarFile([toSharedEvent(item, page)]).replaceAll('\r\n ', '');
  for (const line of [
    'UID:partenariat-abc@portail.example',
    'DTSTAMP:20270102T030405Z',
    'DTSTART;TZID=Europe/Paris:20270318T183000',
    'DTEND;TZID=Europe/Paris:20270318T200000',
    'SUMMARY:Réunion',
    'LOCATION:Pau',
    'DESCRIPTION:Ordre du jour.\\n\\nhttps://visio.example/salle',
    `URL:${page}`,
  ])
    expect(file.split('\r\n')).toContain(line);
});

it('without an hour, it takes the whole day', () => {
  expect(calendarFile([toSharedEvent({ ...item, startsAt: null }, page)])).toContain(
    'DTSTART;VALUE=DATE:20270318',
  );
});
