import { defineForm, emailAddress, line, paragraphs, subjectDocument } from './form.ts';

/** An answer to a call: a project, a school, a volunteer. */
export const applicationForm = defineForm({
  name: 'candidature',
  fields: {
    call: subjectDocument({ to: 'call', opensOn: 'opensOn', closesOn: 'closesOn' }),
    message: paragraphs({ required: true, max: 8000 }),
    name: line({ required: true, max: 120, autocomplete: 'name' }),
    organisation: line({ required: false, max: 160, autocomplete: 'organization' }),
    email: emailAddress({ required: true }),
    phone: line({ required: false, max: 40, autocomplete: 'tel' }),
  },
});
