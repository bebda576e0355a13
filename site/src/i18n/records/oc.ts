import type { Strings } from '../fr.ts';

/** The words of what makes a record complete, in Occitan. */
export const records: Strings['records'] = {
  evidenceMeanings: {
    déclaré: 'Declarat: l’organisme qu’ac ditz, shens aver-c mesurat.',
    mesuré: 'Mesurat: comptat d’ua faiçon qui d’autes e pòden tornar har.',
    'vérifié par un tiers': 'Verificat per un tèrç: contrarotlat per quauqu’un de fòra deu projècte.',
  },
  objectives: 'Los objectius',
  successFactors: 'Çò qui hè capitar',
  participation: 'Participacion deus abitants',
  funders: 'Finançaires',
  funder: (name, amount) => `${name}: ${amount}`,
  noteSigned: (signature) => `Avís signat: ${signature}`,
  contactPage: 'Escríver au servici de l’Agenda 21',
  emptyAction: 'Lo detalh d’aquesta accion n’ei pas enqüèra publicat.',
  practiceOfProject: 'La bona practica tirada d’aqueste projècte',
  projectsOfPractice: 'Los projèctes d’on aquesta practica ei tirada',
  documents: {
    licences: {
      'Licence Ouverte 2.0': 'Licence Ouverte 2.0',
      'CC BY 4.0': 'CC BY 4.0',
      'CC BY-SA 4.0': 'CC BY-SA 4.0',
      'tous droits réservés': 'Tots los drets reservats',
    },
    languages: {
      français: 'Francés',
      espagnol: 'Espanhòu',
      basque: 'Basco',
      occitan: 'Occitan',
      anglais: 'Anglés',
    },
    webVersion: 'Version web',
    webVersionOf: (title) => `Version web deu document «${title}»`,
    otherFormat: 'Demandar un document dens un format qui poscatz léger',
  },
  replications: {
    counts: { one: 'represa', other: 'represas' },
    title: 'Que n’an hèit tanben',
    door: 'Qu’ac avetz hèit tanben?',
    invitation: 'Digatz on, quan e çò qui avetz cambiat: la vòsta experiéncia que serà utila aus qui vienen.',
    tell: 'Condatz-nse la vòsta represa',
    tellInSpace: 'Condatz-la dens l’espaci deus partenaris',
  },
  related: {
    title: 'De léger tanben',
    action: (code) => `Medisha accion: ${code}`,
    origin: (title) => `Ua auta represa de «${title}»`,
    owner: (name) => `Medish organisme: ${name}`,
    theme: (names) => `Medish tèma: ${names}`,
    territory: (names) => `Medish territòri: ${names}`,
  },
  citation: {
    title: 'Citar e partatjar aquesta ficha',
    text: ({ author, title, publisher, day, address }) =>
      `${author}, «${title}», ${publisher}, ${day}. Adreça permanenta: ${address}`,
    mail: 'Enviar per corric',
    linkedIn: 'Partatjar sus LinkedIn',
  },
};
