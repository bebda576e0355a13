import { defineForm, emailAddress, line, oneOf, paragraphs } from './form.ts';

/** What people write about, as the team reads it. */
export const contactSubjects = [
  'question',
  'projet à faire connaître',
  'bonne pratique reprise',
  'erreur à corriger',
  'accessibilité du portail',
  'autre sujet',
] as const;
export type ContactSubject = (typeof contactSubjects)[number];

/** A message to the service that publishes the portal. */
export const contactForm = defineForm({
  name: 'contact',
  fields: {
    subject: oneOf({ required: true, values: contactSubjects }),
    message: paragraphs({ required: true, max: 4000 }),
    name: line({ required: true, max: 120, autocomplete: 'name' }),
    email: emailAddress({ required: true }),
  },
});
