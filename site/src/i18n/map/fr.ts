/** The words of the map and of the pages of territories, in French. */
export const map = {
  label: 'Carte du territoire et de ses voisins',
  list: 'La liste',
  others: 'Sans point sur la carte',
  choices: 'Choisir ce que montre la carte',
  byKind: 'Par type de contenu',
  byTheme: 'Par thème',
  everyKind: 'Tous les types',
  everyTheme: 'Tous les thèmes',
  records: { one: 'fiche', other: 'fiches' },
  territories: { one: 'territoire', other: 'territoires' },
  pointHolds: (territory: string, count: string) => `${territory} : ${count}`,
  several: 'Plusieurs types de contenu',
  gathered: 'Plusieurs territoires, trop proches pour être montrés à part : le nombre est le leur',
  beyond: 'En pointillé, au bord : plus loin, hors du cadre',
  onePoint: 'Chaque point est une commune ou un territoire, pas une adresse : il réunit ce qui s’y trouve.',
  source:
    'Contours simplifiés : IGN, Admin Express (Licence Ouverte) ; Instituto Geográfico Nacional, Espagne (CC BY 4.0).',
  nearYou: 'Près de chez vous',
  seeMap: 'Voir la carte et la liste des territoires',
  around: (commune: string) => `${commune} et alentours`,
  territoryLead: 'Ce qui se fait ici, où se faire aider, et ce qu’il y a tout près.',
  territoryDescription: (territory: string) =>
    `${territory} : ce qui s’y fait, où se faire aider, et ce qu’il y a tout près.`,
  parts: 'Les communes et territoires qui en font partie',
  nearestPlaces: 'Les lieux numériques les plus proches',
  helpNearby: 'Démarches pour lesquelles on y est aidé',
  neighbours: 'Tout près, à vol d’oiseau',
  territoryKinds: {
    commune: 'Commune',
    intercommunalité: 'Intercommunalité',
    département: 'Département',
    'province étrangère': 'Province voisine',
    'pays étranger': 'Pays voisin',
  },
};

export type MapStrings = typeof map;
