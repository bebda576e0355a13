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
  /** What the answers are for, put in the sentence under the form. */
  readonly aim: string;
  /** What stays after the message is deleted, and how to have it removed. */
  readonly remains?: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

const contactSubjects: Readonly<Record<ContactSubject, string>> = {
  question: 'Une question',
  'projet à faire connaître': 'Un projet à faire connaître',
  'bonne pratique reprise': 'Une pratique ou un projet que vous avez repris',
  'erreur à corriger': 'Une erreur à corriger sur le portail',
  'accessibilité du portail': 'Un problème d’accessibilité',
  'autre sujet': 'Un autre sujet',
};

/** The fields that several forms have. */
const fields: Readonly<Record<string, FieldWords>> = {
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
  organisation: {
    label: 'Votre organisme',
    hint: 'Association, commune, entreprise, collège… si vous écrivez en son nom.',
    problems: { long: 'Raccourcissez le nom de votre organisme : 160 caractères au plus.' },
  },
  phone: {
    label: 'Votre téléphone',
    hint: 'Si vous préférez être appelé. Par exemple : 05 59 00 00 00.',
    problems: { long: 'Vérifiez votre numéro de téléphone : il est trop long.' },
  },
};

const contact: FormWords = {
  title: 'Écrire un message',
  submit: 'Envoyer le message',
  aim: 'lire votre message et à vous répondre',
  fields: {
    subject: {
      label: 'À propos de',
      problems: {
        missing: 'Choisissez un sujet dans la liste.',
        unknown: 'Choisissez un sujet dans la liste.',
      },
    },
  },
};

const contribution: FormWords = {
  title: 'Écrire votre contribution',
  submit: 'Envoyer la contribution',
  aim: 'lire votre contribution, à la publier avec votre nom et à vous dire ce qu’elle devient',
  remains:
    'Si votre contribution est publiée, son texte et le nom que vous avez donné restent sur le portail, et d’autres peuvent les reprendre comme le reste de ses contenus. Vous pouvez demander à tout moment qu’ils soient retirés.',
  fields: {
    message: {
      label: 'Votre contribution',
      hint: 'Une proposition, une expérience, une réserve. 2 000 caractères au plus.',
      problems: {
        missing: 'Écrivez votre contribution.',
        long: 'Raccourcissez votre contribution : 2 000 caractères au plus.',
      },
    },
    agreement: {
      label: 'J’accepte que ma contribution soit publiée avec mon nom, après relecture.',
      hint: 'Publication',
      problems: {
        missing: 'Cochez la case : sans votre accord, la contribution ne peut pas être publiée.',
        unknown: 'Cochez la case : sans votre accord, la contribution ne peut pas être publiée.',
      },
    },
  },
};

const candidature: FormWords = {
  title: 'Écrire votre réponse',
  submit: 'Envoyer la réponse',
  aim: 'examiner votre réponse et à vous dire la suite',
  fields: {
    message: {
      label: 'Votre réponse',
      hint: 'Qui vous êtes, ce que vous proposez, où et quand. 8 000 caractères au plus.',
      problems: {
        missing: 'Écrivez votre réponse.',
        long: 'Raccourcissez votre réponse : 8 000 caractères au plus.',
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
  purpose: (organisation: string, months: string, aim: string) =>
    `Ces informations servent à ${aim}, dans le cadre des missions d’intérêt public de l’organisme qui publie ce portail : ${organisation}. Elles sont lues par les personnes chargées du portail, ne sont données à personne d’autre, et sont effacées ${months} mois après leur réception. Vous pouvez demander à les voir, à les corriger ou à les faire effacer plus tôt.`,
  /** The link after the purpose. */
  personalData: 'Ce que le portail fait de vos données',
  fields,
  contactSubjects,
  contact,
  contribution,
  candidature,
};
