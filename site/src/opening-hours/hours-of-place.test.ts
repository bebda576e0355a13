import { emptyState } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { PublishedContent } from '../content/published-content.ts';
import { hoursOfPlace } from './hours-of-place.ts';

const entries = [
  buildEntry('territory', '64445', { code: '64445', title: 'Pau', type: 'commune' }),
  buildEntry('digital-place', 'base', {
    title: 'Base',
    slug: 'base',
    street: '1 rue de l’Essai',
    postcode: '64000',
    territory: 'territory:64445',
    identifier: 'base',
    registration: 'EXEMPLE0001',
    hours: 'Mo-Fr 09:00-12:00; 2026 Dec 07-11 off; 2026 Dec 21-24 off; PH off',
  }),
  buildEntry('digital-place', 'odd', {
    title: 'Odd',
    slug: 'odd',
    street: '1 rue de l’Essai',
    postcode: '64000',
    territory: 'territory:64445',
    identifier: 'odd',
    registration: 'EXEMPLE0002',
    hours: 'week 01-53/2 We 09:00-12:00; PH off',
  }),
];

const published = (today: string) => new PublishedContent({ ...emptyState, today, entries });
type Portal = ReturnType<typeof published>;

function exceptionsOn({ content }: Portal): readonly string[] | undefined {
  const place = content.byId('digital-place', 'digital-place:base', 'fr') ?? expect.fail();
  return hoursOfPlace(place, content)?.ownExceptions?.map(({ from, to }) => `${from}/${to}`);
}

const [first, second] = ['2026-12-07/2026-12-11', '2026-12-21/2026-12-24'];

it('tells the days when a place departs from its hours until the last of them is past', () => {
  expect(exceptionsOn(published('2026-12-11'))).toEqual([first, second]);
  expect(exceptionsOn(published('2026-12-12'))).toEqual([second]);
  expect(exceptionsOn(published('2026-12-25'))).toEqual([]);
});

it('touches the page of the place on the nights when one is dropped, and on no other', () => {
  const portal = published('2026-12-10');
  const pass = (today: string) => portal.apply({ entries: [], removed: [], addresses: null, today });
  exceptionsOn(portal);
  expect(pass('2026-12-11')).not.toContain('=stage null 2026-12-11');
  expect(pass('2026-12-12')).toContain('=stage null 2026-12-11');
  expect(exceptionsOn(portal)).toEqual([second]);
});

it('tells the openings of four weeks of a place that no timetable tells, and touches its page when they move on', () => {
  const portal = published('2026-12-01');
  const ahead = ({ content }: Portal) => {
    const place = content.byId('digital-place', 'digital-place:odd', 'fr') ?? expect.fail();
    return hoursOfPlace(place, content)?.ahead?.map(({ day }) => day);
  };
  const touched = '=openings ahead week 01-53/2 We 09:00-12:00; PH off';
  const pass = (today: string) => portal.apply({ entries: [], removed: [], addresses: null, today });
  expect(ahead(portal)).toEqual(['2026-12-02', '2026-12-16']);
  expect(pass('2026-12-02')).not.toContain(touched);
  expect(pass('2026-12-03')).toContain(touched);
  expect(ahead(portal)).toEqual(['2026-12-16', '2026-12-30']);
});
