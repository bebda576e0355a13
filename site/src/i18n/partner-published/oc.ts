import type { PartnerPublishedWords } from './fr.ts';

/** The words about records that are published, in Occitan (Gascon). */
export const partnerPublished: PartnerPublishedWords = {
  check: {
    intro: 'Un an qu’a passat. Çò que ditz aquera ficha, qu’ei enqüèra vertat?',
    read: 'Tornar léger la pagina publica',
    confirm: 'Òc, tostemps d’actualitat',
    update: 'Non, que la cau botar a jorn',
    doneTitle: 'Mercés, qu’ei notat',
    doneText: 'La data de verificacion au baish de la ficha que va cambiar dens quauquas minutas.',
    over: 'Aqueth ligam qu’a dejà servit, o la ficha qu’ei estada verificada despuish: arren mei a har ací.',
  },
  thread: {
    asked: 'Verificacion annau demandada per corrièr',
    confirmed: 'Verificada: tostemps d’actualitat',
  },
};
