import type { OpenDataWords } from './fr.ts';

/** The words of open data in Occitan (Gascon). */
export const openData: OpenDataWords = {
  licence: 'Devath quina licéncia',
  dataLicence: (licence) =>
    `Los fichèrs de donadas que son devath ${licence}: que’us podetz copiar, cambiar e har córrer, quitament entà un usatge pagant, a condicion de citar la loa origina e la data de la loa darrèra mesa a jorn.`,
  noLicence:
    'La licéncia deus tèxtes e deus imatges de las paginas n’ei pas enqüèra indicada: demandatz abans de’us tornar emplegar.',
  source:
    'Quan tornatz emplegar un contengut, citatz la soa origina e la data de la soa darrèra mesa a jorn.',
  files: 'Los fichèrs',
  filesNote: 'Cada nom que mia a la descripcion de las colomnas.',
  lines: { one: 'linha', other: 'linhas' },
  updated: (day) => `mesa a jorn: ${day}`,
  kilobytes: (size) => `${size}\u00a0ko`,
  megabytes: (size) => `${size}\u00a0Mo`,
  recordsOf: (kind) => `${kind}: tot çò que lo portau publica.`,
  parts: {
    values: {
      title: 'Valors deus indicators',
      description:
        'Ua linha per valor, dab la soa zòna, lo son periòde, la soa unitat, lo son estatut e la soa hont.',
    },
    national: {
      title: 'Lòcs numerics (esquèma nacionau)',
      description:
        'Los lòcs numerics dab los noms e l’òrdi de las colomnas de l’esquèma nacionau francés «Lieux de médiation numérique» 1.0.2.',
    },
  },
  leftOut: 'Lòcs que mancan dens aqueste fichèr, pr’amor lor comuna n’ei pas publicada:',
  packageOf: (site) => `Donadas dubèrtas: ${site}`,
  package: 'Descripcion de tots los fichèrs (Data Package)',
  packageNote:
    'Las colomnas, lo lor tipe e las loas limitas, entaus programas (format Frictionless). Cada fichèr qu’ei verificat dab era abans d’estar publicat.',
  catalogue: 'Catalògue deus jòcs de donadas (DCAT-AP)',
  catalogueNote: 'Entaus portaus de donadas qui amassan las d’aqueste (JSON-LD).',
  reading: {
    title: 'Entà plan léger los fichèrs',
    cells: [
      'Los fichèrs CSV que son en UTF-8. La virgula que separa las cellulas, e la purmèra linha que da lo nom de las colomnas. Dens un fuelh de calcul, importatz-los en causir la virgula e UTF-8.',
      'Ua ficha qu’a ua linha per lenga dens la quau ei escriuta. Entà comptar las fichas, guardatz las linhas dont la lenga ei «fr».',
      'Quan ua cellula a mantua valor, ua barra que las separa: «a|b». Ua barra qui hè part d’ua valor qu’a ua barra invèrsa abans, e la barra invèrsa qu’ei doblada. Las colomnas qui an lo medish començament, com «jalons_», que van amassa: las loas purmèras valors que parlan deu medish element, las segondas deu seguent.',
      'Çò qui un fuelh de calcul e preneré per ua formula qu’a un apostròfe abans. Los fichèrs JSON que dan los tèxtes com son.',
      'Las datas que s’escriven com 2026-11-27, e los nombres dab un punt decimau. Ua cellula vueita que vòu díser que la valor n’ei pas coneguda.',
      'Los fichèrs n’an pas nat nom de persona ni nat imatge. Sonque lo fichèr nacionau deus lòcs numerics qu’a adreças electronicas: las deus lòcs, qui son generaus.',
    ],
  },
  also: 'Que’s pòt tornar emplegar tanben',
  feeds: 'Las darrèras publicacions, en un format qui legen los programas (Atom).',
  siteMap: 'L’adreça de totas las paginas, dab la data de la loa darrèra publicacion (XML).',
  siteMapName: 'Lista de las paginas entaus robòts',
  ask: 'Que’vs manca ua donada? Demandatz-la per la pagina',
  columnsOf: (title) => `${title}: las donadas`,
  columns: 'Las colomnas',
  columnsNote:
    'Lo CSV e lo JSON qu’an las medishas colomnas. En JSON, un grop de colomnas qu’ei ua lista d’objèctes. Los noms e las descripcions de las colomnas que son en francés, com los fichèrs.',
  types: {
    string: 'tèxte',
    integer: 'nombre entèr',
    number: 'nombre',
    boolean: '«true» o «false»',
    date: 'jorn',
    datetime: 'jorn e òra (UTC)',
  },
  address: 'adreça web',
  markdown: 'tèxte en Markdown',
  several: 'mantua valor',
  required: 'tostemps emplenada',
  values: (list) => `Valors possiblas: ${list}.`,
  download: 'Telecargar aqueras donadas',
};
