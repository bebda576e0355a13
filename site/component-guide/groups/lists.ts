import { localizePath } from '@agenda21/content-types';
import Card from '../../src/components/Card.astro';
import CardList from '../../src/components/CardList.astro';
import Doors from '../../src/components/Doors.astro';
import EmbedCodes from '../../src/components/EmbedCodes.astro';
import EmptyState from '../../src/components/EmptyState.astro';
import FeedList from '../../src/components/FeedList.astro';
import LinkedCards from '../../src/components/LinkedCards.astro';
import EveryPage from '../../src/components/EveryPage.astro';
import MoreLink from '../../src/components/MoreLink.astro';
import Pagination from '../../src/components/Pagination.astro';
import SiteMapList from '../../src/components/SiteMapList.astro';
import { bareCard, cardOf, cardsOfAllKinds, longCard } from '../cards.ts';
import type { Reader } from '../reader.ts';
import { type Group, show, showOnPages } from '../showing.ts';
import { longSentence, longTitle, longWord, sentence, title } from '../words.ts';

const doorsOf = ({ locale, strings }: Reader) =>
  (['action', 'good-practice', 'project', 'partner'] as const).map((model) => ({
    model,
    href: localizePath('/exemple/', locale),
    title: strings.kinds[model].many,
    text: strings.home.doors.projects,
    count: strings.formats.count(12, strings.counts[model]),
  }));

const node = (label: string, lang: string | undefined) => ({ href: '/', label, lang, children: [] });

