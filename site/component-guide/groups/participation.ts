import { audiences, callKinds, documentFormats } from '@agenda21/content-types';
import Answering from '../../src/components/Answering.astro';
import Calendar from '../../src/components/Calendar.astro';
import CallFacts from '../../src/components/CallFacts.astro';
import ConsultationFacts from '../../src/components/ConsultationFacts.astro';
import DecisionScope from '../../src/components/DecisionScope.astro';
import Documents from '../../src/components/Documents.astro';
import HomeParticipation from '../../src/components/HomeParticipation.astro';
import OpeningPart from '../../src/components/OpeningPart.astro';
import OpeningState from '../../src/components/OpeningState.astro';
import ServiceFact from '../../src/components/ServiceFact.astro';
import Strands from '../../src/components/Strands.astro';
import { cardOf, longCard } from '../cards.ts';
import { linksOf } from '../links.ts';
import { exampleData } from '../records.ts';
import { type Group, show } from '../showing.ts';
import { longOver, neverOver, notBegun } from '../spans.ts';
import { longEmail, longSentence, longTitle, longUrl, longWord, paragraphs, title } from '../words.ts';

const stage = { title, startsOn: '2026-10-01', endsOn: '2026-12-15', description: null };

const bareDocument = {
  title,
  file: null,
  url: null,
  webVersion: null,
  language: null,
  licence: null,
  format: 'page web',
  kilobytes: null,
} as const;

/** What a consultation must say. */
const asked = {
  title,
  question: title,
  opensOn: '2026-10-01',
  closesOn: '2026-12-15',
  canChange: title,
  isDecided: title,
};

const closing = { ...neverOver, closesOn: '9999-12-31' };

