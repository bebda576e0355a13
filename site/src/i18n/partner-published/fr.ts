/** The words about records that are published: their yearly check. All are plain texts: pages hand them to a script. */
export const partnerPublished = {
  check: {
    intro: 'Une année a passé. Ce que dit cette fiche est-il encore vrai\u202f?',
    read: 'Relire la page publique',
    confirm: 'Oui, toujours d’actualité',
    update: 'Non, il faut la mettre à jour',
    doneTitle: 'Merci, c’est noté',
    doneText: 'La date de vérification au bas de la fiche va changer dans quelques minutes.',
    over: 'Ce lien a déjà servi, ou la fiche a été vérifiée depuis\u00a0: il n’y a plus rien à faire ici.',
  },
  thread: {
    asked: 'Vérification annuelle demandée par courriel',
    confirmed: 'Vérifiée\u00a0: toujours d’actualité',
  },
};

export type PartnerPublishedWords = typeof partnerPublished;
