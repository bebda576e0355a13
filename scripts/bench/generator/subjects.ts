/** The themes of the generated portal, and what is done about each: titles are made of them. */

export interface Subject {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** In the infinitive, before a place. */
  readonly gestures: readonly string[];
}

export const subjects: readonly Subject[] = [
  {
    slug: 'eau',
    title: 'Eau',
    summary: 'Garder l’eau propre, la partager et n’en perdre que le moins possible.',
    gestures: [
      'récupérer l’eau de pluie',
      'chercher les fuites du réseau',
      'rouvrir un ruisseau',
      'arroser la nuit',
    ],
  },
  {
    slug: 'biodiversite',
    title: 'Biodiversité',
    summary: 'Faire de la place aux espèces, dans les bourgs comme dans les champs.',
    gestures: ['planter des haies', 'creuser une mare', 'éteindre les lampadaires', 'faucher plus tard'],
  },
  {
    slug: 'energie',
    title: 'Énergie',
    summary: 'Consommer moins, produire près de chez soi.',
    gestures: [
      'isoler les combles',
      'poser des panneaux solaires',
      'chauffer au bois local',
      'régler le chauffage',
    ],
  },
  {
    slug: 'mobilites',
    title: 'Mobilités',
    summary: 'Aller au travail, à l’école et au marché autrement que seul en voiture.',
    gestures: [
      'ouvrir une rue aux écoliers',
      'tracer une piste cyclable',
      'partager les trajets',
      'relier les hameaux',
    ],
  },
  {
    slug: 'alimentation',
    title: 'Alimentation',
    summary: 'Cuisiner des produits proches et ne rien jeter de bon.',
    gestures: [
      'peser les restes',
      'acheter aux fermes voisines',
      'planter un verger',
      'cuisiner les légumineuses',
    ],
  },
  {
    slug: 'reemploi',
    title: 'Déchets et réemploi',
    summary: 'Réparer, prêter, donner, puis trier ce qui reste.',
    gestures: [
      'ouvrir une recyclerie',
      'composter au pied des immeubles',
      'réparer les appareils',
      'prêter des outils',
    ],
  },
  {
    slug: 'education',
    title: 'Éducation',
    summary: 'Apprendre en faisant, à tout âge.',
    gestures: [
      'jardiner avec les classes',
      'former les éco-délégués',
      'suivre une rivière',
      'raconter le climat',
    ],
  },
  {
    slug: 'habitat',
    title: 'Habitat',
    summary: 'Loger mieux sans prendre de terre de plus.',
    gestures: [
      'rénover les logements vides',
      'ombrager les places',
      'construire en paille',
      'retirer le bitume',
    ],
  },
  {
    slug: 'participation',
    title: 'Participation',
    summary: 'Décider ensemble et rendre des comptes.',
    gestures: [
      'tirer au sort un conseil',
      'ouvrir les données',
      'voter un budget participatif',
      'marcher le quartier',
    ],
  },
  {
    slug: 'solidarites',
    title: 'Solidarités',
    summary: 'Commencer par celles et ceux qui ont le moins.',
    gestures: [
      'lutter contre le froid chez soi',
      'livrer des paniers',
      'accueillir les aidants',
      'rompre l’isolement',
    ],
  },
];

export const settings = [
  'à l’école',
  'au collège',
  'à la mairie',
  'dans le bourg',
  'au stade',
  'au bord de la rivière',
  'dans la zone artisanale',
  'à la cantine',
  'sur la place du marché',
  'dans le quartier de la gare',
] as const;
