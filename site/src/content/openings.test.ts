import { emptyState } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { openingsOf } from './openings.ts';
import { participationOf, participationOnHome } from './participation.ts';
import { PublishedContent } from './published-content.ts';

const call = (title: string, opensOn: string, closesOn: string | null) =>
  buildEntry('call', title, { title, slug: title, summary: title, opensOn, closesOn });

const entries = [
  call('long-clos', '2025-01-01', '2025-02-01'),
  call('juste-clos', '2026-01-01', '2026-11-26'),
  call('sans-fin', '2026-01-01', null),
  call('finit-ce-soir', '2026-10-01', '2026-11-27'),
  call('finit-plus-tard', '2026-10-01', '2026-12-31'),
  call('plus-tard', '2027-03-01', '2027-04-01'),
  call('demain', '2026-11-28', '2026-12-31'),
  buildEntry('consultation', 'question', {
    title: 'question',
    slug: 'question',
    question: 'Où ?',
    opensOn: '2026-10-01',
    closesOn: '2026-12-01',
    canChange: 'Tout.',
    isDecided: 'Rien.',
  }),
];

const published = (today: string) => new PublishedContent({ ...emptyState, today, entries });
const titlesOf = (content: PublishedContent['content']) =>
  openingsOf(content, 'call', 'fr').map(({ entry }) => entry.data.title);

describe('the list of what opens and closes', () => {
  it('has first what closes soonest, then what opens soonest, then what closed last', () => {
    expect(titlesOf(published('2026-11-27').content)).toEqual([
      'finit-ce-soir',
      'finit-plus-tard',
      'sans-fin',
      'demain',
      'plus-tard',
      'juste-clos',
      'long-clos',
    ]);
  });

  it('follows the day, and touches no page on a day when its order stays', () => {
    const portal = published('2026-11-27');
    titlesOf(portal.content);
    const pass = (today: string) => portal.apply({ entries: [], removed: [], addresses: null, today });
    const key = '=openings of call fr';
    expect(pass('2026-11-28')).toContain(key);
    expect(titlesOf(portal.content).slice(0, 3)).toEqual(['demain', 'finit-plus-tard', 'sans-fin']);
    expect(pass('2026-11-29')).not.toContain(key);
  });
});

describe('the page of participation', () => {
  const titles = (cards: readonly { readonly title: string }[]) => cards.map(({ title }) => title);

  it('shows consultations and calls together: what is open, what comes, what is over', () => {
    const parts = participationOf(published('2026-11-27').content, 'fr');
    expect(titles(parts.open)).toEqual(['finit-ce-soir', 'question', 'finit-plus-tard', 'sans-fin']);
    expect(titles(parts.coming)).toEqual(['demain', 'plus-tard']);
    expect(titles(parts.closed)).toEqual(['juste-clos', 'long-clos']);
    expect(parts.lists).toEqual([
      { href: '/participer/consultations/', label: 'Consultations (1)' },
      { href: '/participer/appels/', label: 'Appels (7)' },
    ]);
  });

  it('stays short however many there are, and leads to the lists', () => {
    const many = Array.from({ length: 200 }, (_, rank) => call(`appel-${rank}`, '2026-01-01', null));
    const { content } = new PublishedContent({ ...emptyState, today: '2026-11-27', entries: many });
    const parts = participationOf(content, 'fr');
    expect(parts.open).toHaveLength(12);
    expect(parts.lists).toEqual([{ href: '/participer/appels/', label: 'Appels (200)' }]);
    expect(participationOnHome(content, 'fr')).toEqual({
      cards: parts.open.slice(0, 3),
      isAll: false,
      lists: parts.lists,
    });
  });

  it('tells the home page what comes when less is open than it shows', () => {
    const { content } = new PublishedContent({
      ...emptyState,
      today: '2026-11-27',
      entries: [call('ouvert', '2026-01-01', null), call('demain', '2026-11-28', null)],
    });
    const { cards, isAll } = participationOnHome(content, 'fr');
    expect(titles(cards)).toEqual(['ouvert', 'demain']);
    expect(isAll).toBe(true);
  });

  it('is empty before anything is published', () => {
    const { content } = new PublishedContent({ ...emptyState, today: '2026-11-27' });
    expect(participationOf(content, 'es')).toEqual({ open: [], coming: [], closed: [], lists: [] });
  });
});
