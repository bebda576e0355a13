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
  outcome: {
    title: 'Un còp publicada',
    address: 'Adreça de la pagina',
    views: 'Lecturas',
    viewsSince: '{count}, despuish lo {date}',
    replications: 'Represas per d’autes ({count})',
    noReplication: 'Nada peu moment. Las represas publicadas que seràn citadas ací.',
  },
  badge: {
    title: 'Un badge a muishar',
    intro:
      'Entau vòste siti: un ligam de cap a la ficha, qui ne carga pas arren d’alhors e n’obsèrva pas digun.',
    where: 'De léger sus {site}',
    code: 'Còdi a pegar dens la vòsta pagina',
    copy: 'Copiar lo còdi',
    copied: 'Lo còdi qu’ei copiat.',
    notCopied: 'Copiatz lo còdi a la man: qu’ei seleccionat.',
  },
  replicate: {
    title: 'Qu’ac avem hèit tanben',
    origin: 'D’après:',
    gone: 'Aquera ficha n’ei pas mei en linha: començatz ua ficha ordinària.',
    signIn:
      'Entà díser quin ac avetz hèit tanben, connectatz-ve dab lo compte deu vòste organisme, o demandatz-ne un: qu’ei a gratis.',
  },
  calls: {
    title: 'Cridas dubèrtas',
    intro: 'Responetz dab lo formulari de la crida: lo nom deu vòste organisme que i ei dejà.',
    closing: 'que’s barra lo {date}',
  },
  shared: {
    title: 'Documents e agenda deu partenariat',
    none: 'Arren peu moment.',
    file: 'Léger «{title}» (PDF, {weight}\u00a0ko)',
    keep: 'Ajustar a la mia agenda',
    keepWhich: 'Ajustar a la mia agenda: {title}',
  },
  thread: {
    asked: 'Verificacion annau demandada per corrièr',
    confirmed: 'Verificada: tostemps d’actualitat',
  },
};
