import type { MapStrings } from './fr.ts';

/** The words of the map and of the pages of territories, in Spanish. */
export const map: MapStrings = {
  label: 'Mapa del territorio y de sus vecinos',
  list: 'La lista',
  others: 'Sin punto en el mapa',
  choices: 'Elegir lo que muestra el mapa',
  byKind: 'Por tipo de contenido',
  byTheme: 'Por tema',
  everyKind: 'Todos los tipos',
  everyTheme: 'Todos los temas',
  records: { one: 'ficha', other: 'fichas' },
  territories: { one: 'territorio', other: 'territorios' },
  pointHolds: (territory, count) => `${territory}: ${count}`,
  several: 'Varios tipos de contenido',
  gathered: 'Varios territorios, demasiado cercanos para mostrarse por separado: el número es el suyo',
  beyond: 'Con línea discontinua, en el borde: más lejos, fuera del marco',
  onePoint: 'Cada punto es un municipio o un territorio, no una dirección: reúne todo lo que hay allí.',
  source:
    'Contornos simplificados: IGN (Francia), Admin Express (Licence Ouverte); Instituto Geográfico Nacional, España (CC BY 4.0).',
  nearYou: 'Cerca de usted',
  seeMap: 'Ver el mapa y la lista de territorios',
  around: (commune) => `${commune} y alrededores`,
  territoryLead: 'Lo que se hace aquí, dónde recibir ayuda y qué hay cerca.',
  territoryDescription: (territory) => `${territory}: lo que se hace, dónde recibir ayuda y qué hay cerca.`,
  parts: 'Los municipios y territorios que lo forman',
  nearestPlaces: 'Los lugares digitales más cercanos',
  helpNearby: 'Trámites para los que allí se recibe ayuda',
  neighbours: 'Muy cerca, en línea recta',
  territoryKinds: {
    commune: 'Municipio',
    intercommunalité: 'Mancomunidad',
    département: 'Departamento',
    'province étrangère': 'Provincia vecina',
    'pays étranger': 'País vecino',
  },
};
