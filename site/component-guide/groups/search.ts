import { localizePath, sections } from '@agenda21/content-types';
import SearchForm from '../../src/components/SearchForm.astro';
import { type Group, show, showOnPages } from '../showing.ts';
import { longTitle, longWord } from '../words.ts';

export const search: Group = {
  title: 'Recherche',
  showings: [
    show(
      'SearchForm',
      SearchForm,
    )({
      use: 'Hors de la page de recherche : un champ qui y mène.',
      surround: 'page',
      states: ({ locale, strings: { home } }) => ({
        Ordinaire: {
          action: localizePath(sections.search, locale),
          label: home.searchTitle,
          submit: home.searchSubmit,
          id: 'chercher',
        },
        'Mots longs': {
          action: localizePath(sections.search, locale),
          label: longTitle,
          submit: longWord,
          id: 'chercher-long',
        },
      }),
    }),
    showOnPages('SearchPanel', 'La page de recherche : le champ, les filtres, les résultats.', ['search']),
    showOnPages('SearchFacets', 'Dans une fiche, invisible : ce que la recherche filtre.', ['fullEntry']),
  ],
};
