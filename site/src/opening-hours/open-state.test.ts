import { describe, expect, it } from 'vitest';
import { type LiveHours, stateAt } from './open-state.ts';

const nine = [540, 720, 840, 1080];
const hours: LiveHours = {
  week: [nine, nine, nine, nine, nine, [], []],
  exceptions: [
    ['2026-12-24', '2027-01-03', []],
    ['2027-05-01', '2027-05-01', null],
    ['2027-05-03', '2027-05-03', null],
  ],
  from: '2026-11-27',
  to: '2029-11-26',
};
const at = (day: string, clock: string, live = hours) => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return stateAt(live, { day, minute: hour * 60 + minute });
};
const changes = (inDays: number, minute: number) => ({ inDays, minute });

describe('a place', () => {
  it('is open from its first minute to before its last one', () => {
    expect(at('2026-11-30', '08:59')).toEqual({ isOpen: false, change: changes(0, 540) });
    expect(at('2026-11-30', '09:00')).toEqual({ isOpen: true, change: changes(0, 720) });
    expect(at('2026-11-30', '11:59')).toEqual({ isOpen: true, change: changes(0, 720) });
    expect(at('2026-11-30', '12:00')).toEqual({ isOpen: false, change: changes(0, 840) });
  });

  it('opens the next morning, or after the weekend', () => {
    expect(at('2026-11-30', '18:00')).toEqual({ isOpen: false, change: changes(1, 540) });
    expect(at('2026-11-27', '19:00')).toEqual({ isOpen: false, change: changes(3, 540) });
    expect(at('2026-11-29', '10:00')).toEqual({ isOpen: false, change: changes(1, 540) });
  });

  it('is closed on its exceptional days, and says no day that is more than six days away', () => {
    expect(at('2026-12-24', '10:00')).toEqual({ isOpen: false, change: null });
    expect(at('2026-12-31', '10:00')).toEqual({ isOpen: false, change: changes(4, 540) });
    expect(at('2027-01-04', '10:00')).toMatchObject({ isOpen: true });
  });

  it('is not said to be open nor closed on a day that the hours do not tell', () => {
    expect(at('2027-05-01', '10:00')).toBeNull();
    expect(at('2027-05-02', '10:00')).toEqual({ isOpen: false, change: null });
  });

  it('is not told before its publication nor after the last day that is known', () => {
    expect(at('2026-11-26', '10:00')).toBeNull();
    expect(at('2029-11-26', '10:00')).not.toBeNull();
    expect(at('2029-11-27', '10:00')).toBeNull();
  });

  it('stays open over midnight', () => {
    const night: LiveHours = { ...hours, week: [[], [], [], [], [1320, 1440], [0, 120], []], exceptions: [] };
    expect(at('2026-11-27', '23:00', night)).toEqual({ isOpen: true, change: changes(1, 120) });
    expect(at('2026-11-28', '01:00', night)).toEqual({ isOpen: true, change: changes(0, 120) });
  });

  it('that never closes has no change to tell', () => {
    const always: LiveHours = { ...hours, week: Array.from({ length: 7 }, () => [0, 1440]), exceptions: [] };
    expect(at('2026-11-27', '23:00', always)).toEqual({ isOpen: true, change: null });
  });
});
