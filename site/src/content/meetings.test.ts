import { emptyState } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { meetingPlaces, meetingsOf, nameMeetings, toCalendarEvent } from './meetings.ts';
import { PublishedContent } from './published-content.ts';

const meeting = (reference: string, rest: Record<string, unknown> = {}) => ({
  title: 'Réunion',
  reference,
  date: '2026-12-10',
  startsAt: '18:30',
  endsAt: null,
  place: null,
  access: null,
  videoUrl: null,
  isCancelled: false,
  ...rest,
});

function consultationWith(meetings: readonly ReturnType<typeof meeting>[]) {
  const entry = buildEntry('consultation', 'haies', {
    title: 'Haies',
    slug: 'haies',
    question: 'Où ?',
    opensOn: '2026-10-01',
    closesOn: '2026-12-31',
    canChange: 'Les lieux.',
    isDecided: 'Le budget.',
    meetings,
  });
  const { content } = new PublishedContent({ ...emptyState, today: '2026-12-10', entries: [entry] });
  const consultation = content.bySegment('consultation', 'haies', 'fr');
  if (!consultation) throw new Error('The consultation is not there.');
  return { content, consultation };
}

const site = new URL('https://portail.example');

function eventOf(data: ReturnType<typeof meeting>) {
  const { consultation } = consultationWith([data]);
  const [named] = nameMeetings(consultation.entry.data.meetings);
  if (!named) throw new Error('The meeting is not there.');
  return toCalendarEvent(consultation, named, site);
}

it('has its calendar file at an address made of its reference, in every language', () => {
  const { content, consultation } = consultationWith([meeting('pau')]);
  expect(meetingsOf(consultation, content).map(({ file }) => file)).toEqual([
    '/participer/consultations/haies/pau.ics',
  ]);
  expect(meetingPlaces(content)).toContainEqual({ locale: 'es', segment: 'haies', meeting: 'pau' });
});

it('keeps its identifier when it is moved to another day, so that calendars follow', () => {
  const before = eventOf(meeting('pau'));
  const after = eventOf(meeting('pau', { date: '2027-01-14', title: 'Réunion reportée' }));
  expect(after.uid).toBe(before.uid);
  expect(after.uid).not.toBe(eventOf(meeting('orthez')).uid);
  expect(after.day).toBe('2027-01-14');
});

it('has an address of its own even when two meetings share a reference', () => {
  const { consultation } = consultationWith([meeting('pau'), meeting('pau-2'), meeting('pau')]);
  const names = nameMeetings(consultation.entry.data.meetings).map(({ name }) => name);
  expect(names).toEqual(['pau', 'pau-2', 'pau-3']);
});

it('is at the address of its video call when it has no place', () => {
  expect(eventOf(meeting('visio', { videoUrl: 'https://exemple.fr/visio' })).place).toBe(
    'https://exemple.fr/visio',
  );
});

it('tells of the page, and of what one needs to know to come', () => {
  const { description } = eventOf(meeting('pau', { access: 'Plain-pied.' }));
  expect(description).toBe(
    'Où\u202f?\n\nPlain-pied.\n\nhttps://portail.example/participer/consultations/haies/',
  );
});
