import type { Strings } from '../fr.ts';

/** The words of what makes a record complete, in English. */
export const records: Strings['records'] = {
  evidenceMeanings: {
    déclaré: 'Declared: the body says so, without having measured it.',
    mesuré: 'Measured: counted in a way that others can repeat.',
    'vérifié par un tiers': 'Verified by a third party: checked by someone from outside.',
  },
  objectives: 'The aims',
  successFactors: 'What makes it work',
  participation: 'How residents took part',
  funders: 'Funders',
  funder: (name, amount) => `${name}: ${amount}`,
  noteSigned: (signature) => `Opinion signed: ${signature}`,
  contactPage: 'Write to the Agenda 21 department',
  emptyAction: 'The details of this measure are not published yet.',
  practiceOfProject: 'The good practice drawn from this project',
  projectsOfPractice: 'The projects this practice is drawn from',
  documents: {
    licences: {
      'Licence Ouverte 2.0': 'Licence Ouverte 2.0',
      'CC BY 4.0': 'CC BY 4.0',
      'CC BY-SA 4.0': 'CC BY-SA 4.0',
      'tous droits réservés': 'All rights reserved',
    },
    languages: {
      français: 'French',
      espagnol: 'Spanish',
      basque: 'Basque',
      occitan: 'Occitan',
      anglais: 'English',
    },
    webVersion: 'Web version',
    webVersionOf: (title) => `Web version of the document “${title}”`,
    otherFormat: 'Ask for a document in a format that you can read',
  },
  replications: {
    counts: { one: 'replication', other: 'replications' },
    title: 'They did it too',
    door: 'Did you do it too?',
    invitation: 'Say where, when and what you changed: your experience will help the next ones.',
    tell: 'Tell us about your replication',
    tellInSpace: 'Tell it in the partners’ area',
  },
  related: {
    title: 'Read also',
    action: (code) => `Same measure: ${code}`,
    origin: (title) => `Another replication of “${title}”`,
    owner: (name) => `Same body: ${name}`,
    theme: (names) => `Same topic: ${names}`,
    territory: (names) => `Same area: ${names}`,
  },
  citation: {
    title: 'Cite and share this record',
    text: ({ author, title, publisher, day, address }) =>
      `${author}, “${title}”, ${publisher}, ${day}. Permanent address: ${address}`,
    mail: 'Send by e-mail',
    linkedIn: 'Share on LinkedIn',
  },
};
