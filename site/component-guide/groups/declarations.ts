import WeightBudgets from '../../src/components/WeightBudgets.astro';
import WeightTable from '../../src/components/WeightTable.astro';
import { type Group, show, showOnPages } from '../showing.ts';

export const declarations: Group = {
  title: 'Écoconception',
  showings: [
    showOnPages(
      'PageWeight',
      'Au pied de toute page : ce qu’elle pèse. La recherche n’a pas de poids fixe.',
      ['guide', 'search'],
    ),
    show(
      'WeightTable',
      WeightTable,
    )({
      use: 'Dans la déclaration : ce que pèse une page de chaque modèle, d’après les mesures gardées.',
      surround: 'declaration',
      states: ({ locale }) => ({ 'Seul état': { locale } }),
    }),
    show(
      'WeightBudgets',
      WeightBudgets,
    )({
      use: 'Dans la déclaration : ce qu’une page ne dépasse pas.',
      surround: 'declaration',
      states: ({ locale }) => ({ 'Seul état': { locale } }),
    }),
  ],
};
