/**
 * The closed vocabularies of the places where one is helped with digital matters.
 * Those of the first part are the national ones, to the letter (schema « lieux de médiation numérique » 1.0.2).
 */

export const placeServices = [
  'Aide aux démarches administratives',
  'Maîtrise des outils numériques du quotidien',
  'Insertion professionnelle via le numérique',
  'Utilisation sécurisée du numérique',
  'Parentalité et éducation avec le numérique',
  'Loisirs et créations numériques',
  'Compréhension du monde numérique',
  'Accès internet et matériel informatique',
  'Acquisition de matériel informatique à prix solidaire',
] as const;
export type PlaceService = (typeof placeServices)[number];

export const placeAudiences = ['Jeunes', 'Étudiants', 'Familles et/ou enfants', 'Seniors', 'Femmes'] as const;
export type PlaceAudience = (typeof placeAudiences)[number];

export const specificCares = [
  'Surdité',
  'Handicaps moteurs',
  'Handicaps mentaux',
  'Illettrisme',
  'Langues étrangères (anglais)',
  'Langues étrangères (autres)',
  'Déficience visuelle',
] as const;
export type SpecificCare = (typeof specificCares)[number];

export const placeFees = ['Gratuit', 'Gratuit sous condition', 'Payant'] as const;
export type PlaceFee = (typeof placeFees)[number];

export const nationalProgrammes = [
  'Aidants Connect',
  'Bibliothèques numérique de référence',
  'Certification PIX',
  'Conseillers numériques',
  'Emmaüs Connect',
  'France Services',
  'Grande école du numérique',
  'La Croix Rouge',
  "Point d'accès numérique CAF",
  'Promeneurs du net',
  'Relais numérique (Emmaüs Connect)',
] as const;

/** One of them has no space before its bracket: the schema refuses it otherwise. */
export const placeLabels = [
  'Formé à « Mon Espace Santé »',
  'Formé à « DUPLEX » (illettrisme)',
  'Arnia/MedNum BFC (Bourgogne-Franche-Comté)',
  'Collectif ressources et acteurs réemploi (Normandie)',
  'Étapes numériques(La Poste)',
  'Fabriques de Territoire',
  'Les Éclaireurs du numérique (Drôme)',
  'Mes Papiers (Métropole de Lyon)',
  'ORDI 3.0',
  'SUD LABS (PACA)',
] as const;

export const accessModes = [
  'Se présenter',
  'Téléphoner',
  'Contacter par mail',
  'Prendre un RDV en ligne',
  "Ce lieu n'accueille pas de public",
  'Envoyer un mail avec une fiche de prescription',
] as const;
export type AccessMode = (typeof accessModes)[number];

export const supportModes = [
  'En autonomie',
  'Accompagnement individuel',
  'Dans un atelier collectif',
  'À distance',
] as const;
export type SupportMode = (typeof supportModes)[number];

export const mobilities = ['Itinérant', 'Fixe'] as const;
export type Mobility = (typeof mobilities)[number];

/** The kinds of place of a département, in its words; the national schema has codes for them. */
export const placeTypes = [
  'cyberbase ou espace public numérique',
  'espace France services',
  'maison de services au public',
  'maison des solidarités',
  'service du Département',
  'mairie',
  'centre communal d’action sociale',
  'centre intercommunal d’action sociale',
  'médiathèque ou bibliothèque',
  'centre social',
  'espace de vie sociale',
  'mission locale',
  'association',
  'tiers-lieu',
  'maison des jeunes et de la culture',
  'espace numérique mobile',
  'collège',
  'maison de retraite',
  'visio-guichet',
  'autre lieu',
] as const;
export type PlaceType = (typeof placeTypes)[number];

export const placeEquipments = [
  'ordinateurs en libre accès',
  'tablettes',
  'wifi',
  'imprimante',
  'numérisation de documents',
  'webcam et micro',
  'borne de visio-guichet',
  'prises pour votre appareil',
] as const;
export type PlaceEquipment = (typeof placeEquipments)[number];

export const placeAccessibilities = [
  'entrée de plain-pied ou avec rampe',
  'toilettes adaptées',
  'place de stationnement adaptée',
  'boucle magnétique',
  'poste adapté à la déficience visuelle',
  'table réglable en hauteur',
] as const;
export type PlaceAccessibility = (typeof placeAccessibilities)[number];

/** Languages spoken there, besides French. */
export const welcomeLanguages = [
  'basque',
  'occitan',
  'espagnol',
  'anglais',
  'portugais',
  'langue des signes française',
] as const;
export type WelcomeLanguage = (typeof welcomeLanguages)[number];
