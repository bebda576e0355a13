import { aims, costRanges, durationRanges, goals, programmes } from '@agenda21/content-types';
import ActionFacts from '../../src/components/ActionFacts.astro';
import ApproachElements from '../../src/components/ApproachElements.astro';
import ContactDetails from '../../src/components/ContactDetails.astro';
import PartnerFacts from '../../src/components/PartnerFacts.astro';
import PracticeFacts from '../../src/components/PracticeFacts.astro';
import ProjectFacts from '../../src/components/ProjectFacts.astro';
import { linksOf } from '../links.ts';
import { exampleData } from '../records.ts';
import { type Group, show } from '../showing.ts';
import { longEmail, longUrl, longWord, title } from '../words.ts';
import { factParts } from './fact-parts.ts';

const noLinks = { themes: [], territories: [] };

export const facts: Group = {
  title: 'Encadré « En bref »',
  showings: [
    ...factParts,
    show(
      'ApproachElements',
      ApproachElements,
    )({
      use: 'Dans l’encadré d’une action : lesquels des cinq éléments de démarche elle met en œuvre.',
      surround: 'fact-list',
      states: ({ locale }) => ({
        Deux: { used: ['participation', 'évaluation partagée'], locale },
        'Aucun : pas encore renseignés': { used: [], locale },
      }),
    }),
    show(
      'ActionFacts',
      ActionFacts,
    )({
      use: 'L’encadré d’une action.',
      surround: 'facts',
      states: (reader) => ({
        'Tous les champs, mots longs': {
          data: exampleData('action', {
            code: '5.2.3',
            title,
            axis: 'exemple',
            phase: 'opération',
            progressStatus: 'en cours',
            progress: 60,
            startsOn: '2026-03-01',
            endsOn: '2027-09-30',
            leadService: `Service d’exemple ${longWord}`,
            contactEmail: longEmail,
            aims,
            goals,
            approachElements: ['participation', 'évaluation partagée'],
          }),
          locale: reader.locale,
          lang: reader.lang,
          axes: linksOf(reader, 1),
          partners: linksOf(reader, 3),
          themes: linksOf(reader, 3),
          territories: linksOf(reader, 3),
        },
        'Sans les champs facultatifs': {
          data: exampleData('action', { code: '5.2.3', title, axis: 'exemple' }),
          locale: reader.locale,
          lang: reader.lang,
          axes: [],
          partners: [],
          ...noLinks,
        },
      }),
    }),
    show(
      'ProjectFacts',
      ProjectFacts,
    )({
      use: 'L’encadré d’un projet.',
      surround: 'facts',
      states: (reader) => ({
        'Tous les champs, mots longs': {
          data: exampleData('project', {
            title,
            tagline: title,
            phase: 'étude',
            progressStatus: 'en pause',
            startsOn: '2026-03-01',
            endsOn: '2027-09-30',
            budget: 1_234_567_890,
            grant: 123_456_789,
            programme: programmes[5],
            costRange: costRanges[3],
            durationRange: durationRanges[1],
            website: longUrl,
            aims,
            goals,
          }),
          locale: reader.locale,
          lang: reader.lang,
          owner: linksOf(reader, 1),
          partners: linksOf(reader, 3),
          origin: linksOf(reader, 1),
          themes: linksOf(reader, 3),
          territories: linksOf(reader, 3),
        },
        'Sans les champs facultatifs': {
          data: exampleData('project', { title, tagline: title }),
          locale: reader.locale,
          lang: reader.lang,
          owner: [],
          partners: [],
          origin: [],
          ...noLinks,
        },
      }),
    }),
    show(
      'PracticeFacts',
      PracticeFacts,
    )({
      use: 'L’encadré d’une bonne pratique.',
      surround: 'facts',
      states: (reader) => ({
        'Tous les champs, mots longs': {
          data: exampleData('good-practice', {
            title,
            summary: title,
            costRange: costRanges[3],
            durationRange: durationRanges[1],
            audiences: ['grand public', 'agents publics'],
            participation: 'co-construction',
            contactService: `Service d’exemple ${longWord}`,
            contactEmail: longEmail,
            aims,
            goals,
          }),
          locale: reader.locale,
          lang: reader.lang,
          owner: linksOf(reader, 1),
          partners: linksOf(reader, 3),
          origin: linksOf(reader, 1),
          themes: linksOf(reader, 3),
          territories: linksOf(reader, 3),
        },
        'Sans les champs facultatifs : rien ne s’affiche': {
          data: exampleData('good-practice', { title, summary: title }),
          locale: reader.locale,
          lang: reader.lang,
          owner: [],
          partners: [],
          origin: [],
          ...noLinks,
        },
      }),
    }),
    show(
      'PartnerFacts',
      PartnerFacts,
    )({
      use: 'L’encadré d’un organisme partenaire.',
      surround: 'facts',
      states: (reader) => ({
        'Tous les champs, mots longs': {
          data: exampleData('partner', {
            title,
            type: 'établissement scolaire ou universitaire',
            website: longUrl,
            contactEmail: longEmail,
          }),
          locale: reader.locale,
          themes: linksOf(reader, 3),
          territories: linksOf(reader, 1),
        },
        'Sans les champs facultatifs': {
          data: exampleData('partner', { title, type: 'commune' }),
          locale: reader.locale,
          ...noLinks,
        },
      }),
    }),
    show(
      'ContactDetails',
      ContactDetails,
    )({
      use: 'Sur la page de contact : à qui s’adresser.',
      surround: 'page',
      states: ({ locale, lang }) => ({
        'Tous les champs, mots longs': {
          data: exampleData('site-settings', {
            siteName: title,
            organisation: longWord,
            tagline: title,
            contactService: `Service d’exemple ${longWord}`,
            contactPhone: '05 59 00 00 00',
            contactEmail: longEmail,
            contactAddress: `1 rue de l’Exemple\n${longWord}\n64000 Exemple`,
          }),
          locale,
          lang,
        },
        'Sans les champs facultatifs': {
          data: exampleData('site-settings', {
            siteName: title,
            organisation: 'Collectivité d’exemple',
            tagline: title,
            contactService: 'Service d’exemple',
          }),
          locale,
          lang,
        },
      }),
    }),
  ],
};
