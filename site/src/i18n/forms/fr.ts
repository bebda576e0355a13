import type { ContactSubject } from '@agenda21/content-types';

/** What a person reads of a field of a form. */
export interface FieldWords {
  readonly label: string;
  /** What to write, with an example, when the label is not enough. */
  readonly hint?: string;
  /** What to do, for each problem that the field can have. */
  readonly problems: Readonly<Partial<Record<'missing' | 'long' | 'malformed' | 'unknown', string>>>;
}

/** The words of one form. */
export interface FormWords {
  readonly title: string;
  readonly submit: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

const contactSubjects: Readonly<Record<ContactSubject, string>> = {
  question: 'Une question',
  'projet à faire connaître': 'Un projet à faire connaître',
  'erreur à corriger': 'Une erreur à corriger sur le portail',
  'accessibilité du portail': 'Un problème d’accessibilité',
  'autre sujet': 'Un autre sujet',
};

const contact: FormWords = {
  title: 'Écrire un message',
  submit: 'Envoyer le message',
  fields: {
    subject: {
      label: 'À propos de',
      problems: {
        missing: 'Choisissez un sujet dans la liste.',
        unknown: 'Choisissez un sujet dans la liste.',
      },
    },
    message: {
      label: 'Votre message',
      hint: 'Quelques phrases suffisent. N’y mettez rien de confidentiel. 4 000 caractères au plus.',
      problems: {
        missing: 'Écrivez votre message.',
        long: 'Raccourcissez votre message : 4 000 caractères au plus.',
      },
    },
    name: {
      label: 'Votre nom',
      hint: 'Par exemple : Camille Etcheverry.',
      problems: {
        missing: 'Écrivez votre nom.',
        long: 'Raccourcissez votre nom : 120 caractères au plus.',
      },
    },
    email: {
      label: 'Votre adresse électronique',
      hint: 'Pour vous répondre. Par exemple : camille@exemple.fr.',
      problems: {
        missing: 'Écrivez votre adresse électronique, pour que nous puissions vous répondre.',
        malformed:
          'Vérifiez votre adresse électronique : il y faut un seul @, puis un nom avec un point, comme dans camille@exemple.fr.',
        long: 'Vérifiez votre adresse électronique : elle est trop longue.',
      },
    },
  },
};

/** The words of the public forms, in French. */
export const forms = {
  required: '(obligatoire)',
  optional: '(facultatif)',
  choose: 'Choisissez dans la liste',
  trap: 'Laissez ce champ vide',
  refusedTitle: 'Votre message n’est pas parti',
  /** Put before the title of the page that shows a form again. */
  errorPrefix: 'Erreur :',
  reasons: {
    robot: 'Un champ caché a été rempli, comme le font les robots. Envoyez de nouveau : il est vidé.',
    early: 'L’envoi est allé plus vite qu’une personne n’écrit. Relisez, puis envoyez de nouveau.',
    late: 'La page est restée ouverte trop longtemps. Envoyez de nouveau.',
    question: 'Il reste une question à laquelle répondre avant l’envoi.',
    limited: 'Trop d’envois sont arrivés de votre réseau. Réessayez dans dix minutes, ou téléphonez.',
    closed:
      'Il n’est plus possible d’envoyer ce formulaire : sa période est finie, ou le contenu a été retiré.',
    unavailable:
      'Le portail ne peut pas garder votre message pour le moment. Réessayez dans quelques minutes.',
    oversized: 'Votre texte est trop long pour être lu. Raccourcissez-le, puis envoyez de nouveau.',
    offline:
      'La connexion a été perdue. Ce que vous avez écrit est toujours là : réessayez quand elle est revenue.',
  },
  question: {
    label: 'Combien font {a} plus {b} ?',
    hint: 'Cette question arrête les robots. Répondez en chiffres.',
    problem: 'Répondez à la question, en chiffres.',
  },
  sending: 'Envoi en cours…',
  sentTitle: 'Votre message est envoyé',
  sentText:
    'Merci. Un accusé de réception part à l’adresse que vous avez donnée. Une personne va lire votre message et vous répondre.',
  purpose: (organisation: string, months: string) =>
    `Ces informations servent à lire votre message et à vous répondre, dans le cadre des missions d’intérêt public de l’organisme qui publie ce portail : ${organisation}. Elles sont lues par les personnes chargées du portail, ne sont données à personne d’autre, et sont effacées ${months} mois après leur réception. Vous pouvez demander à les voir, à les corriger ou à les faire effacer plus tôt.`,
  contactSubjects,
  contact,
};
