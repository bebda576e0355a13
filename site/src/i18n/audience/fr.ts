/** What pages say of the measure of the audience, in French. */
export const audience = {
  title: 'Mesure d’audience',
  none: 'Ce portail ne mesure pas son audience : il ne compte ni les visites, ni les pages lues. Il ne charge rien chez un tiers.',
  counter: [
    'Pour savoir s’il est utile, ce portail compte ses pages lues. Il garde un nombre par page et par jour, rien d’autre : aucune donnée personnelle.',
    'Le serveur compte au moment où il envoie la page. Il ne dépose ni cookie ni autre traceur, ne lit rien dans votre appareil et ne garde ni votre adresse, ni le nom de votre navigateur, ni votre chemin d’une page à l’autre. Rien n’est chargé chez un tiers.',
    'Ces nombres servent seulement à l’organisme qui publie ce portail, pour sa mission d’intérêt public. Ils ne sont ni vendus, ni cédés, ni rapprochés d’autres données.',
  ],
  kept: (months: string) =>
    `Ils sont effacés au bout de ${months} mois. Rien ne dit lesquels viennent de vous : personne ne peut donc les montrer ni les corriger pour vous.`,
  published: 'Le total de chaque mois est publié :',
  matomo: (origin: string) =>
    `L’organisme qui publie ce portail mesure les pages lues avec Matomo, installé à l’adresse ${origin}. Chaque page y charge un script, qui lui dit la page lue, celle d’où vous venez, l’heure, la langue et le genre d’appareil. Rien d’autre n’est chargé chez un tiers.`,
  matomoTerms: (months: string) =>
    `Ce script ne dépose aucun cookie. Comme tout serveur, Matomo reçoit l’adresse IP de votre appareil ; l’organisme doit l’y raccourcir, n’en tirer que des statistiques anonymes et effacer les données au bout de ${months} mois.`,
  exception: (origin: string) =>
    `Exception voulue par l’organisme qui publie ce portail : pour mesurer l’audience, ses pages chargent un script depuis ${origin}.`,
  choice: {
    title: 'Ne pas être compté',
    signals:
      'Votre navigateur peut le demander à tous les sites : cherchez dans ses réglages « Global Privacy Control », « ne pas vendre ni partager mes données » ou « interdire le suivi » (Do Not Track). Ce portail obéit à ces deux signaux.',
    storage: (months: string) =>
      `Votre navigateur n’a pas ce réglage ? Le premier bouton y dépose un cookie qui contient le seul mot « refus », pour ${months} mois. Qui lit le portail n’en reçoit pas d’autre, et il ne permet pas de vous reconnaître. Le second bouton l’efface.`,
    refuse: 'Ne pas compter mes lectures',
    accept: 'Compter de nouveau mes lectures',
    refused: 'C’est noté : ce que vous lisez avec ce navigateur n’est plus compté.',
    accepted: 'C’est noté : le cookie est effacé.',
  },
};

export type AudienceStrings = typeof audience;
