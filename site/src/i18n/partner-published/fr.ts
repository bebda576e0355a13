/** The words about records that are published: their yearly check, what became of them, their badge; and what partners are shown. All are plain texts: pages hand them to a script. */
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
  outcome: {
    title: 'Une fois publiée',
    address: 'Adresse de la page',
    views: 'Lectures',
    viewsSince: '{count}, depuis le {date}',
    replications: 'Reprises par d’autres ({count})',
    noReplication: 'Aucune pour l’instant. Les reprises publiées seront citées ici.',
  },
  badge: {
    title: 'Un badge à montrer',
    intro: 'Pour votre site : un lien vers la fiche, qui ne charge rien d’ailleurs et n’observe personne.',
    where: 'À lire sur {site}',
    code: 'Code à coller dans votre page',
    copy: 'Copier le code',
    copied: 'Le code est copié.',
    notCopied: 'Copiez le code à la main : il est sélectionné.',
  },
  replicate: {
    title: 'Nous l’avons fait aussi',
    origin: 'D’après\u00a0:',
    gone: 'Cette fiche n’est plus en ligne\u00a0: commencez une fiche ordinaire.',
    signIn:
      'Pour raconter comment vous l’avez fait aussi, connectez-vous avec le compte de votre organisme, ou demandez-en un\u00a0: il est gratuit.',
  },
  calls: {
    title: 'Appels ouverts',
    intro: 'Répondez par le formulaire de l’appel\u00a0: le nom de votre organisme y est déjà.',
    closing: 'clôture le {date}',
  },
  shared: {
    title: 'Documents et agenda du partenariat',
    none: 'Rien pour l’instant.',
    file: 'Lire «\u00a0{title}\u00a0» (PDF, {weight}\u00a0ko)',
    keep: 'Ajouter à mon agenda',
    keepWhich: 'Ajouter à mon agenda\u00a0: {title}',
  },
  thread: {
    asked: 'Vérification annuelle demandée par courriel',
    confirmed: 'Vérifiée\u00a0: toujours d’actualité',
  },
};

export type PartnerPublishedWords = typeof partnerPublished;
