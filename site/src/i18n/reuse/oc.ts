import type { Strings } from '../fr.ts';

/** The words of feeds and embedded lists, in Occitan (Gascon). */
export const reuse: Strings['reuse'] = {
  bySection: 'Per rubrica',
  byTheme: 'Per tèma',
  everything: 'Totas las navetats',
  agenda: {
    link: 'Encontres e datas limitas en la mea agenda',
    closes: (title) => `Darrèr dia: ${title}`,
  },
  feeds: {
    of: (title) => `Flux de las navetats: ${title}`,
    what: (count) =>
      `Un flux qu’anóncia çò qui vien d’estar publicat a un lector de flux: qu’ètz avisat shens balhar la vòsta adreça. Cada flux d’aqueste portau que conten las ${count} darrèras publicacions, en ua sola lenga.`,
    holds: 'Aqueste flux qu’amassa las sòrtas de contenguts seguentas:',
    address: 'Adreça de copiar:',
    format: 'format Atom',
    otherLanguages: 'En las autas lengas',
    how: 'S’abonar',
    steps: [
      'Installatz un lector de flux, o obritz lo de la vòsta messatjaria o deu vòste navigador.',
      'Copiatz l’adreça deu flux qui v’interèssa.',
      'Pegatz-la hens lo lector, au lòc on prepausa d’ajustar un flux o un abonament.',
    ],
    onYourSite: 'Entà muishar aquestas navetats suu vòste sit, vedetz la pagina',
  },
  embeds: {
    what: (count) =>
      `Cada lista que muisha las ${count} darrèras fichas d’ua rubrica o d’un tèma. Ne conten pas nat script ni nat cookie, que sec lo reglatge clar o escur deu lector e que’s met a jorn soleta. Los sons ligams que dubreishen las fichas sus aqueste portau.`,
    how: 'Méter ua lista suu vòste sit',
    steps: [
      'Causitz ua lista çaivaish e copiatz lo son còdi.',
      'Pegatz lo còdi en ua pagina deu vòste sit, on la lista deu paréisher.',
      'Cambiatz la hautor si cau: la largor que sec la de la vòsta pagina.',
    ],
    preview: 'Apercebut',
    previewOf: (title) => `Apercebut de la lista «${title}»`,
    codes: 'Los còdis de copiar',
    codeOf: (title) => `Còdi de la lista «${title}»`,
    see: (title) => `Véder la lista «${title}» soleta`,
    copy: 'Copiar lo còdi',
    copied: 'Lo còdi qu’ei copiat.',
    notCopied: 'Lo navigador que refusa la còpia: seleccionatz lo còdi, puish copiatz-lo.',
    all: (siteName) => `Véder tot sus ${siteName}`,
    empty: 'Nada ficha n’ei enqüèra publicada ací.',
  },
};
