import { expect, it } from 'vitest';
import { fixtureState } from '../../tests/fixtures/state.ts';
import { agendaOf } from './agenda.ts';
import { PublishedContent } from './published-content.ts';

const site = new URL('https://portail.example');
const on = (today: string) => new PublishedContent({ ...fixtureState, today }).content;
const titles = (today: string, locale: 'fr' | 'es' = 'fr') =>
  agendaOf(on(today), locale, site).map(({ day, title }) => `${day} ${title}`);

it('holds the meetings and the last days to come, in order, and none that is past', () => {
  expect(titles('2026-03-30').slice(0, 3)).toEqual([
    '2026-03-30 Réunion annulée',
    '2026-04-30 Dernier jour\u00a0: Appel à volontaires',
    '2026-04-30 Dernier jour\u00a0: Où planter des haies',
  ]);
  expect(titles('2026-05-01')).toHaveLength(1);
  expect(titles('2030-01-01')).toEqual([]);
});

it('tells in each language of what is closed on its last day, all day long', () => {
  expect(titles('2026-04-30', 'es')).toContain('2026-04-30 Último día: Dónde plantar setos');
  const [last] = agendaOf(on('2026-04-30'), 'fr', site);
  expect(last).toMatchObject({
    uid: 'call:volontaires-fin@portail.example',
    startsAt: null,
    url: 'https://portail.example/participer/appels/volontaires/',
  });
});
