import type { Strings } from '../fr.ts';

/** The words of the public forms, in English. */
export const forms: Strings['forms'] = {
  required: '(required)',
  optional: '(optional)',
  choose: 'Choose from the list',
  trap: 'Leave this field empty',
  refusedTitle: 'Your message has not been sent',
  errorPrefix: 'Error:',
  reasons: {
    robot: 'A hidden field was filled in, as robots do. Send again: it has been emptied.',
    early: 'This was sent faster than anyone can type. Read it again, then send.',
    late: 'The page was open for too long. Send again.',
    question: 'One question is left to answer before sending.',
    limited: 'Too many messages came from your network. Try again in ten minutes, or phone us.',
    closed: 'This form can no longer be sent: its period is over, or the content was withdrawn.',
    unavailable: 'The portal cannot keep your message at the moment. Try again in a few minutes.',
    oversized: 'Your text is too long to be read. Shorten it, then send again.',
    offline: 'The connection was lost. What you wrote is still here: try again when it is back.',
  },
  question: {
    label: 'What is {a} plus {b}?',
    hint: 'This question stops robots. Answer in figures.',
    problem: 'Answer the question, in figures.',
  },
  sending: 'Sending…',
  sentTitle: 'Your message has been sent',
  sentText:
    'Thank you. An acknowledgement is on its way to the address you gave. Someone will read your message and answer you.',
  purpose: (organisation, months, aim) =>
    `This information is used ${aim}, as part of the public service duties of the body that publishes this portal: ${organisation}. It is read by the people in charge of the portal, given to no one else, and deleted ${months} months after it arrives. You can ask to see it, to correct it or to have it deleted earlier.`,
  personalData: 'What the portal does with your data',
  contactSubjects: {
    question: 'A question',
    'projet à faire connaître': 'A project to make known',
    'bonne pratique reprise': 'A practice or a project you took up',
    'erreur à corriger': 'A mistake to correct on the portal',
    'accessibilité du portail': 'An accessibility problem',
    'autre sujet': 'Something else',
  },
  fields: {
    message: {
      label: 'Your message',
      hint: 'A few sentences are enough. Write nothing confidential. 4,000 characters at most.',
      problems: {
        missing: 'Write your message.',
        long: 'Shorten your message: 4,000 characters at most.',
      },
    },
    name: {
      label: 'Your name',
      hint: 'For example: Sam Taylor.',
      problems: { missing: 'Write your name.', long: 'Shorten your name: 120 characters at most.' },
    },
    email: {
      label: 'Your e-mail address',
      hint: 'So that we can answer. For example: sam@example.org.',
      problems: {
        missing: 'Write your e-mail address, so that we can answer you.',
        malformed:
          'Check your e-mail address: it has a single @, then a name with a dot, as in sam@example.org.',
        long: 'Check your e-mail address: it is too long.',
      },
    },
    organisation: {
      label: 'Your organisation',
      hint: 'Association, town, company, school… if you write on its behalf.',
      problems: { long: 'Shorten the name of your organisation: 160 characters at most.' },
    },
    phone: {
      label: 'Your telephone number',
      hint: 'If you would rather be called. For example: 05 59 00 00 00.',
      problems: { long: 'Check your telephone number: it is too long.' },
    },
  },
  contact: {
    title: 'Write a message',
    submit: 'Send the message',
    aim: 'to read your message and to answer you',
    fields: {
      subject: {
        label: 'About',
        problems: { missing: 'Choose a subject from the list.', unknown: 'Choose a subject from the list.' },
      },
    },
  },
  contribution: {
    title: 'Write your contribution',
    submit: 'Send the contribution',
    aim: 'to read your contribution, to publish it with your name and to tell you what becomes of it',
    remains:
      'If your contribution is published, its text and the name you gave stay on the portal, and others may reuse them like the rest of its contents. You can ask at any time to have them removed.',
    fields: {
      message: {
        label: 'Your contribution',
        hint: 'A proposal, an experience, a reservation. 2,000 characters at most.',
        problems: {
          missing: 'Write your contribution.',
          long: 'Shorten your contribution: 2,000 characters at most.',
        },
      },
      agreement: {
        label: 'I agree that my contribution be published with my name, once it has been read.',
        hint: 'Publishing',
        problems: {
          missing: 'Tick the box: without your agreement, the contribution cannot be published.',
          unknown: 'Tick the box: without your agreement, the contribution cannot be published.',
        },
      },
    },
  },
  candidature: {
    title: 'Write your answer',
    submit: 'Send the answer',
    aim: 'to consider your answer and to tell you what follows',
    fields: {
      message: {
        label: 'Your answer',
        hint: 'Who you are, what you propose, where and when. 8,000 characters at most.',
        problems: { missing: 'Write your answer.', long: 'Shorten your answer: 8,000 characters at most.' },
      },
    },
  },
};
