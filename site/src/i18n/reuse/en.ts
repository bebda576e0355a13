import type { Strings } from '../fr.ts';

/** The words of feeds and embedded lists, in English. */
export const reuse: Strings['reuse'] = {
  bySection: 'By section',
  byTheme: 'By theme',
  everything: 'Everything new',
  agenda: {
    link: 'Meetings and closing dates in my calendar',
    closes: (title) => `Last day: ${title}`,
  },
  feeds: {
    of: (title) => `Feed of what is new: ${title}`,
    what: (count) =>
      `A feed tells a feed reader what has just been published: you are kept informed without giving your address. Each feed of this portal holds the latest ${count} publications, in one language.`,
    holds: 'This feed gathers the following kinds of content:',
    address: 'Address to copy:',
    format: 'Atom format',
    otherLanguages: 'In the other languages',
    how: 'Subscribe',
    steps: [
      'Install a feed reader, or open the one in your mail program or browser.',
      'Copy the address of the feed that interests you.',
      'Paste it into the reader, where it offers to add a feed or a subscription.',
    ],
    onYourSite: 'To show what is new on your own website, see the page',
  },
  embeds: {
    what: (count) =>
      `Each list shows the latest ${count} records of a section or a theme. It holds no script and no cookie, follows the reader’s light or dark setting and updates itself. Its links open the records on this portal.`,
    how: 'Put a list on your website',
    steps: [
      'Choose a list below and copy its code.',
      'Paste the code into a page of your website, where the list should appear.',
      'Change the height if needed: the width follows that of your page.',
    ],
    preview: 'Preview',
    previewOf: (title) => `Preview of the list “${title}”`,
    codes: 'The codes to copy',
    codeOf: (title) => `Code of the list “${title}”`,
    see: (title) => `See the list “${title}” alone`,
    copy: 'Copy the code',
    copied: 'The code is copied.',
    notCopied: 'The browser refuses to copy: select the code, then copy it.',
    all: (siteName) => `See everything on ${siteName}`,
    empty: 'No record is published here yet.',
  },
};
