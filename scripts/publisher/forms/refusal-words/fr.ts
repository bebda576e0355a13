/** What is said of a form that cannot be shown again, in French. */
export const fr = {
  title: 'Votre message n’est pas parti',
  reasons: {
    closed: 'Ce formulaire n’est plus ouvert : ce à quoi il répondait a pris fin.',
    limited: 'Trop d’envois sont arrivés de votre réseau. Réessayez dans dix minutes.',
    oversized: 'Votre texte est trop long pour ce formulaire. Raccourcissez-le, puis renvoyez-le.',
    foreign: 'L’envoi vient d’un autre site. Ce formulaire ne s’envoie que depuis sa page.',
    unreadable: 'L’envoi n’est pas écrit comme un formulaire de ce portail. Renvoyez-le depuis sa page.',
    other: 'Le formulaire ne répond pas pour le moment. Réessayez dans quelques minutes.',
  },
  whereItIs: 'Ce que vous avez écrit est encore à la page précédente de votre navigateur.',
  form: 'Page du formulaire',
  formerForm: 'La page où il était',
};

/** What is said of a form that cannot be shown again: the other languages say what French does. */
export type RefusalWords = typeof fr;
