import { lifeEvents, serviceAudiences, serviceChannels, writtenLanguages } from '@agenda21/content-types';
import DeclaredAccessibility from '../../src/components/DeclaredAccessibility.astro';
import LinkGroup from '../../src/components/LinkGroup.astro';
import Papers from '../../src/components/Papers.astro';
import ServiceAccess from '../../src/components/ServiceAccess.astro';
import ServiceFacts from '../../src/components/ServiceFacts.astro';
import ServiceHelp from '../../src/components/ServiceHelp.astro';
import ServiceWays from '../../src/components/ServiceWays.astro';
import { linksOf } from '../links.ts';
import { exampleData } from '../records.ts';
import { type Group, show } from '../showing.ts';
import { longSentence, longUrl, longWord, sentence, title } from '../words.ts';

const bare = { title, summary: title, url: 'https://service.example/' };

export const services: Group = {
  title: 'Services en ligne',
  showings: [
    show(
      'ServiceAccess',
      ServiceAccess,
    )({
      use: 'En tête de la fiche d’un service : son état quand il ne fonctionne pas comme d’habitude, et son adresse.',
      surround: 'entry',
      states: ({ locale, lang }) => ({
        'En service': { url: bare.url, state: 'en service', message: null, locale, lang },
        Perturbé: { url: bare.url, state: 'perturbé', message: sentence, locale, lang },
        'Interrompu, mots longs': { url: longUrl, state: 'interrompu', message: longSentence, locale, lang },
        'Interrompu, sans message': { url: bare.url, state: 'interrompu', message: null, locale, lang },
      }),
    }),
    show(
      'ServiceHelp',
      ServiceHelp,
    )({
      use: 'Sur la fiche d’un service : où se faire aider, près d’une commune.',
      surround: 'entry',
      states: ({ locale }) => ({
        'Des lieux sont publiés': { locale, hasPlaces: true },
        'Aucun lieu : rien ne s’affiche': { locale, hasPlaces: false },
      }),
    }),
    show(
      'Papers',
      Papers,
    )({
      use: 'Sur la fiche d’un service : les pièces à préparer.',
      surround: 'entry',
      states: ({ locale, lang }) => ({
        Plusieurs: {
          papers: [
            { title, note: sentence },
            { title: longWord, note: longSentence },
            { title, note: null },
          ],
          locale,
          lang,
        },
        'Aucune : rien ne s’affiche': { papers: [], locale, lang },
      }),
    }),
    show(
      'DeclaredAccessibility',
      DeclaredAccessibility,
    )({
      use: 'Dans l’encadré d’un service : ce qu’il déclare de son accessibilité.',
      surround: 'fact-list',
      states: ({ locale }) => ({
        'Avec sa déclaration': { conformity: 'partiellement conforme', page: longUrl, locale },
        'Sans adresse': { conformity: 'non conforme', page: null, locale },
        'L’adresse seule': { conformity: null, page: 'https://service.example/accessibilite', locale },
        'Rien n’est déclaré : rien ne s’affiche': { conformity: null, page: null, locale },
      }),
    }),
    show(
      'ServiceFacts',
      ServiceFacts,
    )({
      use: 'L’encadré d’un service en ligne.',
      surround: 'facts',
      states: (reader) => ({
        'Tous les champs, mots longs': {
          data: exampleData('digital-service', {
            ...bare,
            audiences: serviceAudiences,
            lifeEvents,
            channels: serviceChannels,
            languages: writtenLanguages,
            signIn: 'compte propre au service',
            minutes: 20,
            days: 60,
            cost: 1_234.5,
            costNote: longSentence.slice(0, 120),
            accessibility: 'partiellement conforme',
            accessibilityPage: longUrl,
            infoPage: longUrl,
          }),
          locale: reader.locale,
          lang: reader.lang,
          authority: linksOf(reader, 1),
          themes: linksOf(reader, 3),
          territories: linksOf(reader, 3),
        },
        'Sans les champs facultatifs : rien ne s’affiche': {
          data: exampleData('digital-service', bare),
          locale: reader.locale,
          lang: reader.lang,
          authority: [],
          themes: [],
          territories: [],
        },
      }),
    }),
    show(
      'ServiceWays',
      ServiceWays,
    )({
      use: 'Au-dessus d’une liste de services : les services par public et par événement de vie.',
      surround: 'page',
      states: (reader) => ({
        'Sur la liste de tous les services': {
          audiences: linksOf(reader, 3),
          lifeEvents: linksOf(reader, 3),
          locale: reader.locale,
        },
        'Sur la page d’un groupe': {
          audiences: linksOf(reader, 1),
          lifeEvents: [],
          locale: reader.locale,
          current: linksOf(reader, 1)[0]?.href ?? '',
        },
        'Aucun groupe : rien ne s’affiche': { audiences: [], lifeEvents: [], locale: reader.locale },
      }),
    }),
    show(
      'LinkGroup',
      LinkGroup,
    )({
      use: 'Des liens sous un titre, pour entrer dans une liste.',
      surround: 'page',
      states: (reader) => ({
        Plusieurs: { title, links: linksOf(reader, 3) },
        'Mots longs': { title: longWord, links: [{ href: '/', label: longSentence }] },
        'Dans une autre langue': {
          title,
          links: [{ href: '/', label: reader.other.words, lang: reader.other.lang }],
        },
        'Aucun : rien ne s’affiche': { title, links: [] },
      }),
    }),
  ],
};
