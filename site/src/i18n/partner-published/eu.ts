import type { PartnerPublishedWords } from './fr.ts';

/** The words about records that are published, in Basque. */
export const partnerPublished: PartnerPublishedWords = {
  check: {
    intro: 'Urtebete igaro da. Fitxa honek dioena egia al da oraindik?',
    read: 'Orri publikoa berriz irakurri',
    confirm: 'Bai, indarrean da oraindik',
    update: 'Ez, eguneratu behar da',
    doneTitle: 'Eskerrik asko, jasota dago',
    doneText: 'Fitxaren oineko egiaztapen-data minutu batzuen buruan aldatuko da.',
    over: 'Esteka hau erabilia da jadanik, edo fitxa geroztik egiaztatu da: hemen ez da egitekorik gelditzen.',
  },
  outcome: {
    title: 'Argitaratu ondoren',
    address: 'Orriaren helbidea',
    views: 'Irakurketak',
    viewsSince: '{count}, egun honetatik: {date}',
    replications: 'Besteek berriz eginak ({count})',
    noReplication: 'Batere ez oraingoz. Argitaratutakoak hemen aipatuko dira.',
  },
  badge: {
    title: 'Erakusteko bereizgarria',
    intro:
      'Zure webgunerako: fitxarako esteka bat, kanpotik ezer kargatzen ez duena eta inor behatzen ez duena.',
    where: 'Hemen irakurgai: {site}',
    code: 'Zure orrian itsasteko kodea',
    copy: 'Kodea kopiatu',
    copied: 'Kodea kopiatuta dago.',
    notCopied: 'Kopiatu kodea eskuz: hautatuta dago.',
  },
  replicate: {
    title: 'Guk ere egin dugu',
    origin: 'Honetatik abiatuta:',
    gone: 'Fitxa hau ez dago jadanik sarean: hasi ohiko fitxa bat.',
    signIn:
      'Zuek ere nola egin duzuen kontatzeko, konektatu zure erakundearen kontuarekin, edo eskatu bat: doakoa da.',
  },
  calls: {
    title: 'Deialdi irekiak',
    intro: 'Erantzun deialdiaren formularioarekin: zure erakundearen izena bertan dago jadanik.',
    closing: 'itxiera: {date}',
  },
  shared: {
    title: 'Lankidetzaren agiriak eta agenda',
    none: 'Ezer ez oraingoz.',
    file: 'Irakurri «{title}» (PDF, {weight}\u00a0kB)',
    keep: 'Nire agendan gehitu',
    keepWhich: 'Nire agendan gehitu: {title}',
  },
  thread: {
    asked: 'Urteko egiaztapena mezuz eskatuta',
    confirmed: 'Egiaztatuta: indarrean da oraindik',
  },
};
