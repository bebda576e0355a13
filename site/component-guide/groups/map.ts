import { localizePath, locatedModels } from '@agenda21/content-types';
import CommuneSearch from '../../src/components/CommuneSearch.astro';
import HomeHelp from '../../src/components/HomeHelp.astro';
import MapChoices from '../../src/components/MapChoices.astro';
import MapKey from '../../src/components/MapKey.astro';
import MapList from '../../src/components/MapList.astro';
import MapShape from '../../src/components/MapShape.astro';
import NearLinks from '../../src/components/NearLinks.astro';
import NearYou from '../../src/components/NearYou.astro';
import TerritoryMap from '../../src/components/TerritoryMap.astro';
import TerritoryParts from '../../src/components/TerritoryParts.astro';
import { everything } from '../../src/content/located-records.ts';
import { toEntries } from '../../src/content/territory-map.ts';
import type { MapItem } from '../../src/map/map-point.ts';
import type { PointKind } from '../../src/map/shapes.ts';
import { linksOf } from '../links.ts';
import type { Reader } from '../reader.ts';
import { type Group, show, showOnPages } from '../showing.ts';
import { longTitle, longWord, sentence, title } from '../words.ts';

const itemOf = ({ locale }: Reader, rank: number, item: Partial<MapItem>): MapItem => ({
  id: `example-${rank}`,
  title: `${title} ${rank}`,
  href: localizePath('/exemple/', locale),
  count: rank,
  kind: 'several',
  spot: null,
  ...item,
});

/** A point of each kind, one beyond the edge, some that are gathered, and long names. */
function entriesOf(reader: Reader) {
  const kinds: readonly PointKind[] = [...locatedModels, 'several'];
  const apart = kinds.map((kind, rank) =>
    itemOf(reader, rank + 1, { kind, spot: { x: 10 + (rank % 5) * 18, y: rank < 5 ? 20 : 50 } }),
  );
  const near = [longTitle, longWord].map((name, rank) =>
    itemOf(reader, 20 + rank, { title: name, spot: { x: 40, y: 80 + rank } }),
  );
  return toEntries([...apart, ...near, itemOf(reader, 128, { spot: { x: 70, y: 130 } })]);
}

const othersOf = (reader: Reader) => [itemOf(reader, 3, { title: longTitle })];

export const map: Group = {
  title: 'Carte et territoires',
  showings: [
    show(
      'TerritoryMap',
      TerritoryMap,
    )({
      use: 'La carte : chaque point mène à la page d’un territoire, ou à son entrée de la liste quand il en réunit plusieurs.',
      surround: 'page',
      states: (reader) => ({
        'De toutes les sortes': { entries: entriesOf(reader), choice: everything, locale: reader.locale },
        'Un seul point': {
          entries: toEntries([itemOf(reader, 1, { kind: 'project', spot: { x: 50, y: 40 } })]),
          choice: { kind: 'project', theme: null },
          locale: reader.locale,
        },
        'Aucun point': { entries: [], choice: everything, locale: reader.locale },
      }),
    }),
    showOnPages('MapPoint', 'Sur la carte : un point, sa forme et son nombre.', ['guide']),
    show(
      'MapShape',
      MapShape,
    )({
      use: 'Dans la légende de la carte : la forme d’une sorte de points.',
      surround: 'line',
      states: () => ({
        'D’un projet': { kind: 'project' },
        'De plusieurs territoires': { kind: 'gathered' },
      }),
    }),
    show(
      'MapKey',
      MapKey,
    )({
      use: 'Sous la carte : ce que disent les formes qu’elle montre.',
      surround: 'page',
      states: (reader) => ({ 'Toutes les formes': { entries: entriesOf(reader), locale: reader.locale } }),
    }),
    show(
      'MapList',
      MapList,
    )({
      use: 'À côté de la carte : tout ce qu’elle montre, dans le même ordre, puis ce qui n’y a pas de point.',
      surround: 'page',
      states: (reader) => ({
        'Avec ce qui n’a pas de point': {
          map: { entries: entriesOf(reader), others: othersOf(reader) },
          choice: everything,
          locale: reader.locale,
        },
        'Une seule entrée': {
          map: { entries: entriesOf(reader).slice(0, 1), others: [] },
          choice: { kind: 'project', theme: null },
          locale: reader.locale,
        },
      }),
    }),
    show(
      'MapChoices',
      MapChoices,
    )({
      use: 'Au-dessus de la carte : montrer une sorte de fiches, un thème.',
      surround: 'page',
      states: (reader) => ({
        'Rien de choisi': {
          choices: { kinds: linksOf(reader, 9), themes: linksOf(reader, 12) },
          current: '/',
          isOpen: false,
          locale: reader.locale,
        },
        'Un choix fait': {
          choices: { kinds: linksOf(reader, 3), themes: linksOf(reader, 1) },
          current: localizePath('/exemple/', reader.locale),
          isOpen: true,
          locale: reader.locale,
        },
        'Rien à choisir : rien ne s’affiche': {
          choices: { kinds: [], themes: [] },
          current: '/',
          isOpen: false,
          locale: reader.locale,
        },
      }),
    }),
    show(
      'CommuneSearch',
      CommuneSearch,
    )({
      use: 'Sur l’accueil et sur un service en ligne : la commune dont on cherche les environs.',
      surround: 'none',
      states: ({ locale }) => ({ 'Seul état': { action: '/carte/', id: 'commune', locale } }),
    }),
    show(
      'NearYou',
      NearYou,
    )({
      use: 'Sur l’accueil : la porte vers ce qu’il y a près d’une commune.',
      surround: 'none',
      states: ({ locale }) => ({ 'Seul état': { locale } }),
    }),
    show(
      'HomeHelp',
      HomeHelp,
    )({
      use: 'Sur l’accueil : qui répond, et comment le joindre.',
      surround: 'none',
      states: ({ locale }) => ({
        'Avec un téléphone': {
          contact: { service: 'Pôle Agenda 21', phone: '05 59 00 00 00', email: null },
          locale,
          lang: undefined,
        },
        'Sans téléphone': {
          contact: { service: 'Pôle Agenda 21', phone: null, email: null },
          locale,
          lang: undefined,
        },
        'Avant les réglages : rien ne s’affiche': { contact: null, locale, lang: undefined },
      }),
    }),
    show(
      'NearLinks',
      NearLinks,
    )({
      use: 'Sur la page d’un territoire : ce qui est tout près, et à quelle distance.',
      surround: 'page',
      states: (reader) => ({
        'Avec ce qu’on en dit': {
          title,
          links: linksOf(reader, 3).map((link) => ({ ...link, fact: sentence })),
        },
        'Sans rien de plus': { title: longTitle, links: linksOf(reader, 2) },
        'Aucun : rien ne s’affiche': { title, links: [] },
      }),
    }),
    show(
      'TerritoryParts',
      TerritoryParts,
    )({
      use: 'Sur la page d’un territoire : ceux qui en font partie et ont quelque chose à montrer.',
      surround: 'none',
      states: (reader) => ({
        'Très nombreux': { title, parts: linksOf(reader, 120) },
        'Aucun : rien ne s’affiche': { title, parts: [] },
      }),
    }),
  ],
};
