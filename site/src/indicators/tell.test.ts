import { describe, expect, it } from 'vitest';
import { toSeries } from './series.ts';
import { quantitiesOf, tellIndicator } from './tell.ts';

type Data = Parameters<typeof toSeries>[0];

const none = { baselineValue: null, baselineDate: null, targetValue: null, targetYear: null };
const measured = (values: Readonly<Record<string, number>>, rest: Partial<Data> = {}) =>
  toSeries({
    ...none,
    direction: 'hausse',
    frequency: 'annuelle',
    chart: 'courbe',
    values: Object.entries(values).map(([date, value]) => ({ date, value, quality: 'définitive' as const })),
    ...rest,
  });
const tell = (series: ReturnType<typeof toSeries>, unit = 'visites') => tellIndicator(series, unit, 'fr');
const spaced = (words: string | null) => words?.replaceAll(/[\u00a0\u202f]/g, ' ');

const towards = measured({ '2024-06-01': 1000, '2025-06-01': 1500 }, { targetValue: 3000, targetYear: 2028 });

describe('an indicator with a target', () => {
  it('tells its last value, the way that is done and the pace', () => {
    const { measured: now, progress, short } = tell(towards);
    expect(spaced(now)).toBe('En 2025 : 1 500 visites.');
    expect(spaced(progress)).toBe(
      '25 % du chemin vers la cible de 2028 (3 000 visites) est fait, au rythme d’une progression régulière.',
    );
    expect(spaced(short)).toBe('25 % du chemin vers la cible');
  });

  it('never tells as done a way that is not', () => {
    const nearly = measured({ '2024-06-01': 0, '2025-06-01': 2999 }, { targetValue: 3000 });
    expect(spaced(tell(nearly).progress)).toBe('99 % du chemin vers la cible (3 000 visites) est fait.');
  });

  it('tells that it is reached, or that it goes away', () => {
    const reached = measured({ '2025-06-01': 12.5 }, { targetValue: 12.5, targetYear: 2030 });
    expect(spaced(tell(reached, '%').progress)).toBe('L’indicateur a atteint la cible de 2030 (12,5 %).');
    const away = measured({ '2024-01-01': -2, '2025-01-01': -3 }, { targetValue: 4, targetYear: 2030 });
    expect(spaced(tell(away, '°C').progress)).toContain('plus près de la cible de 2030 (4 °C) au départ');
    expect(spaced(tell(away, '°C').measured)).toBe('En 2025 : −3 °C.');
  });

  it('tells what remains after a first value', () => {
    const first = measured({ '2025-06-01': 40 }, { targetValue: 50, targetYear: 2030 });
    expect(spaced(tell(first, '%').progress)).toBe('Il reste 10 points jusqu’à la cible de 2030 (50 %).');
  });
});

describe('an indicator without target', () => {
  it('tells the change in the wanted direction, in points for percentages', () => {
    const given = { direction: 'baisse', baselineValue: 30, baselineDate: '2019-03-01' } as const;
    const { progress, short } = tell(measured({ '2025-06-01': 24.5 }, given), '%');
    expect(spaced(progress)).toBe(
      'C’est 5,5 points de moins que le point de départ (2019), dans le sens souhaité.',
    );
    expect(short).toBe('Dans le sens souhaité');
  });

  it('tells months and days as such', () => {
    const values = { '2026-03-01': 1_250_000 };
    expect(spaced(tell(measured(values, { frequency: 'mensuelle' })).measured)).toBe(
      'En mars 2026 : 1 250 000 visites.',
    );
    expect(spaced(tell(measured(values, { frequency: 'ponctuelle' })).measured)).toBe(
      'Le 1er mars 2026 : 1 250 000 visites.',
    );
  });

  it('has nothing to compare a single value with, and says so of none', () => {
    expect(tell(measured({ '2025-06-01': 3 })).progress).toBeNull();
    expect(tell(measured({}))).toEqual({
      measured: null,
      progress: 'Aucune valeur n’est encore publiée.',
      short: 'Pas encore de valeur',
    });
  });
});

it('tells whether what should be stable is', () => {
  const stable = (last: number) =>
    measured({ '2024-01-01': 200, '2025-01-01': last }, { direction: 'stable' });
  expect(spaced(tell(stable(204), 'espèces').progress)).toBe(
    'La valeur reste stable, comme souhaité : 4 espèces d’écart avec le point de départ.',
  );
  expect(spaced(tell(stable(150), 'espèces').progress)).toContain('devait rester stable : 50 espèces');
});

it('leaves a unit that is not translated out', () => {
  expect(tellIndicator(towards, '', 'es')).toMatchObject({ measured: 'En 2025: 1.500.' });
});

it('shortens what stands at the marks of a chart', () => {
  const { compact, shortPeriod } = quantitiesOf('fr');
  expect([9500, 12_500, -2_000_000, 0.25].map(compact).map(spaced)).toEqual([
    '9 500',
    '12,5 k',
    '−2 M',
    '0,25',
  ]);
  expect(['2026-01-01', '2026-04-01', '2026-04-12'].map(shortPeriod)).toEqual([
    '2026',
    'avr. 2026',
    '12 avr.',
  ]);
});

it('writes numbers and months as each language does, those that Intl does not know included', () => {
  const month = { frequency: 'mensuelle' as const };
  const said = (locale: 'es' | 'eu' | 'oc' | 'en') =>
    spaced(tellIndicator(measured({ '2026-03-01': 1234.5 }, month), '', locale).measured);
  expect(said('es')).toBe('En marzo de 2026: 1.234,5.');
  expect(said('eu')).toBe('Aldia: 2026ko martxoa; balioa: 1.234,5.');
  expect(said('oc')).toBe('En març de 2026: 1 234,5.');
  expect(said('en')).toBe('In March 2026: 1,234.5.');
  expect((['eu', 'oc'] as const).map((locale) => quantitiesOf(locale).shortPeriod('2026-04-01'))).toEqual([
    '2026/04',
    '04/2026',
  ]);
});
