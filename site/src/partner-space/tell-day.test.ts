import { expect, it } from 'vitest';
import { tellDay, tellDayOf } from './tell-day.ts';

it('tells a day in words or in figures, whatever the clock of the device', () => {
  expect(tellDay('2027-03-18', 'fr')).toBe('18/03/2027');
  expect(tellDay('2027-03-18', 'fr', 'full')).toBe('jeudi 18 mars 2027');
  expect(tellDay('2027-03-18', 'oc')).toBe('18/03/2027');
  expect(tellDayOf('2027-03-18T12:00:00.000Z', 'oc')).toBe('18/03/2027');
  expect(tellDay('2027-03-18', 'es', 'full')).toBe('jueves, 18 de marzo de 2027');
});
