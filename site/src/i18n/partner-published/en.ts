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
  thread: {
    asked: 'Yearly check asked for by email',
    confirmed: 'Checked: still up to date',
  },
};
