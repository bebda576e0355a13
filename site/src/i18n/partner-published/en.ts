import type { PartnerPublishedWords } from './fr.ts';

/** The words about records that are published, in English. */
export const partnerPublished: PartnerPublishedWords = {
  check: {
    intro: 'A year has gone by. Is what this record says still true?',
    read: 'Read the public page again',
    confirm: 'Yes, it is still up to date',
    update: 'No, it needs updating',
    doneTitle: 'Thank you, it is noted',
    doneText: 'The date of the check, at the foot of the record, will change within a few minutes.',
    over: 'This link was used already, or the record was checked since: there is nothing left to do here.',
  },
  outcome: {
    title: 'Once published',
    address: 'Address of the page',
    views: 'Reads',
    viewsSince: '{count}, since {date}',
    replications: 'Done again by others ({count})',
    noReplication: 'None so far. Those that are published will be listed here.',
  },
  badge: {
    title: 'A badge to show',
    intro: 'For your own site: a link to the record, which loads nothing from elsewhere and watches nobody.',
    where: 'Read it on {site}',
    code: 'Code to paste into your page',
    copy: 'Copy the code',
    copied: 'The code is copied.',
    notCopied: 'Copy the code by hand: it is selected.',
  },
  replicate: {
    title: 'We did it too',
    origin: 'Based on:',
    gone: 'This record is no longer online: start an ordinary record.',
    signIn:
      'To tell how you did it too, sign in with the account of your organisation, or ask for one: it is free of charge.',
  },
  calls: {
    title: 'Open calls',
    intro: 'Answer with the form of the call: the name of your organisation is already in it.',
    closing: 'closes on {date}',
  },
  shared: {
    title: 'Documents and calendar of the partnership',
    none: 'Nothing for now.',
    file: 'Read “{title}” (PDF, {weight}\u00a0kB)',
    keep: 'Add to my calendar',
    keepWhich: 'Add to my calendar: {title}',
  },
  thread: {
    asked: 'Yearly check asked for by email',
    confirmed: 'Checked: still up to date',
  },
};
