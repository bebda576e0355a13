import { type Group, showOnPages } from '../showing.ts';

export const layouts: Group = {
  title: 'Mises en page',
  showings: [
    showOnPages('Layout', 'Autour de toute page : l’en-tête, le fil d’Ariane, le pied de page.', [
      'guide',
      'fullEntry',
    ]),
    showOnPages('EntryLayout', 'Pour la page d’une fiche : titre, texte, encadré « En bref », liens.', [
      'fullEntry',
      'shortEntry',
    ]),
    showOnPages('ListLayout', 'Pour une page d’une liste de fiches de même nature.', ['list', 'emptyList']),
    showOnPages('EmbedLayout', 'Pour une liste que d’autres sites montrent : rien autour, un style à elle.', [
      'embed',
      'emptyEmbed',
    ]),
    showOnPages('ErrorLayout', 'Pour une adresse qui ne mène à rien, dans toutes les langues.', ['error']),
  ],
};
