/** The words of open data in French. */
export const openData = {
  licence: 'Sous quelle licence',
  dataLicence: (licence: string) =>
    `Les fichiers de données sont sous ${licence} : vous pouvez les copier, les transformer et les diffuser, même pour un usage payant, à condition de citer leur source et la date de leur dernière mise à jour.`,
  noLicence:
    'La licence des textes et des images des pages n’est pas encore indiquée : demandez avant de les réutiliser.',
  source: 'Quand vous réutilisez un contenu, citez sa source et la date de sa dernière mise à jour.',
  files: 'Les fichiers',
  filesNote: 'Chaque nom mène à la description des colonnes.',
  lines: { one: 'ligne', other: 'lignes' },
  updated: (day: string) => `mise à jour du ${day}`,
  kilobytes: (size: string) => `${size}\u00a0ko`,
  megabytes: (size: string) => `${size}\u00a0Mo`,
  recordsOf: (kind: string) => `${kind} : tout ce que le portail en publie.`,
  parts: {
    values: {
      title: 'Valeurs des indicateurs',
      description: 'Une ligne par valeur, avec sa zone, sa période, son unité, son statut et sa source.',
    },
    national: {
      title: 'Lieux numériques (schéma national)',
      description:
        'Les lieux numériques avec les noms et l’ordre des colonnes du schéma national « Lieux de médiation numérique » 1.0.2.',
    },
  },
  leftOut: 'Lieux absents de ce fichier, parce que leur commune n’est pas publiée :',
  packageOf: (site: string) => `Données ouvertes : ${site}`,
  package: 'Description de tous les fichiers (Data Package)',
  packageNote:
    'Les colonnes, leur type et leurs limites, pour les programmes (format Frictionless). Chaque fichier est vérifié avec elle avant d’être publié.',
  catalogue: 'Catalogue des jeux de données (DCAT-AP)',
  catalogueNote: 'Pour les portails de données qui moissonnent celui-ci (JSON-LD).',
  reading: {
    title: 'Pour bien lire les fichiers',
    cells: [
      'Les fichiers CSV sont en UTF-8. La virgule sépare les cellules, et la première ligne donne le nom des colonnes. Dans un tableur, importez-les en choisissant la virgule et UTF-8.',
      'Une fiche a une ligne par langue où elle est écrite. Pour compter les fiches, gardez les lignes dont la langue est « fr ».',
      'Quand une cellule contient plusieurs valeurs, une barre les sépare : « a|b ». Une barre qui fait partie d’une valeur est précédée d’une barre oblique inverse, qui est elle-même doublée. Les colonnes qui ont le même début, comme « jalons_ », vont ensemble : leurs premières valeurs parlent du même élément, leurs deuxièmes du suivant.',
      'Ce qu’un tableur prendrait pour une formule est précédé d’une apostrophe. Les fichiers JSON donnent les textes tels quels.',
      'Les dates s’écrivent comme 2026-11-27, et les nombres avec un point décimal. Une cellule vide veut dire que la valeur n’est pas connue.',
      'Les fichiers ne contiennent ni nom de personne ni image. Seul le fichier national des lieux numériques contient des courriels : ceux, génériques, des lieux.',
    ],
  },
  also: 'À reprendre aussi',
  feeds: 'Les dernières publications, dans un format que lisent les programmes (Atom).',
  siteMap: 'L’adresse de toutes les pages, avec la date de leur dernière publication (XML).',
  siteMapName: 'Liste des pages pour les robots',
  ask: 'Une donnée vous manque ? Demandez-la par la page',
  columnsOf: (title: string) => `${title} : les données`,
  columns: 'Les colonnes',
  columnsNote:
    'Le CSV et le JSON ont les mêmes colonnes. En JSON, un groupe de colonnes est une liste d’objets.',
  types: {
    string: 'texte',
    integer: 'nombre entier',
    number: 'nombre',
    boolean: '« true » ou « false »',
    date: 'date',
    datetime: 'date et heure (UTC)',
  },
  address: 'adresse web',
  markdown: 'texte en Markdown',
  several: 'plusieurs valeurs',
  required: 'toujours remplie',
  values: (list: string) => `Valeurs : ${list}.`,
  download: 'Télécharger ces données',
};

export type OpenDataWords = typeof openData;
