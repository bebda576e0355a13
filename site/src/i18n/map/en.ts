import type { MapStrings } from './fr.ts';

/** The words of the map and of the pages of territories, in English. */
export const map: MapStrings = {
  label: 'Map of the area and its neighbours',
  list: 'The list',
  others: 'Without a point on the map',
  choices: 'Choose what the map shows',
  byKind: 'By type of content',
  byTheme: 'By topic',
  everyKind: 'All types',
  everyTheme: 'All topics',
  records: { one: 'record', other: 'records' },
  territories: { one: 'area', other: 'areas' },
  pointHolds: (territory, count) => `${territory}: ${count}`,
  several: 'Several types of content',
  gathered: 'Several areas, too close to be shown apart: the number is theirs',
  beyond: 'Dashed, at the edge: further away, outside the frame',
  onePoint: 'Each point is a town or a territory, not an address: it gathers everything that is there.',
  source:
    'Simplified outlines: IGN (France), Admin Express (Licence Ouverte); Instituto Geográfico Nacional, Spain (CC BY 4.0).',
  nearYou: 'Near you',
  seeMap: 'See the map and the list of areas',
  around: (commune) => `${commune} and around`,
  territoryLead: 'What is done here, where to get help, and what is close by.',
  territoryDescription: (territory) =>
    `${territory}: what is done there, where to get help, and what is close by.`,
  parts: 'The municipalities and areas within it',
  nearestPlaces: 'The nearest digital places',
  helpNearby: 'Procedures you can get help with there',
  neighbours: 'Close by, as the crow flies',
  territoryKinds: {
    commune: 'Municipality',
    intercommunalité: 'Group of municipalities',
    département: 'Department',
    'province étrangère': 'Neighbouring province',
    'pays étranger': 'Neighbouring country',
  },
};
