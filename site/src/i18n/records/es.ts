import type { Strings } from '../fr.ts';

/** The words of what makes a record complete, in Spanish. */
export const records: Strings['records'] = {
  evidenceMeanings: {
    déclaré: 'Declarado: lo dice la entidad, sin haberlo medido.',
    mesuré: 'Medido: contado de un modo que otros pueden repetir.',
    'vérifié par un tiers': 'Verificado por un tercero: comprobado por alguien ajeno al proyecto.',
  },
  objectives: 'Los objetivos',
  successFactors: 'Lo que hace que funcione',
  participation: 'Participación de los habitantes',
  funders: 'Financiadores',
  funder: (name, amount) => `${name}: ${amount}`,
  noteSigned: (signature) => `Opinión firmada: ${signature}`,
  contactPage: 'Escribir al servicio de la Agenda 21',
  emptyAction: 'El detalle de esta acción todavía no está publicado.',
  practiceOfProject: 'La buena práctica extraída de este proyecto',
  projectsOfPractice: 'Los proyectos de los que se extrae esta práctica',
  documents: {
    licences: {
      'Licence Ouverte 2.0': 'Licence Ouverte 2.0',
      'CC BY 4.0': 'CC BY 4.0',
      'CC BY-SA 4.0': 'CC BY-SA 4.0',
      'tous droits réservés': 'Todos los derechos reservados',
    },
    languages: {
      français: 'Francés',
      espagnol: 'Español',
      basque: 'Euskera',
      occitan: 'Occitano',
      anglais: 'Inglés',
    },
    webVersion: 'Versión web',
    webVersionOf: (title) => `Versión web del documento «${title}»`,
    otherFormat: 'Pedir un documento en un formato que usted pueda leer',
  },
  replications: {
    counts: { one: 'réplica', other: 'réplicas' },
    title: 'También lo han hecho',
    door: '¿Usted también lo ha hecho?',
    invitation: 'Diga dónde, cuándo y qué cambió: su experiencia ayudará a los siguientes.',
    tell: 'Cuéntenos su réplica',
    tellInSpace: 'Cuéntela en el espacio de entidades',
  },
  related: {
    title: 'Lea también',
    action: (code) => `Misma acción: ${code}`,
    origin: (title) => `Otra réplica de «${title}»`,
    owner: (name) => `Misma entidad: ${name}`,
    theme: (names) => `Mismo tema: ${names}`,
    territory: (names) => `Mismo territorio: ${names}`,
  },
  citation: {
    title: 'Citar y compartir esta ficha',
    text: ({ author, title, publisher, day, address }) =>
      `${author}, «${title}», ${publisher}, ${day}. Dirección permanente: ${address}`,
    mail: 'Enviar por correo electrónico',
    linkedIn: 'Compartir en LinkedIn',
  },
};
