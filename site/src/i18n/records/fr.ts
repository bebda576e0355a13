import { type EvidenceGrade, documentLicences, writtenLanguages } from '@agenda21/content-types';
import type { CountForms } from '../formats.ts';
import { toFrenchWords } from '../vocabularies/fr.ts';

/** What a citation holds, each set in the language of the page. */
export interface CitedWords {
  readonly author: string;
  readonly title: string;
  readonly publisher: string;
  readonly day: string;
  readonly address: string;
}

const evidenceMeanings: Readonly<Record<EvidenceGrade, string>> = {
  déclaré: 'Déclaré : l’organisme le dit, sans l’avoir mesuré.',
  mesuré: 'Mesuré : compté d’une façon que d’autres peuvent refaire.',
  'vérifié par un tiers': 'Vérifié par un tiers : contrôlé par quelqu’un d’extérieur.',
};

const replications: CountForms = { one: 'reprise', other: 'reprises' };

/** The words of what makes a record complete, in French. */
export const records = {
  evidenceMeanings,
  objectives: 'Les objectifs',
  successFactors: 'Ce qui fait réussir',
  participation: 'Participation des habitants',
  funders: 'Financeurs',
  funder: (name: string, amount: string) => `${name} : ${amount}`,
  noteSigned: (signature: string) => `Avis signé : ${signature}`,
  contactPage: 'Écrire au service de l’Agenda 21',
  emptyAction: 'Le détail de cette action n’est pas encore publié.',
  practiceOfProject: 'La bonne pratique tirée de ce projet',
  projectsOfPractice: 'Les projets dont cette pratique est tirée',
  documents: {
    licences: toFrenchWords(documentLicences),
    languages: toFrenchWords(writtenLanguages),
    webVersion: 'Version web',
    webVersionOf: (title: string) => `Version web du document « ${title} »`,
    otherFormat: 'Demander un document dans un format que vous pouvez lire',
  },
  replications: {
    counts: replications,
    title: 'Ils l’ont fait aussi',
    door: 'Vous l’avez fait aussi ?',
    invitation: 'Dites où, quand et ce que vous avez changé : votre expérience servira aux suivants.',
    tell: 'Racontez-nous votre reprise',
    tellInSpace: 'Racontez-la dans l’espace partenaires',
  },
  related: {
    title: 'À lire aussi',
    action: (code: string) => `Même action : ${code}`,
    origin: (title: string) => `Autre reprise de « ${title} »`,
    owner: (name: string) => `Même organisme : ${name}`,
    theme: (names: string) => `Même thème : ${names}`,
    territory: (names: string) => `Même territoire : ${names}`,
  },
  citation: {
    title: 'Citer et partager cette fiche',
    text: ({ author, title, publisher, day, address }: CitedWords) =>
      `${author}, « ${title} », ${publisher}, ${day}. Adresse permanente : ${address}`,
    mail: 'Envoyer par courriel',
    linkedIn: 'Partager sur LinkedIn',
  },
};
