import { agreement, defineForm, emailAddress, line, paragraphs, subjectDocument } from './form.ts';

/** What someone says in a consultation, which the team reads before it publishes it. */
export const contributionForm = defineForm({
  name: 'contribution',
  fields: {
    consultation: subjectDocument({ to: 'consultation', opensOn: 'opensOn', closesOn: 'closesOn' }),
    message: paragraphs({ required: true, max: 2000 }),
    name: line({ required: true, max: 120, autocomplete: 'name' }),
    organisation: line({ required: false, max: 160, autocomplete: 'organization' }),
    email: emailAddress({ required: true }),
    agreement: agreement({
      required: true,
      statement: 'Accepte que sa contribution soit publiée avec son nom, après relecture.',
    }),
  },
});
