/** The vocabularies of the messages that visitors send. */

/** Which form a message comes from, as editors read it, by the name of the form. */
export const messageForms = {
  contact: 'contact',
  contribution: 'contribution à une consultation',
  candidature: 'réponse à un appel',
} as const;

/** Where the processing of a message stands. */
export const messageStates = ['à traiter', 'retenu', 'non retenu', 'traité', 'indésirable'] as const;
export type MessageState = (typeof messageStates)[number];

/** How the door told a person from a program. */
export const messageProofs = ['calcul du navigateur', 'question'] as const;
export type MessageProof = (typeof messageProofs)[number];
