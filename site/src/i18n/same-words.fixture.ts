import type { Locale } from '@agenda21/content-types';

/** Names that no language translates. */
const names = ['Action cœur de ville', 'Agenda 21', 'LEADER', 'POCTEFA', 'Petites villes de demain'];

/** The words of each language that are written as in French, each looked at. */
export const wordsAsInFrench: Readonly<Record<Exclude<Locale, 'fr'>, readonly string[]>> = {
  es: [...names, 'Conforme', 'En AAA', 'FEDER', 'Fin'],
  eu: [...names],
  oc: [
    ...names,
    'Accès rapide',
    'Axe',
    'En AAA',
    'En retard',
    'FEDER',
    'Fin',
    'Flux RSS',
    'Format RSS 2.0',
    'Publics',
    'axe',
    'axes',
    'organisme',
    'organismes',
  ],
  en: [
    ...names,
    'Architecture',
    'Association',
    'Associations',
    'Budget',
    'Consultation',
    'Consultations',
    'Contact',
    'Contribution',
    'Contributions',
    'Description',
    'Licence',
    'Menu',
    'Page',
    'Page AAA',
    'Pages',
    'Participation',
    'Programme',
    'Source',
    'Stable',
    'points',
    'consultation',
    'consultations',
    'contribution',
    'contributions',
  ],
};
