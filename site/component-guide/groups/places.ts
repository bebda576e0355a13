import {
  accessModes,
  mobilities,
  nationalProgrammes,
  placeAudiences,
  placeFees,
  placeLabels,
  placeTypes,
  specificCares,
  supportModes,
  welcomeLanguages,
} from '@agenda21/content-types';
import CommuneIndex from '../../src/components/CommuneIndex.astro';
import CommunePlaces from '../../src/components/CommunePlaces.astro';
import OpenNow from '../../src/components/OpenNow.astro';
import OpeningRows from '../../src/components/OpeningRows.astro';
import OpeningTable from '../../src/components/OpeningTable.astro';
import OpeningTimes from '../../src/components/OpeningTimes.astro';
import PlaceFacts from '../../src/components/PlaceFacts.astro';
import Rounds from '../../src/components/Rounds.astro';
import WordList from '../../src/components/WordList.astro';
import { finderPath } from '../../src/lib/finder-path.ts';
import PlaceFinder from '../../src/components/PlaceFinder.astro';
import { openingsAhead } from '../../src/opening-hours/openings-ahead.ts';
import { readHours } from '../../src/opening-hours/read-hours.ts';
import { toLiveHours } from '../../src/opening-hours/to-live.ts';
import { cardOf, longCard } from '../cards.ts';
import { linksOf } from '../links.ts';
import { exampleData } from '../records.ts';
import { type Group, show } from '../showing.ts';
import { longEmail, longSentence, longTitle, longUrl, longWord, sentence, title } from '../words.ts';

const readingDay = '2026-03-01';

function hoursOf(value: string) {
  const hours = readHours(value, readingDay);
  if (!hours) return { value, hours };
  return { value, hours: { ...hours, ahead: hours.timetable ? null : openingsAhead(hours, readingDay) } };
}

const bare = {
  title,
  street: '1 rue de l’Exemple',
  postcode: '64000',
  territory: 'exemple',
  identifier: 'exemple',
  registration: 'EXEMPLE0001',
};

function liveOf(value: string) {
  const hours = readHours(value, readingDay);
  const live = hours && toLiveHours(hours);
  if (!live) throw new Error(`The example hours « ${value} » are not sure.`);
  return live;
}

