import { describe, expect, it } from 'vitest';
import { meetingTime } from './meeting-time.ts';
import { spanWords } from './span-words.ts';

describe('the days of what opens and closes', () => {
  it('are told in the words of each language', () => {
    expect(spanWords('2026-10-01', '2026-12-15', 'fr')).toBe('Du 1er octobre 2026 au 15 décembre 2026');
    expect(spanWords('2026-10-01', null, 'fr')).toBe('À partir du 1er octobre 2026, sans date de fin');
    expect(spanWords('2026-10-01', '2026-10-01', 'fr')).toBe('1er octobre 2026');
    expect(spanWords('2026-10-01', '2026-12-15', 'es')).toBe(
      'Del 1 de octubre de 2026 al 15 de diciembre de 2026',
    );
  });
});

describe('the time of a meeting', () => {
  it('is told as each language tells hours', () => {
    const meeting = { date: '2026-12-10', startsAt: '09:05', endsAt: '18:00' };
    expect(meetingTime(meeting, 'fr')).toBe('10 décembre 2026, de 9\u00a0h\u00a005 à 18\u00a0h');
    expect(meetingTime({ ...meeting, endsAt: null }, 'fr')).toBe('10 décembre 2026, à 9\u00a0h\u00a005');
    expect(meetingTime(meeting, 'es')).toBe('10 de diciembre de 2026, de 9:05 a 18:00');
  });
});
