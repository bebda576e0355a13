/** The words of what other sites and programs take of the portal – feeds and embedded lists –, in French. */
export const reuse = {
  bySection: 'Par rubrique',
  byTheme: 'Par thème',
  everything: 'Toutes les nouveautés',
  agenda: {
    link: 'Rencontres et dates limites dans mon agenda',
    closes: (title: string) => `Dernier jour : ${title}`,
  },
  feeds: {
    of: (title: string) => `Flux de nouveautés : ${title}`,
    what: (count: string) =>
      `Un flux annonce ce qui vient d’être publié à un lecteur de flux : vous êtes prévenu sans donner votre adresse. Chaque flux de ce portail contient les ${count} dernières publications, dans une seule langue.`,
    holds: 'Ce flux réunit les sortes de contenus suivantes :',
    address: 'Adresse à copier :',
    format: 'format Atom',
    otherLanguages: 'Dans les autres langues',
    how: 'S’abonner',
    steps: [
      'Installez un lecteur de flux, ou ouvrez celui de votre messagerie ou de votre navigateur.',
      'Copiez l’adresse du flux qui vous intéresse.',
      'Collez-la dans le lecteur, à l’endroit où il propose d’ajouter un flux ou un abonnement.',
    ],
    onYourSite: 'Pour montrer ces nouveautés sur votre site, voyez la page',
  },
  embeds: {
    what: (count: string) =>
      `Chaque liste montre les ${count} dernières fiches d’une rubrique ou d’un thème. Elle ne contient ni script ni cookie, suit le réglage clair ou sombre du lecteur et se met à jour d’elle-même. Ses liens ouvrent les fiches sur ce portail.`,
    how: 'Mettre une liste sur votre site',
    steps: [
      'Choisissez une liste ci-dessous et copiez son code.',
      'Collez ce code dans une page de votre site, là où la liste doit paraître.',
      'Changez la hauteur si besoin : la largeur suit celle de votre page.',
    ],
    preview: 'Aperçu',
    previewOf: (title: string) => `Aperçu de la liste « ${title} »`,
    codes: 'Les codes à copier',
    codeOf: (title: string) => `Code de la liste « ${title} »`,
    see: (title: string) => `Voir la liste « ${title} » seule`,
    copy: 'Copier le code',
    copied: 'Le code est copié.',
    notCopied: 'Le navigateur refuse la copie : sélectionnez le code, puis copiez-le.',
    all: (siteName: string) => `Tout voir sur ${siteName}`,
    empty: 'Aucune fiche n’est encore publiée ici.',
  },
};