export const places: Group = {
  title: 'Lieux numériques',
  showings: [
    show(
      'OpenNow',
      OpenNow,
    )({
      use: 'En tête de la fiche d’un lieu : s’il est ouvert maintenant, d’après l’horloge de la France.',
      surround: 'line',
      states: ({ locale }) => ({
        'Toujours ouvert': { hours: liveOf('24/7'), locale },
        'Selon l’heure qu’il est': { hours: liveOf('Mo-Fr 09:00-12:00,14:00-18:00; PH off'), locale },
      }),
    }),
    show(
      'OpeningTimes',
      OpeningTimes,
    )({
      use: 'Les heures d’un jour, dans un tableau d’horaires.',
      surround: 'line',
      states: ({ locale, lang }) => ({
        'Deux plages, la seconde avec une remarque': {
          intervals: [
            { from: 540, to: 720, note: null, isSure: true },
            { from: 840, to: 1080, note: 'sur rendez-vous', isSure: true },
          ],
          locale,
          lang,
        },
        Fermé: { intervals: [], locale, lang },
      }),
    }),
    show(
      'OpeningRows',
      OpeningRows,
    )({
      use: 'Un tableau de jours et de leurs heures : une semaine, une saison, des dates.',
      surround: 'entry',
      states: ({ locale, lang }) => ({
        'D’une saison': {
          caption: longSentence,
          rows: [
            { name: 'Lundi', intervals: [{ from: 540, to: 720, note: null, isSure: true }] },
            { name: 'Mardi', intervals: [] },
          ],
          locale,
          lang,
        },
      }),
    }),
    show(
      'OpeningTable',
      OpeningTable,
    )({
      use: 'Sur la fiche d’un lieu : ses horaires, jour par jour.',
      surround: 'entry',
      states: ({ locale, lang }) => ({
        'Une semaine ordinaire': {
          ...hoursOf('Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00; PH off'),
          locale,
          lang,
        },
        'Avec des jours qui diffèrent': {
          ...hoursOf('Mo-Fr 09:00-12:00; 2026 Dec 21-2027 Jan 03 off; 2026 May 15 10:00-11:00; PH off'),
          locale,
          lang,
        },
        'Avec des saisons et des remarques longues': {
          ...hoursOf(
            `Mo-Fr 09:00-12:00 open "sur rendez-vous, ${longWord}"; Jul-Aug Mo-Fr 09:00-11:00; PH off`,
          ),
          locale,
          lang,
        },
        'Selon le rang dans le mois': { ...hoursOf('Mo[1],Mo[3] 14:00-17:00; PH off'), locale, lang },
        'Une semaine sur deux : les jours d’ouverture, un par un': {
          ...hoursOf('week 01-53/2 Mo 09:00-12:00; PH off'),
          locale,
          lang,
        },
        'Jours fériés non précisés': { ...hoursOf('Mo-Fr 09:00-12:00'), locale, lang },
        'Que la notation ne dit pas': { value: longSentence, hours: null, locale, lang },
        'Aucun : rien ne s’affiche': { value: null, hours: null, locale, lang },
      }),
    }),
    show(
      'PlaceFacts',
      PlaceFacts,
    )({
      use: 'L’encadré d’un lieu numérique.',
      surround: 'facts',
      states: (reader) => ({
        'Tous les champs, mots longs': {
          data: exampleData('digital-place', {
            ...bare,
            street: `1 rue de l’Exemple ${longWord}`,
            addressExtra: 'Bâtiment d’exemple, premier étage',
            phone: '05 59 00 00 00',
            contactEmail: longEmail,
            website: longUrl,
            bookingPage: longUrl,
            types: placeTypes,
            fees: placeFees,
            accessModes,
            supportModes,
            languages: welcomeLanguages,
            dedicatedTo: placeAudiences,
            specificCares,
            mobilities,
            programmes: nationalProgrammes,
            labels: placeLabels,
            otherLabels: longWord,
          }),
          commune: longWord,
          locale: reader.locale,
          owner: linksOf(reader, 1),
          themes: linksOf(reader, 3),
          territories: linksOf(reader, 1),
        },
        'Sans les champs facultatifs': {
          data: exampleData('digital-place', bare),
          commune: 'Exemple',
          locale: reader.locale,
          owner: [],
          themes: [],
          territories: [],
        },
      }),
    }),
    show(
      'WordList',
      WordList,
    )({
      use: 'Des valeurs d’une liste fermée, comme une rubrique de la fiche.',
      surround: 'entry',
      states: () => ({
        Plusieurs: { title, words: [title, sentence] },
        'Mots longs': { title: longTitle, words: [longWord, longSentence] },
        'Aucun : rien ne s’affiche': { title, words: [] },
      }),
    }),
    show(
      'Rounds',
      Rounds,
    )({
      use: 'Sur la fiche d’un lieu itinérant : où il passe, et quand.',
      surround: 'entry',
      states: ({ locale, lang }) => ({
        Plusieurs: {
          rounds: [
            { commune: title, place: sentence, when: sentence },
            { commune: longWord, place: null, when: longSentence },
          ],
          locale,
          lang,
        },
        'Aucune : rien ne s’affiche': { rounds: [], locale, lang },
      }),
    }),
    show(
      'PlaceFinder',
      PlaceFinder,
    )({
      use: 'Sur la liste des lieux : les plus proches d’une commune. Caché sans JavaScript : la liste par commune reste.',
      surround: 'page',
      states: ({ locale }) => ({ 'Avant la recherche': { locale, source: finderPath(locale, 'places') } }),
    }),
    show(
      'CommuneIndex',
      CommuneIndex,
    )({
      use: 'Sur la liste des lieux : aller à une commune.',
      surround: 'page',
      states: (reader) => ({
        Plusieurs: { communes: linksOf(reader, 12), locale: reader.locale },
        'Une seule : rien ne s’affiche': { communes: linksOf(reader, 1), locale: reader.locale },
      }),
    }),
    show(
      'CommunePlaces',
      CommunePlaces,
    )({
      use: 'Les lieux d’une commune, dans la liste.',
      surround: 'page',
      states: (reader) => ({
        Plusieurs: {
          commune: longWord,
          id: 'commune-exemple',
          cards: [cardOf('digital-place', reader), longCard(reader)],
          locale: reader.locale,
        },
      }),
    }),
  ],
};
