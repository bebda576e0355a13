import { difficultyKinds, evidenceGrades } from '@agenda21/content-types';
import Difficulties from '../../src/components/Difficulties.astro';
import Freshness from '../../src/components/Freshness.astro';
import KeyFigures from '../../src/components/KeyFigures.astro';
import Milestones from '../../src/components/Milestones.astro';
import Results from '../../src/components/Results.astro';
import Steps from '../../src/components/Steps.astro';
import YearlyReviews from '../../src/components/YearlyReviews.astro';
import { type Group, show, showOnPages } from '../showing.ts';
import { longOver, neverOver, notBegun } from '../spans.ts';
import { longSentence, longTitle, longUrl, longWord, paragraphs, sentence, title } from '../words.ts';

export const records: Group = {
  title: 'Parties d’une fiche',
  showings: [
    show(
      'KeyFigures',
      KeyFigures,
    )({
      use: 'Les chiffres clés d’un projet.',
      surround: 'entry',
      states: ({ locale, lang }) => ({
        Un: { figures: [{ value: '12', unit: null, label: title }], locale, lang },
        'Plusieurs, mots longs': {
          figures: [
            { value: '1 234 567', unit: 'mètres cubes par an', label: longTitle },
            { value: '999 999 999 999 999', unit: longWord.slice(0, 30), label: longWord },
            { value: '30', unit: '%', label: title },
          ],
          locale,
          lang,
        },
        'Aucun : rien ne s’affiche': { figures: [], locale, lang },
      }),
    }),
    show(
      'Steps',
      Steps,
    )({
      use: 'Les étapes d’une bonne pratique, dans l’ordre.',
      surround: 'entry',
      states: ({ locale, lang, other }) => ({
        'Douze, mots longs': {
          steps: [
            { title: longTitle, description: longSentence, duration: longWord },
            ...Array.from({ length: 11 }, () => ({ title, description: paragraphs, duration: 'un mois' })),
          ],
          locale,
          lang,
        },
        'Sans les champs facultatifs': {
          steps: [{ title, description: null, duration: null }],
          locale,
          lang,
        },
        'Dans une autre langue': {
          steps: [{ title: other.words, description: other.words, duration: null }],
          locale,
          lang: other.lang,
        },
        'Aucune : rien ne s’affiche': { steps: [], locale, lang },
      }),
    }),
    show(
      'Results',
      Results,
    )({
      use: 'Les résultats d’une bonne pratique, chacun avec son niveau de preuve.',
      surround: 'entry',
      states: ({ locale, lang }) => ({
        'Chaque niveau de preuve': {
          results: evidenceGrades.map((evidence) => ({
            label: title,
            value: '− 30 %',
            evidence,
            source: 'https://exemple.fr/',
          })),
          locale,
          lang,
        },
        'Mots longs': {
          results: [
            { label: longTitle, value: longWord.slice(0, 40), evidence: 'mesuré', source: longUrl },
            {
              label: longWord,
              value: '1 234 567 890 kilowattheures par an',
              evidence: 'déclaré',
              source: null,
            },
          ],
          locale,
          lang,
        },
        'Sans les champs facultatifs': {
          results: [{ label: sentence, value: null, evidence: 'déclaré', source: null }],
          locale,
          lang,
        },
        'Aucun : rien ne s’affiche': { results: [], locale, lang },
      }),
    }),
    show(
      'Difficulties',
      Difficulties,
    )({
      use: 'Ce qui a coincé dans une bonne pratique, et ce qui l’a débloqué.',
      surround: 'entry',
      states: ({ locale, lang }) => ({
        'Chaque nature': {
          difficulties: difficultyKinds.map((type) => ({ type, story: sentence, unblockedBy: sentence })),
          locale,
          lang,
        },
        'Mots longs, sans ce qui a débloqué': {
          difficulties: [{ type: 'autre', story: longSentence, unblockedBy: null }],
          locale,
          lang,
        },
        'Aucune : rien ne s’affiche': { difficulties: [], locale, lang },
      }),
    }),
    show(
      'Milestones',
      Milestones,
    )({
      use: 'Les jalons d’une action ou d’un projet.',
      surround: 'entry',
      states: ({ locale, lang }) => ({
        'Atteint, à venir, sans date, mots longs': {
          milestones: [
            { title, date: '2026-03-01', isDone: true },
            { title: longTitle, date: '2027-09-30', isDone: false },
            { title: longWord, date: null, isDone: false },
          ],
          locale,
          lang,
        },
        'Aucun : rien ne s’affiche': { milestones: [], locale, lang },
      }),
    }),
    show(
      'YearlyReviews',
      YearlyReviews,
    )({
      use: 'Les bilans annuels d’une action : le dernier est ouvert.',
      surround: 'entry',
      states: ({ locale, lang }) => ({
        'Chaque appréciation': {
          reviews: [
            { year: 2024, text: sentence, light: 'vert' },
            { year: 2025, text: paragraphs, light: 'orange' },
            { year: 2026, text: longSentence, light: 'rouge' },
          ],
          locale,
          lang,
        },
        'Aucun : rien ne s’affiche': { reviews: [], locale, lang },
      }),
    }),
    show(
      'Freshness',
      Freshness,
    )({
      use: 'Quand une fiche a été relue ; la pastille passe à l’orange, puis au rouge, sans que la page soit refaite.',
      surround: 'entry',
      states: ({ locale }) => ({
        'Il y a moins d’un an': { freshness: { reviewedOn: '2026-03-01', staleness: notBegun }, locale },
        'Il y a plus d’un an': { freshness: { reviewedOn: '2026-03-01', staleness: neverOver }, locale },
        'Il y a plus de deux ans': { freshness: { reviewedOn: '2026-03-01', staleness: longOver }, locale },
      }),
    }),
    showOnPages('TimeWindow', 'Ce qui est vrai avant, pendant et après une période, au jour du lecteur.', [
      'fullEntry',
    ]),
    showOnPages('LiveWindow', 'La même chose, tant que la période n’est pas finie.', ['fullEntry']),
  ],
};
