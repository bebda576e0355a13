import type { MapStrings } from './fr.ts';

/** The words of the map and of the pages of territories, in Occitan. */
export const map: MapStrings = {
  label: 'Mapa deu territòri e deus vesins',
  list: 'La lista',
  others: 'Shens punt sus la mapa',
  choices: 'Causir çò que muisha la mapa',
  byKind: 'Per tipe de contengut',
  byTheme: 'Per tèma',
  everyKind: 'Tots los tipes',
  everyTheme: 'Tots los tèmas',
  records: { one: 'ficha', other: 'fichas' },
  territories: { one: 'territòri', other: 'territòris' },
  pointHolds: (territory, count) => `${territory}: ${count}`,
  several: 'Mantuns tipes de contengut',
  gathered: 'Mantuns territòris, tròp pròches tà muishà’us a despart: lo nombre qu’ei lo lor',
  beyond: 'En puntejat, sus lo bòrd: mei luenh, hòra deu quadre',
  onePoint: 'Cada punt qu’ei ua comuna o un territòri, pas ua adreça: qu’amassa tot çò qui s’i tròba.',
  source:
    'Contorns simplificats: IGN, Admin Express (Licence Ouverte); Instituto Geográfico Nacional, Espanha (CC BY 4.0).',
  nearYou: 'Près de çò de vòste',
  seeMap: 'Véder la mapa e la lista deus territòris',
  around: (commune) => `${commune} e entorns`,
  territoryLead: 'Çò qui’s hè ací, on trobar ajuda, e çò qui i a tot près.',
  territoryDescription: (territory) => `${territory}: çò qui s’i hè, on trobar ajuda, e çò qui i a tot près.`,
  parts: 'Las comunas e los territòris qui’n hèn partida',
  nearestPlaces: 'Los lòcs numerics mei pròches',
  helpNearby: 'Demarchas entà las quaus e s’i pòt trobar ajuda',
  neighbours: 'Tot près, a vòl d’ausèth',
  territoryKinds: {
    commune: 'Comuna',
    intercommunalité: 'Intercomunalitat',
    département: 'Departament',
    'province étrangère': 'Província vesina',
    'pays étranger': 'País vesin',
  },
};
