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
  thread: {
    asked: 'Urteko egiaztapena mezuz eskatuta',
    confirmed: 'Egiaztatuta: indarrean da oraindik',
  },
};
