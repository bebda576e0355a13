import ChartKey from '../../src/components/ChartKey.astro';
import IndicatorChart from '../../src/components/IndicatorChart.astro';
import IndicatorFacts from '../../src/components/IndicatorFacts.astro';
import IndicatorStanding from '../../src/components/IndicatorStanding.astro';
import IndicatorValues from '../../src/components/IndicatorValues.astro';
import Sparkline from '../../src/components/Sparkline.astro';
import { drawSparkline } from '../../src/indicators/chart.ts';
import { tellIndicator } from '../../src/indicators/tell.ts';
import { indicatorOf, monthly, seriesOf, towardsTarget, yearly } from '../indicators.ts';
import type { Reader } from '../reader.ts';
import { type Group, show, showOnPages } from '../showing.ts';
import { longTitle, longUrl, longWord, title } from '../words.ts';

type Fields = Parameters<typeof seriesOf>[0];

const chartOf = (fields: Fields, { locale }: Reader, unit = 'visites') => {
  const series = seriesOf(fields);
  const { measured, progress } = tellIndicator(series, unit, locale);
  return { series, unit, label: [measured, progress].filter(Boolean).join(' '), locale };
};

const toldOf = (fields: Fields, { locale }: Reader, unit = 'visites') => ({
  told: tellIndicator(seriesOf(fields), unit, locale),
});

const link = { href: '/exemple/', label: title };

export const indicators: Group = {
  title: 'Indicateurs',
  showings: [
    show(
      'IndicatorChart',
      IndicatorChart,
    )({
      use: 'Les valeurs d’un indicateur, son départ et sa cible. Toujours avec IndicatorStanding et IndicatorValues, qui disent la même chose en mots.',
      surround: 'entry',
      states: (reader) => ({
        'Courbe, départ et cible': chartOf(towardsTarget, reader),
        Barres: chartOf({ values: yearly([2, 3, 3, 4, 5]), chart: 'barres' }, reader),
        'Valeurs négatives, pour cent': chartOf({ values: yearly([-3.5, -1, 0.5, -2, 4]) }, reader, '%'),
        'Barres négatives': chartOf({ values: yearly([-3.5, -1, 0.5, -2, 4]), chart: 'barres' }, reader),
        'Très grands nombres, unité longue': chartOf(
          { values: yearly([14_200_000, 13_900_000, 1_250_000_000]), targetValue: 2e9, targetYear: 2050 },
          reader,
          longWord.slice(0, 40),
        ),
        'Soixante mois': chartOf({ values: monthly(60), frequency: 'mensuelle' }, reader),
        'Soixante mois en barres': chartOf(
          { values: monthly(60), frequency: 'mensuelle', chart: 'barres' },
          reader,
        ),
        'Quelques jours': chartOf(
          {
            frequency: 'ponctuelle',
            values: ['2025-03-04', '2025-03-18', '2025-04-02'].map((date, rank) => ({
              date,
              value: 12 + rank,
              quality: 'estimée',
            })),
          },
          reader,
        ),
        'Une valeur et une cible': chartOf(
          { values: yearly([40]), targetValue: 80, targetYear: 2030 },
          reader,
        ),
        'Valeurs égales': chartOf({ values: yearly([7, 7, 7]) }, reader),
        'Une seule valeur : rien ne s’affiche': chartOf({ values: yearly([7]) }, reader),
      }),
    }),
    show(
      'ChartKey',
      ChartKey,
    )({
      use: 'Sous un graphique : ce que disent ses signes.',
      surround: 'entry',
      states: ({ locale }) => ({
        'Tous les signes': {
          series: seriesOf(towardsTarget),
          unit: longWord.slice(0, 40),
          locale,
          hasTrajectory: true,
        },
        'Barres seules': {
          series: seriesOf({ values: yearly([1, 2]), chart: 'barres' }),
          unit: 'visites',
          locale,
          hasTrajectory: false,
        },
      }),
    }),
    showOnPages('ChartMark', 'Dans un graphique : le départ et la cible, reconnus à leur forme.', ['guide']),
    show(
      'IndicatorStanding',
      IndicatorStanding,
    )({
      use: 'Ce que dit un indicateur : sa dernière valeur, puis une phrase faite d’après les valeurs.',
      surround: 'entry',
      states: (reader) => ({
        'En chemin': toldOf(towardsTarget, reader),
        'Cible atteinte': toldOf({ ...towardsTarget, targetValue: 1500 }, reader),
        'S’éloigne de la cible': toldOf({ ...towardsTarget, baselineValue: 2000 }, reader),
        'Sans cible': toldOf({ values: yearly([4, 6]), direction: 'baisse' }, reader, '%'),
        'Devait rester stable': toldOf({ values: yearly([4, 6]), direction: 'stable' }, reader),
        'Une valeur et une cible': toldOf({ values: yearly([4]), targetValue: 9 }, reader),
        'Une seule valeur': toldOf({ values: yearly([4]) }, reader, longWord.slice(0, 40)),
        'Aucune valeur': toldOf({}, reader),
      }),
    }),
    show(
      'IndicatorValues',
      IndicatorValues,
    )({
      use: 'Les valeurs en tableau, à lire et à télécharger ; replié au-delà de douze lignes.',
      surround: 'entry',
      states: ({ locale }) => ({
        Quelques: {
          series: seriesOf(towardsTarget),
          unit: 'visites',
          caption: title,
          file: { path: '/exemple.csv', bytes: 1234 },
          locale,
        },
        'Soixante, unité longue': {
          series: seriesOf({ values: monthly(60), frequency: 'mensuelle' }),
          unit: longWord.slice(0, 40),
          caption: longTitle,
          file: { path: '/exemple.csv', bytes: 1234 },
          locale,
        },
        'Aucune : rien ne s’affiche': {
          series: seriesOf({}),
          unit: '',
          caption: title,
          file: { path: '/exemple.csv', bytes: 1234 },
          locale,
        },
      }),
    }),
    show(
      'IndicatorFacts',
      IndicatorFacts,
    )({
      use: 'L’encadré d’un indicateur.',
      surround: 'facts',
      states: ({ locale, lang }) => {
        const full = indicatorOf({
          ...towardsTarget,
          unit: longWord.slice(0, 40),
          sourceName: longTitle.slice(0, 160),
          sourceUrl: longUrl,
          licence: 'Licence Ouverte 2.0',
          goals: ['4. Éducation de qualité'],
        });
        const bare = indicatorOf({});
        const rest = { locale, lang };
        return {
          'Tous les champs, mots longs': {
            data: full,
            series: seriesOf(full),
            themes: [link],
            territories: [link],
            ...rest,
          },
          'Sans les champs facultatifs': {
            data: bare,
            series: seriesOf(bare),
            themes: [],
            territories: [],
            ...rest,
          },
        };
      },
    }),
    show(
      'Sparkline',
      Sparkline,
    )({
      use: 'Sur une carte : les valeurs d’un indicateur d’un trait.',
      surround: 'page',
      states: () => ({
        Cinq: { line: drawSparkline(seriesOf(towardsTarget)) ?? '' },
        Soixante: {
          line: drawSparkline(seriesOf({ values: monthly(60), frequency: 'mensuelle' })) ?? '',
        },
      }),
    }),
  ],
};
