import type { AudienceStrings } from './fr.ts';

/** What pages say of the measure of the audience, in English. */
export const audience: AudienceStrings = {
  title: 'Audience measurement',
  none: 'This portal does not measure its audience: it counts neither visits nor pages read. It loads nothing from third parties.',
  counter: [
    'To know whether it is useful, this portal counts the pages that are read. It keeps one number for each page and each day, and nothing else: no personal data.',
    'The server counts at the moment it sends the page. It sets no cookie and no other tracker, reads nothing on your device, and keeps neither your address, nor the name of your browser, nor your way from one page to the next. Nothing is loaded from third parties.',
    'These numbers serve only the body that publishes this portal, for its task in the public interest. They are not sold, not passed on and not combined with other data.',
  ],
  kept: (months) =>
    `They are deleted after ${months} months. Nothing says which of them come from you, so nobody can show or correct them for you.`,
  published: 'The total for each month is published:',
  matomo: (origin) =>
    `The body that publishes this portal measures the pages read with Matomo, installed at ${origin}. Each page loads a script from there, which tells it the page that is read, the page you come from, the time, the language and the kind of device. Nothing else is loaded from third parties.`,
  matomoTerms: (months) =>
    `This script sets no cookie. Like any server, Matomo receives the IP address of your device; the body must shorten it there, draw only anonymous statistics from it and delete the data after ${months} months.`,
  exception: (origin) =>
    `Exception chosen by the body that publishes this portal: to measure the audience, its pages load a script from ${origin}.`,
  choice: {
    title: 'Not to be counted',
    signals:
      'Your browser can ask this of every site: look in its settings for “Global Privacy Control”, “do not sell or share my data” or “Do Not Track”. This portal obeys both signals.',
    storage: (months) =>
      `Does your browser lack this setting? The first button sets a cookie in it that holds only the word “refus” (refusal), for ${months} months. Readers of the portal receive no other one, and it cannot be used to recognise you. The second button deletes it.`,
    refuse: 'Do not count what I read',
    accept: 'Count what I read again',
    refused: 'Noted: what you read with this browser is no longer counted.',
    accepted: 'Noted: the cookie has been deleted.',
  },
};
