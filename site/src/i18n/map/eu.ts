import type { MapStrings } from './fr.ts';

/** The words of the map and of the pages of territories, in Basque. */
export const map: MapStrings = {
  label: 'Lurraldearen eta auzokoen mapa',
  list: 'Zerrenda',
  others: 'Mapan punturik gabe',
  choices: 'Aukeratu mapak erakusten duena',
  byKind: 'Eduki motaren arabera',
  byTheme: 'Gaiaren arabera',
  everyKind: 'Mota guztiak',
  everyTheme: 'Gai guztiak',
  records: { one: 'fitxa', other: 'fitxa' },
  territories: { one: 'lurralde', other: 'lurralde' },
  pointHolds: (territory, count) => `${territory}: ${count}`,
  several: 'Eduki mota bat baino gehiago',
  gathered: 'Hainbat lurralde, elkarrengandik hurbilegi bereiz erakusteko: zenbakia haiena da',
  beyond: 'Marra etenez, ertzean: urrunago, markotik kanpo',
  onePoint: 'Puntu bakoitza herri edo lurralde bat da, ez helbide bat: han dagoen guztia biltzen du.',
  source:
    'Muga sinplifikatuak: IGN (Frantzia), Admin Express (Licence Ouverte); Instituto Geográfico Nacional, Espainia (CC BY 4.0).',
  nearYou: 'Zure etxetik hurbil',
  seeMap: 'Ikusi mapa eta lurraldeen zerrenda',
  around: (commune) => `${commune} eta ingurua`,
  territoryLead: 'Hemen egiten dena, non lagunduko dizuten, eta hurbil zer dagoen.',
  territoryDescription: (territory) =>
    `${territory}: bertan egiten dena, non lagunduko dizuten, eta hurbil zer dagoen.`,
  parts: 'Barnean hartzen dituen herriak eta lurraldeak',
  nearestPlaces: 'Leku digital hurbilenak',
  helpNearby: 'Leku horietan laguntza ematen den izapideak',
  neighbours: 'Oso hurbil, lerro zuzenean',
  territoryKinds: {
    commune: 'Herria',
    intercommunalité: 'Herri elkargoa',
    département: 'Departamendua',
    'province étrangère': 'Auzoko probintzia',
    'pays étranger': 'Auzoko herrialdea',
  },
};
