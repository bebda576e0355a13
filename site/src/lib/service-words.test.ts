import { describe, expect, it } from 'vitest';
import { describeCost, describeDelay, describeTime } from './service-words.ts';

describe('what a service takes', () => {
  it('is told in the words of the language', () => {
    expect(describeTime({ minutes: 1 }, 'fr')).toEqual(['1\u00a0minute']);
    expect(describeTime({ minutes: 15 }, 'es')).toEqual(['15\u00a0minutos']);
    expect(describeDelay({ days: 21 }, 'fr')).toEqual(['21\u00a0jours']);
    expect(describeCost({ cost: 86 }, 'fr')).toEqual(['86\u00a0€']);
    expect(describeCost({ cost: 25.5 }, 'fr')).toEqual(['25,50\u00a0€']);
  });

  it('is free or immediate at zero', () => {
    expect(describeCost({ cost: 0 }, 'fr')).toEqual(['Gratuit']);
    expect(describeDelay({ days: 0 }, 'es')).toEqual(['Inmediato']);
  });

  it('is not told when it is not known', () => {
    expect(describeTime({ minutes: null }, 'fr')).toEqual([]);
    expect(describeDelay({ days: null }, 'fr')).toEqual([]);
    expect(describeCost({ cost: null }, 'fr')).toEqual([]);
  });
});
