import { localizePath, sections } from '@agenda21/content-types';
import Breadcrumb from '../../src/components/Breadcrumb.astro';
import FallbackNotice from '../../src/components/FallbackNotice.astro';
import Landscape from '../../src/components/Landscape.astro';
import LanguageLinks from '../../src/components/LanguageLinks.astro';
import MainMenu from '../../src/components/MainMenu.astro';
import Mark from '../../src/components/Mark.astro';
import { menuLinks } from '../frames.ts';
import { versionsOf } from '../reader.ts';
import { type Group, show, showOnPages } from '../showing.ts';
import { longTitle, longWord, title } from '../words.ts';

export const frame: Group = {
  title: 'Autour de la page',
  showings: [
    showOnPages('SkipLinks', 'En premier dans la page : visibles quand le clavier les atteint.', ['guide']),
    showOnPages('SiteHeader', 'En tête de toute page : le nom, les langues, la recherche, le menu.', [
      'guide',
      'fullEntry',
      'error',
    ]),
    show(
      'Mark',
      Mark,
    )({
      use: 'À côté du nom du portail, jamais seul : il est décoratif.',
      surround: 'band',
      states: () => ({ 'Seul état': {} }),
    }),
    show(
      'LanguageLinks',
      LanguageLinks,
    )({
      use: 'Dans l’en-tête : la même page dans les autres langues.',
      surround: 'band',
      states: ({ locale }) => ({
        'Toutes les langues': { locale, versions: versionsOf('guide') },
        'Une seule langue : rien ne s’affiche': { locale, versions: versionsOf('guide').slice(0, 1) },
      }),
    }),
    show(
      'MainMenu',
      MainMenu,
    )({
      use: 'Dans l’en-tête, en large comme replié : les rubriques du portail.',
      surround: 'band',
      states: (reader) => ({
        'Hors des rubriques': { links: menuLinks(reader), current: null },
        'Sur la page d’une rubrique': {
          links: menuLinks(reader),
          current: localizePath(sections.projects, reader.locale),
        },
        'Dans une rubrique': {
          links: menuLinks(reader),
          current: localizePath('/projets/exemple/', reader.locale),
        },
        'Mots longs': { links: [...menuLinks(reader), { href: '/', label: longWord }], current: '/' },
      }),
    }),
    show(
      'Breadcrumb',
      Breadcrumb,
    )({
      use: 'Sous l’en-tête, dès que la page est sous une autre que l’accueil.',
      surround: 'none',
      states: ({ locale, lang, other }) => ({
        'Un niveau': { locale, crumbs: [{ href: '/', label: title, lang }] },
        'Plusieurs niveaux, mots longs': {
          locale,
          crumbs: Array.from({ length: 3 }, () => ({ href: '/', label: longTitle, lang })),
        },
        'Dans une autre langue': { locale, crumbs: [{ href: '/', label: other.words, lang: other.lang }] },
      }),
    }),
    showOnPages('PageHeader', 'En tête du contenu : le seul titre de premier niveau de la page.', [
      'guide',
      'fullEntry',
      'shortEntry',
      'list',
    ]),
    show(
      'FallbackNotice',
      FallbackNotice,
    )({
      use: 'Au-dessus d’une fiche qui n’est pas traduite.',
      surround: 'none',
      states: ({ locale }) => ({
        'Seul état': { locale, original: { locale: 'fr', path: '/composants/', isTranslated: true } },
      }),
    }),
    show(
      'Landscape',
      Landscape,
    )({
      use: 'Au bas du bandeau de l’accueil : il est décoratif.',
      surround: 'band',
      states: () => ({ 'Seul état': {} }),
    }),
    showOnPages('LinkedData', 'Dans la tête de page : ce dont elle parle, pour les programmes. Invisible.', [
      'list',
      'fullEntry',
    ]),
    showOnPages(
      'PrintFoot',
      'Au pied d’une fiche imprimée : son adresse et qui répond. Invisible à l’écran.',
      ['fullEntry', 'shortEntry'],
    ),
    showOnPages('SiteFooter', 'Au bas de toute page : qui publie, les informations, le flux.', [
      'guide',
      'fullEntry',
    ]),
  ],
};
