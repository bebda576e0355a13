import type { RefusalWords } from './fr.ts';

/** What is said of a form that cannot be shown again, in English. */
export const en: RefusalWords = {
  title: 'Your message has not been sent',
  reasons: {
    closed: 'This form is no longer open: what it answered has ended.',
    limited: 'Too many messages came from your network. Try again in ten minutes.',
    oversized: 'Your text is too long for this form. Shorten it, then send it again.',
    foreign: 'This was sent from another site. The form can only be sent from its own page.',
    unreadable: 'This was not written as a form of this portal is. Send it again from its page.',
    other: 'The form does not answer at the moment. Try again in a few minutes.',
  },
  whereItIs: 'What you wrote is still on the previous page of your browser.',
  form: 'Page of the form',
  formerForm: 'The page where it was',
};
