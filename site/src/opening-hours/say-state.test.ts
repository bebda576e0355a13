import { describe, expect, it } from 'vitest';
import { liveWords } from './hours-words.ts';
import { stateAt } from './open-state.ts';
import { readHours } from './read-hours.ts';
import { momentInFrance, sayState } from './say-state.ts';
import { toLiveHours } from './to-live.ts';

const hours = readHours('Mo-Fr 09:00-12:00,14:00-18:30; PH off', '2026-01-01') ?? expect.fail();
const live = toLiveHours(hours) ?? expect.fail();

/** What a visitor reads at an instant, and in a language. */
function said(instant: string, locale: 'fr' | 'es' = 'fr'): string {
  const moment = momentInFrance(new Date(instant)) ?? expect.fail();
  const state = stateAt(live, moment);
  return state ? sayState(state, moment, liveWords(live, locale)).replaceAll('\u00a0', ' ') : '';
}

describe('the state of a place', () => {
  it('is said with what comes next', () => {
    expect(said('2026-11-27T10:00:00+01:00')).toBe('Ouvert, ferme à 12 h');
    expect(said('2026-11-27T13:00:00+01:00')).toBe('Fermé, ouvre à 14 h');
    expect(said('2026-11-26T20:00:00+01:00')).toBe('Fermé, ouvre demain à 9 h');
    expect(said('2026-11-27T18:30:00+01:00')).toBe('Fermé, ouvre lundi à 9 h');
    expect(said('2026-11-27T17:00:00+01:00', 'es')).toBe('Abierto, cierra a las 18:30');
  });

  it('is closed on a public holiday, and on the eve tells the day after it', () => {
    expect(said('2026-07-14T10:00:00+02:00')).toBe('Fermé, ouvre demain à 9 h');
    expect(said('2026-12-24T19:00:00+01:00')).toBe('Fermé, ouvre lundi à 9 h');
  });

  it('is that of the clock in France in summer as in winter, on the days when it changes too', () => {
    expect(said('2026-03-27T07:59:00Z')).toBe('Fermé, ouvre à 9 h');
    expect(said('2026-03-27T08:00:00Z')).toBe('Ouvert, ferme à 12 h');
    expect(said('2026-03-30T06:59:00Z')).toBe('Fermé, ouvre à 9 h');
    expect(said('2026-03-30T07:00:00Z')).toBe('Ouvert, ferme à 12 h');
    expect(said('2026-10-23T07:00:00Z')).toBe('Ouvert, ferme à 12 h');
    expect(said('2026-10-26T07:30:00Z')).toBe('Fermé, ouvre à 9 h');
  });

  it('is the day it is in France when it is another day for the visitor', () => {
    expect(momentInFrance(new Date('2026-11-27T23:30:00Z'))).toEqual({ day: '2026-11-28', minute: 30 });
    expect(said('2026-11-29T23:30:00Z')).toBe('Fermé, ouvre à 9 h');
  });

  it('still holds two years later without another publication, and is no longer said after three', () => {
    expect(said('2028-12-25T10:00:00+01:00')).toBe('Fermé, ouvre demain à 9 h');
    expect(said('2028-12-26T10:00:00+01:00')).toBe('Ouvert, ferme à 12 h');
    expect(said('2029-02-01T10:00:00+01:00')).toBe('');
  });

  it('is not said of hours that promise nothing', () => {
    const unsure = readHours('Mo-Fr 09:00-12:00 "sur rendez-vous"', '2026-01-01') ?? expect.fail();
    expect(toLiveHours(unsure)).toBeNull();
  });
});