export const participation: Group = {
  title: 'Participer',
  showings: [
    show(
      'CallFacts',
      CallFacts,
    )({
      use: 'L’encadré d’un appel.',
      surround: 'facts',
      states: (reader) => ({
        'Tous les champs, mots longs': {
          data: exampleData('call', {
            title,
            summary: title,
            type: callKinds[1],
            opensOn: '2026-10-01',
            closesOn: '2026-12-15',
            audiences,
            contactService: `Service d’exemple ${longWord}`,
            contactEmail: longEmail,
          }),
          locale: reader.locale,
          lang: reader.lang,
          themes: linksOf(reader, 3),
          territories: linksOf(reader, 3),
        },
        'Sans les champs facultatifs': {
          data: exampleData('call', { title, summary: title, opensOn: '2026-10-01' }),
          locale: reader.locale,
          lang: reader.lang,
          themes: [],
          territories: [],
        },
      }),
    }),
    show(
      'ServiceFact',
      ServiceFact,
    )({
      use: 'Dans l’encadré d’un appel ou d’une consultation : qui répond aux questions.',
      surround: 'fact-list',
      states: ({ locale, lang }) => ({
        'Les deux, mots longs': {
          service: `Service d’exemple ${longWord}`,
          email: longEmail,
          locale,
          lang,
        },
        'Service seul': { service: 'Service d’exemple', email: null, locale, lang },
        'Courriel seul': { service: null, email: longEmail, locale, lang },
        'Ni l’un ni l’autre : rien ne s’affiche': { service: null, email: null, locale, lang },
      }),
    }),
    show(
      'OpeningState',
      OpeningState,
    )({
      use: 'Dans une fiche courte et en tête de page : si l’on peut encore répondre, juste le jour où on le lit.',
      surround: 'line',
      states: ({ locale }) => ({
        'À venir': { span: notBegun, locale },
        'Ouvert jusqu’à un jour': { span: closing, locale },
        'Ouvert sans fin': { span: neverOver, locale },
        'Avec le chemin vers le formulaire': {
          span: closing,
          locale,
          answer: { anchor: 'repondre-3', label: longSentence },
        },
        Terminé: { span: longOver, locale },
      }),
    }),
    show(
      'OpeningPart',
      OpeningPart,
    )({
      use: 'Sur « Participer » et sur l’accueil : ce qui est ouvert, à venir ou terminé, juste le jour où on le lit.',
      surround: 'none',
      states: (reader) => ({
        'Des fiches, mots longs': {
          stages: ['during'],
          cards: [cardOf('call', reader), longCard(reader)],
          locale: reader.locale,
          title: reader.strings.participation.overview.open,
          emptyText: reader.strings.participation.overview.nothingOpen,
        },
        'Rien d’ouvert': {
          stages: ['during'],
          cards: [],
          locale: reader.locale,
          title: reader.strings.participation.overview.open,
          emptyText: reader.strings.participation.overview.nothingOpen,
        },
        'Rien à venir : rien ne s’affiche': { stages: ['before'], cards: [], locale: reader.locale },
      }),
    }),
    show(
      'Answering',
      Answering,
    )({
      use: 'Sur la page d’un appel ou d’une consultation : où l’on répond. Le formulaire y prend place.',
      surround: 'entry',
      states: ({ locale, strings: { participation: words } }) => ({
        'À venir': { id: 'repondre-2', words: words.call.answer, span: notBegun, email: null, locale },
        'Ouvert jusqu’à un jour': {
          id: 'repondre-3',
          words: words.call.answer,
          span: closing,
          email: null,
          locale,
        },
        'Ouvert sans fin, avec un courriel': {
          id: 'repondre-1',
          words: words.consultation.answer,
          span: neverOver,
          email: longEmail,
          locale,
        },
        Terminé: { id: 'repondre-4', words: words.consultation.answer, span: longOver, email: null, locale },
      }),
    }),
    show(
      'ConsultationFacts',
      ConsultationFacts,
    )({
      use: 'L’encadré d’une consultation.',
      surround: 'facts',
      states: (reader) => ({
        'Tous les champs, mots longs': {
          data: exampleData('consultation', {
            ...asked,
            audiences,
            participants: 1234,
            contactService: `Service d’exemple ${longWord}`,
            contactEmail: longEmail,
          }),
          locale: reader.locale,
          lang: reader.lang,
          owner: linksOf(reader, 1),
          themes: linksOf(reader, 3),
          territories: linksOf(reader, 3),
        },
        'Sans les champs facultatifs': {
          data: exampleData('consultation', asked),
          locale: reader.locale,
          lang: reader.lang,
          owner: [],
          themes: [],
          territories: [],
        },
      }),
    }),
    show(
      'DecisionScope',
      DecisionScope,
    )({
      use: 'Sur la page d’une consultation : ce qu’elle peut changer, et ce qui est déjà décidé.',
      surround: 'entry',
      states: ({ locale, lang, other }) => ({
        Court: { data: { canChange: title, isDecided: title }, locale, lang },
        'Mots longs': { data: { canChange: longSentence, isDecided: paragraphs }, locale, lang },
        'Dans une autre langue': {
          data: { canChange: other.words, isDecided: other.words },
          locale,
          lang: other.lang,
        },
      }),
    }),
    show(
      'Strands',
      Strands,
    )({
      use: 'Les volets d’un appel à projets, ou les missions d’un appel à volontariat.',
      surround: 'entry',
      states: ({ lang, strings, other }) => ({
        'Plusieurs, mots longs': {
          title: strings.participation.call.missions,
          strands: [
            { title: longTitle, description: longSentence },
            { title, description: paragraphs },
            { title, description: null },
          ],
          lang,
        },
        'Dans une autre langue': {
          title: strings.participation.call.strands,
          strands: [{ title: other.words, description: other.words }],
          lang: other.lang,
        },
        'Aucun : rien ne s’affiche': { title: '', strands: [], lang },
      }),
    }),
    show(
      'Calendar',
      Calendar,
    )({
      use: 'Les étapes d’un appel ou d’une consultation.',
      surround: 'entry',
      states: ({ locale, lang }) => ({
        Une: { stages: [stage], locale, lang },
        'Plusieurs, mots longs': {
          stages: [
            stage,
            { ...stage, endsOn: null },
            { ...stage, title: longTitle, description: longSentence },
          ],
          locale,
          lang,
        },
        'Aucune : rien ne s’affiche': { stages: [], locale, lang },
      }),
    }),
    show(
      'HomeParticipation',
      HomeParticipation,
    )({
      use: 'Sur l’accueil : à quoi l’on peut répondre, et les listes de tout ce qui est demandé.',
      surround: 'none',
      states: (reader) => ({
        'Ce qui est ouvert ou à venir, mots longs': {
          participation: {
            cards: [cardOf('call', reader), longCard(reader)],
            isAll: false,
            lists: linksOf(reader, 2),
          },
          locale: reader.locale,
        },
        'Rien d’ouvert ni à venir': {
          participation: { cards: [], isAll: true, lists: linksOf(reader, 2) },
          locale: reader.locale,
        },
        'Rien n’a jamais été demandé : rien ne s’affiche': {
          participation: { cards: [], isAll: true, lists: [] },
          locale: reader.locale,
        },
      }),
    }),
    show(
      'Documents',
      Documents,
    )({
      use: 'Les documents d’une fiche, chacun avec ce qu’il est : format, poids, langue, licence.',
      surround: 'entry',
      states: ({ locale, lang, other }) => ({
        'Chaque format, mots longs': {
          documents: [
            ...documentFormats.map((format) => ({ ...bareDocument, url: longUrl, format, kilobytes: 1234 })),
            { ...bareDocument, title: longTitle, url: longUrl, format: 'PDF' },
          ],
          locale,
          lang,
        },
        'Un fichier, avec tout ce que l’on en sait': {
          documents: [
            {
              ...bareDocument,
              file: { url: '/uploads/exemple-480.svg', kilobytes: 1234 },
              webVersion: longUrl,
              language: 'espagnol',
              licence: 'Licence Ouverte 2.0',
            },
          ],
          locale,
          lang,
        },
        'Dans une autre langue': {
          documents: [{ ...bareDocument, title: other.words, url: longUrl, format: 'PDF', kilobytes: 12 }],
          locale,
          lang: other.lang,
        },
        'Aucun : rien ne s’affiche': { documents: [], locale, lang },
      }),
    }),
  ],
};
