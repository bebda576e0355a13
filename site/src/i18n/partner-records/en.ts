import type { PartnerRecordWords } from './fr.ts';

const commune = {
  label: 'Municipality',
  hint: 'Where it takes place, or the neighbouring province. Write the beginning of the name, then choose it from the list.',
  example: 'For example: Orthez.',
};

const title = { label: 'Title', hint: 'Short and telling (200 characters at most).' };

/** The words about the records that partners write, in English. */
export const partnerRecords: PartnerRecordWords = {
  title: 'Our records',
  intro:
    'Tell what you do in five minutes: an editor helps you complete it, then it is published on the portal.',
  none: 'No record yet.',
  untitled: 'Untitled record',
  start: { project: 'Tell about a project', 'good-practice': 'Share a good practice' },
  kinds: { project: 'Project', 'good-practice': 'Good practice' },
  changed: 'changed on {date}',
  onDevice: 'Begun on this device, not saved yet',
  unsent: 'Something written on this device is not saved yet: open the record to save it.',
  resume: 'Carry on',
  noRecord: 'This address leads to no record.',
  notOpen: 'Records will open once the account of your organisation is accepted.',
  states: {
    brouillon: 'Draft',
    envoyé: 'Sent',
    'à corriger': 'To be corrected',
    accepté: 'Accepted',
    publié: 'Published',
    décliné: 'Not selected',
  },
  next: {
    brouillon: 'Complete the record when you like, then send it: nothing is shown before.',
    envoyé: 'An editor will read the record; the answer will reach you by email.',
    'à corriger': 'Correct what is asked, answer, then send the record again.',
    accepté: 'The record is accepted and not online yet: an editor publishes it when it is ready.',
    publié: 'The record is online; you can prepare a new version and send it.',
    décliné: 'The record was not selected; you can take it up again, minding the reason given.',
  },
  merged: {
    state: 'Merged',
    into: 'Merged with',
    unnamed: 'Merged with another record.',
    next: 'The other record tells the same thing: nothing is expected of you. If something is missing from it, write to us.',
  },
  published: {
    'en cours': 'The record is published; it is on its way online.',
    annulée:
      'The portal has gone back to an earlier version: the record will appear again with the next publication.',
  },
  earlierStays: 'The version already published stays online.',
  unsentChanges: 'You have changes that are not sent: the version online has not changed.',
  publicPage: 'Read the public page',
  newVersion: 'Prepare a new version',
  sentVersion: 'The new version',
  fields: {
    project: {
      title: { ...title, example: 'For example: A shared orchard behind the school.' },
      commune,
      tagline: {
        label: 'In one sentence',
        hint: 'The project in one sentence (140 characters at most).',
        example: 'For example: Forty fruit trees planted and tended by the neighbours.',
      },
      description: {
        label: 'Description',
        hint: 'What, why and how (10000 characters at most).',
        example:
          'For example: the yard was in full sun; with the families, we planted trees and shared the harvest.',
      },
    },
    'good-practice': {
      title: { ...title, example: 'For example: Composting beside apartment blocks.' },
      commune,
      summary: {
        label: 'Summary',
        hint: 'The essentials in two or three sentences (300 characters at most).',
        example: 'For example: Three bins, two neighbours in charge and a sign were enough.',
      },
      problem: {
        label: 'The problem at the start',
        hint: 'The situation that called for an answer (1000 characters at most).',
        example: 'For example: a third of the rubbish was peelings.',
      },
      solution: {
        label: 'Solution',
        hint: 'What was put in place (5000 characters at most).',
        example: 'For example: we chose the spot together, then trained two neighbours.',
      },
    },
  },
  optional: '(optional)',
  count: '{count} of {max}',
  item: '{label}, no. {rank}',
  up: 'Move up',
  down: 'Move down',
  refused: {
    missing: 'To be filled in before sending: {label}.',
    long: 'Too long: {label}. Keep to {max} characters.',
    malformed: 'To be checked: {label}.',
    unknown: 'Unknown to the portal: {label}. Choose one of the names offered.',
  },
  malformed: {
    integer: 'Write a whole number, in digits.',
    date: 'Choose a day of the calendar.',
    url: 'Write the whole address, with https://.',
  },
  save: {
    ready: 'What you write is saved by itself.',
    saving: 'Saving…',
    saved: 'Saved',
    at: 'at {time}',
    offline: 'Offline: kept on this device. Saving will resume by itself.',
    notKept: 'Not saved, and this device keeps nothing: do not close the page.',
    waiting: 'Not saved yet: kept on this device.',
    clash: 'A field is waiting for you to choose: your version or the other one.',
    wrong: 'Kept on this device: correct what is pointed out above.',
  },
  clash: {
    title: 'This field was changed elsewhere too',
    theirs: 'The other version',
    keepMine: 'Keep my version',
    takeTheirs: 'Take the other version',
  },
  actions: {
    submit: 'Send to the editors',
    confirmSubmit:
      'An editor will read the record and answer you by email. It does not change meanwhile; you can withdraw it.',
    sendBack: 'Send the corrected record',
    confirmSendBack: 'An editor reads the record again and answers by email.',
    answersLeave: 'Your answers leave with the record.',
    unanswered: 'Not answered by you: {labels}.',
    withdraw: 'Withdraw the record',
    confirmWithdraw: 'The record becomes a draft again: you can change it, then send it once more.',
    resume: 'Take up the record again',
    confirmResume: 'The record becomes a draft again: mind the reason given before you send it.',
    giveUp: 'Go back to the version online',
    confirmGiveUp:
      'The record becomes again what visitors read: your changes, pictures and documents included, are erased for good.',
    delete: 'Delete the draft',
    confirmDelete: 'The draft and its messages are erased for good.',
    cancel: 'Do nothing',
    sent: 'Sent. An editor will answer you by email.',
  },
  corrections: {
    title: 'Corrections asked for',
    whole: 'The record as a whole',
    kinds: { incorrect: 'wrong', incomplet: 'incomplete', 'à mettre à jour': 'to be updated' },
    asked: 'Asked by the team ({kind}):',
    answer: 'Your answer',
    answerHint: 'What you changed, or why you did not.',
  },
  thread: {
    title: 'Messages with the team',
    none: 'No message yet.',
    us: 'Your organisation',
    team: 'The team of the portal',
    portal: 'The portal',
    steps: {
      brouillon: 'Record in draft',
      envoyé: 'Record sent',
      'à corriger': 'Corrections asked for',
      accepté: 'Record accepted',
      publié: 'Record published',
      décliné: 'Record not selected',
    },
    correction: 'To be corrected: {label} ({kind})',
    answered: 'Answer',
    write: 'Write to the team',
    send: 'Send the message',
    sent: 'The message is sent.',
  },
};
