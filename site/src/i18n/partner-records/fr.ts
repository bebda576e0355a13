/** The words about the records that partners write. All are plain texts: pages hand them to a script. */
import {
  type RecordPresence,
  contentModels,
  nextOfMerged,
  setInFrench,
  tellNext,
} from '@agenda21/content-types';

const { project, 'good-practice': practice } = contentModels;

/** A field as the model names and explains it, with an example. */
const ask = ({ label, help }: { readonly label: string; readonly help: string }, example: string) => ({
  label,
  hint: setInFrench(help),
  example: setInFrench(`Par exemple : ${example}`),
});

const toPartner = (state: Parameters<typeof tellNext>[0], presence: RecordPresence = 'absente') =>
  tellNext(state, 'partenaire', presence);

const commune = {
  label: 'Commune',
  hint: 'Où cela se passe, ou la province voisine. Écrivez le début du nom, puis choisissez-le dans la liste.',
  example: 'Par exemple\u00a0: Orthez.',
};

export const partnerRecords = {
  title: 'Nos fiches',
  intro:
    'Racontez en cinq minutes ce que vous faites\u00a0: un éditeur vous aide à compléter, puis la fiche est publiée sur le portail.',
  none: 'Aucune fiche pour l’instant.',
  untitled: 'Fiche sans titre',
  start: { project: 'Raconter un projet', 'good-practice': 'Partager une bonne pratique' },
  kinds: { project: 'Projet', 'good-practice': 'Bonne pratique' },
  changed: 'dernière modification le {date}',
  onDevice: 'Commencée sur cet appareil, pas encore enregistrée',
  unsent:
    'Un texte écrit sur cet appareil n’est pas encore enregistré\u00a0: ouvrez la fiche pour qu’il le soit.',
  resume: 'Reprendre',
  noRecord: 'Cette adresse ne mène à aucune fiche.',
  notOpen: 'Les fiches s’ouvriront quand le compte de votre organisme sera accepté.',
  states: {
    brouillon: 'Brouillon',
    envoyé: 'Envoyée',
    'à corriger': 'À corriger',
    accepté: 'Acceptée',
    publié: 'Publiée',
    décliné: 'Non retenue',
  },
  next: {
    brouillon: toPartner('brouillon'),
    envoyé: toPartner('envoyé'),
    'à corriger': toPartner('à corriger'),
    accepté: toPartner('accepté'),
    publié: toPartner('publié', 'en ligne'),
    décliné: toPartner('décliné'),
  },
  merged: {
    state: 'Réunie',
    into: 'Réunie avec',
    unnamed: 'Réunie avec une autre fiche.',
    next: nextOfMerged,
  },
  published: {
    'en cours': toPartner('publié', 'en cours'),
    annulée: toPartner('publié', 'annulée'),
  },
  earlierStays: 'La version déjà publiée reste en ligne.',
  unsentChanges:
    'Vous avez des changements qui ne sont pas envoyés\u00a0: la version en ligne n’a pas changé.',
  publicPage: 'Lire la page publique',
  newVersion: 'Préparer une nouvelle version',
  sentVersion: 'La nouvelle version',
  fields: {
    project: {
      title: ask(project.fields.title, 'Un verger partagé derrière l’école.'),
      commune,
      tagline: ask(project.fields.tagline, 'Quarante fruitiers plantés et soignés par les voisins.'),
      description: ask(
        project.fields.description,
        'la cour était en plein soleil ; avec les familles, nous avons planté des arbres et partagé les récoltes.',
      ),
    },
    'good-practice': {
      title: ask(practice.fields.title, 'Composter au pied des immeubles.'),
      commune,
      summary: ask(practice.fields.summary, 'Trois bacs, deux voisins référents et un panneau ont suffi.'),
      problem: ask(practice.fields.problem, 'un tiers des poubelles était fait d’épluchures.'),
      solution: ask(
        practice.fields.solution,
        'nous avons choisi l’endroit ensemble, puis formé deux voisins.',
      ),
    },
  },
  optional: '(facultatif)',
  count: '{count} sur {max}',
  item: '{label}, n°\u00a0{rank}',
  up: 'Monter',
  down: 'Descendre',
  refused: {
    missing: 'À remplir avant l’envoi\u00a0: {label}.',
    long: 'Trop long\u00a0: {label}. Gardez {max} caractères au plus.',
    malformed: 'À vérifier\u00a0: {label}.',
    unknown: 'Inconnu du portail\u00a0: {label}. Choisissez un nom proposé.',
  },
  malformed: {
    integer: 'Écrivez un nombre entier, en chiffres.',
    date: 'Choisissez un jour du calendrier.',
    url: 'Écrivez l’adresse complète, avec https://.',
  },
  save: {
    ready: 'Ce que vous écrivez s’enregistre tout seul.',
    saving: 'Enregistrement…',
    saved: 'Enregistré',
    at: 'à {time}',
    offline: 'Hors ligne\u00a0: gardé sur cet appareil. L’envoi reprendra tout seul.',
    notKept: 'Non enregistré, et cet appareil ne garde rien\u00a0: ne fermez pas la page.',
    waiting: 'Pas encore enregistré\u00a0: gardé sur cet appareil.',
    clash: 'Un champ attend votre choix\u00a0: votre version ou l’autre.',
    wrong: 'Gardé sur cet appareil\u00a0: corrigez ce qui est signalé plus haut.',
  },
  clash: {
    title: 'Ce champ a aussi été changé ailleurs',
    theirs: 'L’autre version',
    keepMine: 'Garder ma version',
    takeTheirs: 'Prendre l’autre version',
  },
  actions: {
    submit: 'Envoyer aux éditeurs',
    confirmSubmit:
      'Un éditeur va lire la fiche et vous répondre par courriel. Elle ne change plus pendant ce temps\u202f; vous pourrez la retirer.',
    sendBack: 'Renvoyer la fiche corrigée',
    confirmSendBack: 'Un éditeur relit la fiche et vous répond par courriel.',
    answersLeave: 'Vos réponses partent avec la fiche.',
    unanswered: 'Sans réponse de votre part\u00a0: {labels}.',
    withdraw: 'Retirer la fiche',
    confirmWithdraw: 'La fiche redevient un brouillon\u00a0: vous pourrez la changer, puis la renvoyer.',
    resume: 'Reprendre la fiche',
    confirmResume:
      'La fiche redevient un brouillon\u00a0: tenez compte de la raison donnée avant de la renvoyer.',
    giveUp: 'Revenir à la version en ligne',
    confirmGiveUp:
      'La fiche redevient ce que lisent les visiteurs\u00a0: vos changements, photos et documents compris, sont effacés sans retour possible.',
    delete: 'Supprimer le brouillon',
    confirmDelete: 'Le brouillon et ses échanges sont effacés, sans retour possible.',
    cancel: 'Ne rien faire',
    sent: 'C’est envoyé. Un éditeur vous répondra par courriel.',
  },
  corrections: {
    title: 'Corrections demandées',
    whole: 'L’ensemble de la fiche',
    kinds: { incorrect: 'incorrect', incomplet: 'incomplet', 'à mettre à jour': 'à mettre à jour' },
    asked: 'Demandé par l’équipe ({kind})\u00a0:',
    answer: 'Votre réponse',
    answerHint: 'Ce que vous avez changé, ou pourquoi vous ne l’avez pas fait.',
  },
  thread: {
    title: 'Échanges avec l’équipe',
    none: 'Aucun échange pour l’instant.',
    us: 'Votre organisme',
    team: 'L’équipe du portail',
    portal: 'Le portail',
    steps: {
      brouillon: 'Fiche en brouillon',
      envoyé: 'Fiche envoyée',
      'à corriger': 'Corrections demandées',
      accepté: 'Fiche acceptée',
      publié: 'Fiche publiée',
      décliné: 'Fiche non retenue',
    },
    correction: 'À corriger\u00a0: {label} ({kind})',
    answered: 'Réponse',
    write: 'Écrire à l’équipe',
    send: 'Envoyer le message',
    sent: 'Le message est envoyé.',
  },
};

export type PartnerRecordWords = typeof partnerRecords;