export const lists: Group = {
  title: 'Listes',
  showings: [
    show(
      'Card',
      Card,
    )({
      use: 'Une fiche dans une liste, toujours par CardList.',
      surround: 'page',
      states: (reader) => ({
        'Tous les champs': {
          card: cardOf('project', reader, { standing: { phase: 'étude', progressStatus: 'bloqué' } }),
          locale: reader.locale,
          level: 3,
          isMixed: true,
        },
        'Sans les champs facultatifs': {
          card: bareCard(reader),
          locale: reader.locale,
          level: 3,
          isMixed: false,
        },
        'Mots longs': { card: longCard(reader), locale: reader.locale, level: 3, isMixed: true },
        'Dans une autre langue': {
          card: cardOf('action', reader, {
            title: reader.other.words,
            summary: reader.other.words,
            lang: reader.other.lang,
          }),
          locale: reader.locale,
          level: 3,
          isMixed: false,
        },
      }),
    }),
    show(
      'CardList',
      CardList,
    )({
      use: 'Une liste de fiches.',
      surround: 'page',
      states: (reader) => ({
        Une: { cards: [cardOf('action', reader)], locale: reader.locale, level: 3 },
        'De toutes les natures': {
          cards: [...cardsOfAllKinds(reader), longCard(reader)],
          locale: reader.locale,
          level: 3,
          isMixed: true,
        },
      }),
    }),
    show(
      'LinkedCards',
      LinkedCards,
    )({
      use: 'Au bas d’une fiche : les fiches qui lui sont liées.',
      surround: 'none',
      states: (reader) => ({
        'Quelques-unes': {
          title: reader.strings.links.projects,
          cards: cardsOfAllKinds(reader).slice(0, 2),
          locale: reader.locale,
        },
        'Plus que l’on n’en montre': {
          title: reader.strings.links.practices,
          cards: [longCard(reader)],
          locale: reader.locale,
          more: { href: '/', label: reader.strings.links.seeInSearch('1 234') },
        },
        'Aucune : rien ne s’affiche': { title: '', cards: [], locale: reader.locale },
      }),
    }),
    show(
      'Doors',
      Doors,
    )({
      use: 'Sur l’accueil : les grandes entrées du portail.',
      surround: 'none',
      states: (reader) => ({
        Toutes: { title: reader.strings.home.whereToGo, doors: doorsOf(reader) },
        'Mots longs': {
          title: reader.strings.home.whereToGo,
          doors: doorsOf(reader).map((door) => ({ ...door, title: longWord, text: longSentence })),
        },
      }),
    }),
    show(
      'EmptyState',
      EmptyState,
    )({
      use: 'À la place d’une liste qui n’a rien à montrer.',
      surround: 'page',
      states: ({ strings }) => ({ Court: { text: strings.lists.empty.plan }, Long: { text: longSentence } }),
    }),
    show(
      'FeedList',
      FeedList,
    )({
      use: 'Sur la page des flux : ceux des rubriques, ceux des thèmes.',
      surround: 'text',
      states: ({ lang, other }) => ({
        Plusieurs: { title, listings: [title, longTitle].map((label) => ({ href: '/', label, lang })) },
        'Dans une autre langue': { title, listings: [{ href: '/', label: other.words, lang: other.lang }] },
        'Aucun : rien ne s’affiche': { title, listings: [] },
      }),
    }),
    showOnPages('EmbedList', 'Seule dans un cadre, sur le site d’un autre : les dernières fiches.', [
      'embed',
      'emptyEmbed',
    ]),
    show(
      'EmbedCodes',
      EmbedCodes,
    )({
      use: 'Sur la page « Intégrer une liste » : le code de chaque liste, à copier.',
      surround: 'page',
      states: ({ locale, lang, other }) => ({
        'Deux groupes': {
          locale,
          siteName: title,
          groups: [
            { title, listings: [{ listed: '/projets/', label: title, lang }] },
            {
              title: longTitle,
              listings: [{ listed: '/themes/eau/', label: other.words, lang: other.lang }],
            },
          ],
        },
        'Un groupe vide : il ne s’affiche pas': {
          locale,
          siteName: title,
          groups: [{ title, listings: [] }],
        },
      }),
    }),
    show(
      'Pagination',
      Pagination,
    )({
      use: 'Sous une liste qui a plusieurs pages.',
      surround: 'page',
      states: ({ locale }) => ({
        'Première page': { list: '/exemple/', page: 1, pageCount: 3, locale },
        'Première page d’une longue liste': { list: '/exemple/', page: 1, pageCount: 56, locale },
        'Au milieu d’une longue liste': { list: '/exemple/', page: 120, pageCount: 1234, locale },
        'Dernière page': { list: '/exemple/', page: 3, pageCount: 3, locale },
        'Une seule page : rien ne s’affiche': { list: '/exemple/', page: 1, pageCount: 1, locale },
      }),
    }),
    show(
      'EveryPage',
      EveryPage,
    )({
      use: 'Sous la première page d’une longue liste, ou d’une suite de contributions : chaque page à un clic.',
      surround: 'page',
      states: ({ locale }) => ({
        'Quelques pages': { list: '/exemple/', pageCount: 5, locale },
        'Tant de pages que l’on en saute': { list: '/exemple/', pageCount: 150, locale },
      }),
    }),
    show(
      'MoreLink',
      MoreLink,
    )({
      use: 'Sous des fiches, quand elles ne sont pas toutes là.',
      surround: 'page',
      states: ({ locale }) => ({
        Court: { more: { href: localizePath('/exemple/', locale), label: title } },
        'Mots longs': { more: { href: localizePath('/exemple/', locale), label: longTitle } },
        'Tout est là : rien ne s’affiche': { more: undefined },
      }),
    }),
    show(
      'SiteMapList',
      SiteMapList,
    )({
      use: 'Sur le plan du site : les rubriques et ce qu’elles contiennent.',
      surround: 'site-map',
      states: ({ lang, other }) => ({
        'Sur plusieurs niveaux': {
          nodes: [
            { ...node(title, lang), count: '12' },
            { ...node(sentence, lang), children: [{ ...node(title, lang), children: [node(title, lang)] }] },
          ],
        },
        'Mots longs': {
          nodes: [{ ...node(longTitle, lang), count: longWord, children: [node(longTitle, lang)] }],
        },
        'Dans une autre langue': { nodes: [node(other.words, other.lang)] },
      }),
    }),
  ],
};
