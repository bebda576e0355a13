import type { Strings } from '../fr.ts';

/** The words of what makes a record complete, in Basque. Names stand apart, where they take no case ending. */
export const records: Strings['records'] = {
  evidenceMeanings: {
    déclaré: 'Adierazia: erakundeak dio, neurtu gabe.',
    mesuré: 'Neurtua: beste batzuek errepika dezaketen moduan zenbatua.',
    'vérifié par un tiers': 'Hirugarren batek egiaztatua: proiektuz kanpoko norbaitek ikuskatua.',
  },
  objectives: 'Helburuak',
  successFactors: 'Arrakastaren gakoak',
  participation: 'Herritarren parte-hartzea',
  funders: 'Finantzatzaileak',
  funder: (name, amount) => `${name}: ${amount}`,
  noteSigned: (signature) => `Iritziaren sinadura: ${signature}`,
  contactPage: 'Idatzi Agenda 21 zerbitzuari',
  emptyAction: 'Ekintza honen xehetasunak ez daude oraindik argitaratuta.',
  practiceOfProject: 'Proiektu honetatik ateratako jardunbide egokia',
  projectsOfPractice: 'Jardunbide honen iturri diren proiektuak',
  documents: {
    licences: {
      'Licence Ouverte 2.0': 'Licence Ouverte 2.0',
      'CC BY 4.0': 'CC BY 4.0',
      'CC BY-SA 4.0': 'CC BY-SA 4.0',
      'tous droits réservés': 'Eskubide guztiak erreserbatuta',
    },
    languages: {
      français: 'Frantsesez',
      espagnol: 'Gaztelaniaz',
      basque: 'Euskaraz',
      occitan: 'Okzitanieraz',
      anglais: 'Ingelesez',
    },
    webVersion: 'Web bertsioa',
    webVersionOf: (title) => `Dokumentu honen web bertsioa: «${title}»`,
    otherFormat: 'Eskatu dokumentu bat irakur dezakezun formatu batean',
  },
  replications: {
    counts: { one: 'errepikapen', other: 'errepikapen' },
    title: 'Haiek ere egin dute',
    door: 'Zuk ere egin duzu?',
    invitation: 'Esan non, noiz eta zer aldatu zenuen: zure esperientzia baliagarria izango da besteentzat.',
    tell: 'Konta iezaguzu zure esperientzia',
    tellInSpace: 'Konta ezazu erakundeen gunean',
  },
  related: {
    title: 'Irakurri hau ere',
    action: (code) => `Ekintza bera: ${code}`,
    origin: (title) => `Jardunbide honen beste errepikapen bat: «${title}»`,
    owner: (name) => `Erakunde bera: ${name}`,
    theme: (names) => `Gai bera: ${names}`,
    territory: (names) => `Lurralde bera: ${names}`,
  },
  citation: {
    title: 'Aipatu eta partekatu fitxa hau',
    text: ({ author, title, publisher, day, address }) =>
      `${author}, «${title}», ${publisher}, ${day}. Helbide iraunkorra: ${address}`,
    mail: 'Bidali posta elektronikoz',
    linkedIn: 'Partekatu LinkedIn sarean',
  },
};
