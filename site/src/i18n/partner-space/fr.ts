/** The words of the partners' space: pages, and what the browser tells. All are plain texts: pages hand them to a script. */
export const partnerSpace = {
  title: 'Espace partenaires',
  lead: 'Pour les organismes qui font connaître leurs projets et leurs bonnes pratiques.',
  needsScript: 'Cet espace a besoin de JavaScript\u00a0: activez-le dans votre navigateur, ou écrivez-nous.',
  pages: {
    request: 'Demander un compte',
    confirmation: 'Confirmer votre adresse',
    invitation: 'Rejoindre votre organisme',
    password: 'Choisir un nouveau mot de passe',
    record: 'Fiche',
    check: 'Vérifier une fiche',
  },
  common: {
    loading: 'Chargement…',
    working: 'Envoi en cours…',
    retry: 'Réessayer',
    refused: 'Il y a quelque chose à corriger',
    back: 'Revenir à l’espace partenaires',
    noLink:
      'Cette page s’ouvre par le lien d’un courriel. Copiez toute l’adresse du lien, ou demandez-en un autre.',
  },
  problems: {
    'signed-out': 'Vous n’êtes plus connecté.',
    'other-member': 'Un autre compte est connecté sur cet appareil\u00a0: la page se recharge.',
    stale: 'Un autre onglet vient de renouveler votre connexion\u00a0: réessayez.',
    credentials: 'L’adresse et le mot de passe ne vont pas ensemble.',
    closed:
      'L’espace partenaires est fermé à votre organisme. Pour en parler avec nous, répondez au dernier courriel que vous en avez reçu.',
    forbidden: 'Votre rôle ne permet pas de le faire.',
    foreign: 'Cette demande ne vient pas du portail\u00a0: rechargez la page.',
    link: 'Ce lien est trop ancien ou a déjà servi. Demandez-en un autre.',
    'last-manager':
      'Votre organisme n’aurait plus de gestionnaire\u00a0: donnez d’abord ce rôle à quelqu’un d’autre.',
    limited: 'Trop de demandes en peu de temps\u00a0: réessayez dans {minutes}\u00a0min.',
    full: 'Vingt invitations attendent déjà\u00a0: annulez-en une, ou attendez une réponse.',
    'said-otherwise':
      'D’autres mots ont déjà été envoyés d’ici, peut-être d’un autre onglet\u00a0: relisez les échanges, puis envoyez de nouveau si le message n’y est pas.',
    'moved-on':
      'La fiche a changé entre-temps, ou l’équipe a avancé\u00a0: relisez où elle en est avant de recommencer.',
    locked: 'L’équipe lit la fiche\u00a0: retirez-la pour la changer.',
    file: 'Ce fichier ne convient pas.',
    gone: 'Cela n’existe plus\u00a0: rechargez la page.',
    unreadable: 'La demande n’a pas été comprise\u00a0: rechargez la page.',
    unavailable: 'Les comptes sont indisponibles pour l’instant. Réessayez dans quelques minutes.',
    offline: 'La connexion a été perdue. Rien de ce que vous avez écrit n’est perdu\u00a0: réessayez.',
  },
  fields: {
    email: {
      label: 'Adresse électronique',
      hint: 'Par exemple\u00a0: camille@exemple.fr.',
      missing: 'Écrivez votre adresse électronique.',
      malformed: 'Vérifiez l’adresse\u00a0: il y faut un seul @, puis un nom avec un point.',
      long: 'Vérifiez l’adresse\u00a0: elle est trop longue.',
    },
    password: {
      label: 'Mot de passe',
      missing: 'Écrivez votre mot de passe.',
      long: 'Vérifiez votre mot de passe\u00a0: il est trop long.',
      unknown: 'Le mot de passe n’est pas le bon.',
    },
    chosen: {
      label: 'Nouveau mot de passe',
      hint: '12 signes au moins, dont 5 différents\u00a0: une phrase que vous retiendrez convient bien.',
      missing: 'Choisissez un mot de passe.',
      malformed: 'Choisissez un mot de passe de 12 signes au moins, dont 5 différents.',
      long: 'Choisissez un mot de passe plus court.',
    },
    remember: {
      label: 'Rester connecté sur cet appareil',
      hint: 'Au plus 14 jours sans revenir. À éviter sur un appareil partagé.',
    },
    organisation: {
      label: 'Nom de l’organisme',
      hint: 'Par exemple\u00a0: Les Jardins partagés du Gave.',
      missing: 'Écrivez le nom de l’organisme.',
      long: 'Raccourcissez le nom\u00a0: 200 caractères au plus.',
    },
    type: {
      label: 'Nature de l’organisme',
      missing: 'Choisissez la nature de l’organisme.',
      unknown: 'Choisissez dans la liste.',
    },
    country: {
      label: 'Pays où il est enregistré',
      missing: 'Choisissez le pays.',
      unknown: 'Choisissez dans la liste.',
    },
    number: {
      label: 'SIRET, ou numéro dans son pays',
      hint: 'Le SIRET a 14 chiffres. Hors de France\u00a0: le numéro fiscal ou de registre.',
      missing: 'Écrivez le numéro de l’organisme.',
      malformed: 'Vérifiez le numéro\u00a0: un SIRET a 14 chiffres, et les siens ne vont pas ensemble.',
      long: 'Vérifiez le numéro\u00a0: il est trop long.',
    },
    commune: {
      label: 'Commune',
      hint: 'Ou la province voisine. Écrivez le début du nom, puis choisissez-le dans la liste.',
      missing: 'Écrivez le nom de la commune.',
      long: 'Vérifiez le nom de la commune\u00a0: il est trop long.',
      unknown: 'Cette commune n’est pas de celles du portail\u00a0: choisissez un nom proposé.',
    },
    name: {
      label: 'Votre nom',
      hint: 'Par exemple\u00a0: Camille Etcheverry.',
      missing: 'Écrivez votre nom.',
      long: 'Raccourcissez votre nom\u00a0: 120 caractères au plus.',
    },
    agreement: {
      label: 'J’accepte que ces informations servent à gérer mon compte',
      hint: 'Ces informations ne servent à rien d’autre, et vous pouvez les emporter ou les effacer à tout moment.',
      missing: 'Cochez la case pour que nous puissions gérer votre compte.',
    },
    text: {
      label: 'Votre message',
      missing: 'Écrivez votre message.',
      long: 'Raccourcissez votre message\u00a0: 2\u202f000 caractères au plus.',
    },
    role: {
      label: 'Rôle',
      hint: 'Un gestionnaire invite et retire aussi des membres.',
      missing: 'Choisissez un rôle.',
      unknown: 'Choisissez dans la liste.',
    },
  },
  roles: { contributeur: 'Contributeur', gestionnaire: 'Gestionnaire' },
  countries: { France: 'France', Espagne: 'Espagne', Andorre: 'Andorre', 'autre pays': 'Autre pays' },
  signIn: {
    title: 'Se connecter',
    submit: 'Se connecter',
    forgotten: 'Mot de passe oublié',
    noAccount: 'Pas encore de compte\u202f?',
    again: 'Votre session a pris fin',
    againText: 'Connectez-vous de nouveau\u00a0: ce que vous avez écrit est resté sur la page.',
  },
  request: {
    intro:
      'Cinq minutes suffisent. Nous lisons chaque demande et vous répondons par courriel. Le compte est gratuit.',
    submit: 'Envoyer la demande',
    sentTitle: 'Regardez votre boîte aux lettres',
    sentText:
      'Un courriel vient de partir. Son lien confirme votre adresse et vous laisse choisir votre mot de passe\u202f; il fonctionne 48 heures. Rien reçu\u202f? Regardez dans les indésirables, puis recommencez.',
  },
  confirmation: {
    intro:
      'Choisissez votre mot de passe\u00a0: il confirme votre adresse et envoie votre demande à notre équipe.',
    submit: 'Confirmer et continuer',
  },
  invitation: {
    intro: 'Votre organisme vous invite. Dites-nous votre nom et choisissez un mot de passe.',
    from: '«\u00a0{organisation}\u00a0» vous invite. Dites-nous votre nom et choisissez un mot de passe.',
    submit: 'Rejoindre l’organisme',
  },
  password: {
    askIntro:
      'Donnez l’adresse de votre compte\u00a0: un courriel vous laissera choisir un autre mot de passe.',
    askSubmit: 'Recevoir le courriel',
    sentTitle: 'Regardez votre boîte aux lettres',
    sentText:
      'Si un compte existe à cette adresse, un courriel vient de partir. Son lien fonctionne 30 minutes.',
    setIntro: 'Toutes vos sessions seront fermées\u00a0: vous vous connecterez avec le nouveau mot de passe.',
    setSubmit: 'Changer le mot de passe',
    changedTitle: 'Votre mot de passe est changé',
    changedText: 'Connectez-vous avec le nouveau.',
  },
  home: {
    hello: 'Bonjour {name}',
    states: {
      'courriel à confirmer': 'Votre adresse attend d’être confirmée\u00a0: ouvrez le lien du courriel.',
      demandée:
        'La demande de «\u00a0{organisation}\u00a0» nous est parvenue. Nous la lisons et vous répondons par courriel. Ensuite, vous pourrez inviter vos collègues.',
      acceptée: 'Le compte de «\u00a0{organisation}\u00a0» est ouvert.',
      déclinée: 'La demande de «\u00a0{organisation}\u00a0» n’a pas été acceptée.',
      suspendue: 'L’accès de «\u00a0{organisation}\u00a0» est suspendu.',
    },
    closed: {
      reason: 'Motif\u00a0: {reason}',
      left: 'Le reste de l’espace est fermé\u00a0: vous pouvez encore télécharger vos données et supprimer votre compte.',
      contact: 'Pour en parler, écrivez ou téléphonez à l’équipe',
    },
    publicPage: 'Voir sa fiche sur le portail',
    signOut: 'Se déconnecter',
  },
  members: {
    title: 'Membres',
    you: 'vous',
    makeManager: 'Nommer gestionnaire',
    makeContributor: 'Nommer contributeur',
    remove: 'Retirer',
    removeWhom: 'Retirer {name}',
    confirmRemoval: 'Retirer {name}\u202f? Son compte sera supprimé.',
    removed: 'Le membre est retiré.',
    changed: 'Le rôle est changé.',
    waiting: 'Invitations en attente',
    noneWaiting: 'Aucune invitation n’attend de réponse.',
    until: 'jusqu’au {date}',
    revoke: 'Annuler l’invitation',
    revokeWhom: 'Annuler l’invitation de {name}',
    revoked: 'L’invitation est annulée.',
    invite: 'Inviter un collègue',
    inviteSubmit: 'Envoyer l’invitation',
    invited: 'L’invitation est partie. Elle fonctionne 7 jours.',
  },
  account: {
    title: 'Mon compte',
    passwordTitle: 'Changer de mot de passe',
    current: 'Mot de passe actuel',
    passwordChanged: 'Votre mot de passe est changé, et vos autres sessions sont fermées.',
    sessionsTitle: 'Appareils connectés',
    currentSession: 'cet appareil',
    unknownBrowser: 'Navigateur inconnu',
    since: 'depuis le {date} à {time}, dernier usage le {lastDate} à {lastTime}',
    close: 'Fermer',
    closeWhich: 'Fermer la session de {name}, {since}',
    closed: 'La session est fermée.',
    signOutEverywhere: 'Se déconnecter partout',
    dataTitle: 'Mes données',
    export: 'Télécharger mes données',
    exportHint:
      'Tout ce que l’espace sait de vous et de votre organisme, ses fiches avec l’adresse de leurs photos et documents, et ce que vous avez écrit à l’équipe, au format JSON.',
    deleteTitle: 'Supprimer mon compte',
    deleteIntro:
      'Enregistrez d’abord vos photos et vos documents\u00a0: leurs adresses se ferment avec votre compte. Votre compte et vos données sont effacés aussitôt, sans retour possible. La fiche publique de l’organisme reste. Si vous en êtes la dernière personne, ses brouillons jamais publiés sont effacés aussi.',
    deleteSubmit: 'Supprimer mon compte',
    deleted: 'Votre compte est supprimé.',
  },
};

export type PartnerSpaceWords = typeof partnerSpace;
