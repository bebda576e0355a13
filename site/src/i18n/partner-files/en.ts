import type { PartnerFileWords } from './fr.ts';

export const partnerFiles: PartnerFileWords = {
  photo: {
    title: 'Photograph',
    hint: 'JPEG, PNG, WebP or AVIF, {max} at most. The place where it was taken is erased from the file.',
    choose: 'Choose a photograph',
    send: 'Add the photograph',
    replace: 'Replace the photograph',
    rename: 'Change the description',
    renameSend: 'Save the description',
    remove: 'Remove the photograph',
    confirmRemove:
      'The photograph is removed from the draft. The one that is online stays until the next publication.',
    added: 'The photograph is added.',
    removed: 'The photograph is removed.',
    credited: 'Photograph: {credit}',
  },
  picture: {
    title: 'Other photographs',
    hint: 'Those that follow the photograph on the page, in the order in which you send them. JPEG, PNG, WebP or AVIF, {max} at most.',
    choose: 'Choose another photograph',
    open: 'Add a photograph',
    send: 'Add this photograph',
    replace: 'Replace this photograph',
    rename: 'Change its description',
    renameSend: 'Save its description',
    remove: 'Remove this photograph',
    confirmRemove:
      '“{title}”: this photograph is removed from the draft. What is online stays until the next publication.',
    added: 'The photograph is added to the others.',
    removed: 'The photograph is removed from the others.',
    none: 'No other photograph yet. The first is added in the essentials; the others come here after it.',
  },
  document: {
    title: 'Attached documents',
    hint: 'A guide, a plan, a review: what helps to understand or to do it again. PDF, {max} at most.',
    choose: 'Choose a PDF',
    open: 'Add a document',
    send: 'Add this document',
    replace: 'Replace the document',
    remove: 'Remove the document',
    confirmRemove: '“{title}” is removed from the draft. What is online stays until the next publication.',
    added: 'The document is added.',
    removed: 'The document is removed.',
    none: 'No document yet.',
  },
  fields: {
    alt: {
      label: 'What can be seen in this photograph?',
      hint: 'One sentence, for people who cannot see it. For example: three neighbours plant a hedge beside a field.',
      missing: 'Say in one sentence what can be seen in the photograph.',
    },
    credit: {
      label: 'Who took this photograph?',
      hint: 'Kept with the photograph, for the team of the portal.',
    },
    title: {
      label: 'Title of the document',
      hint: 'What one finds in it.',
      missing: 'Give the document a title.',
    },
  },
  long: 'Too long: keep {max} characters at most.',
  drop: 'Or drop the file here.',
  chosen: '{name} ({weight})',
  kilobytes: '{count}\u00a0kB',
  megabytes: '{count}\u00a0MB',
  reading: 'Reading the file…',
  progress: 'Sending: {part}%',
  checking: 'Checking the file…',
  cancel: 'Stop sending',
  retry: 'Try again',
  giveUp: 'Add nothing',
  waiting: 'The connection was lost. Sending starts again as soon as it is back: keep this page open.',
  noFile: 'Choose a file first.',
  pending: 'A file is chosen but not added yet: add it, or give it up, before you send the record.',
  refused: {
    empty: 'This file is empty: choose another one.',
    large: 'This file weighs more than {max}: make it smaller, then choose it again.',
    kind: {
      photo:
        'This file is not a JPEG, PNG, WebP or AVIF picture, even if its name says so: choose another one.',
      document:
        'This file is not a PDF, even if its name says so: save your document as PDF, then choose it again.',
    },
    heic: 'This photograph is in the HEIC format, which many screens cannot show: export it as JPEG, then choose it again.',
    damaged: 'This file is damaged or not complete: open it, save it again, then retry.',
    moving: 'This picture moves: the portal shows still pictures only.',
    pixels: 'This picture has too many pixels: reduce it to 4,000 pixels in width and height at most.',
    active:
      'This PDF holds a program, a form to send, another file or a link that opens one: save it without, for example by printing it to PDF.',
    protected: 'This PDF is protected by a password: save it without protection.',
    unsure:
      'This PDF is written in a way that cannot be checked: open it, save it again as PDF or PDF/A, or print it to PDF, then choose it.',
    many: 'This record has as many files of that kind as it may: remove one first.',
  },
};
