import type { EcodesignStrings } from './fr.ts';

/** The declaration of eco-design in English. */
export const ecodesign: EcodesignStrings = {
  intro:
    'What the pages of the portal weigh, the limits they never exceed, and what has been done to keep them light.',
  measuresTitle: 'What the pages weigh',
  measures: [
    'One page of each template is opened for the first time in Chromium, on a screen of 1920 × 1080 pixels, then scrolled to its end. For records, it is the heaviest of the demonstration. The weight is that of all that is transferred, compressed, headers included; a kilobyte (kB) is a thousand bytes.',
    'The EcoIndex goes from A to G. It takes into account the number of elements of the page, the number of requests and the weight.',
    'The weight shown at the foot of each page is that of its text and its layout, compressed, rounded to the kilobyte. It is estimated to within a few per cent, without the pictures. The search page shows none: what it loads depends on what is searched for.',
  ],
  table: {
    caption: 'Measurements of one page of each template',
    page: 'Page',
    weight: 'Weight (kB)',
  },
  states: {
    'home-es': 'Home in Spanish',
    'home-eu': 'Home in Basque',
    'home-oc': 'Home in Occitan',
    'home-en': 'Home in English',
    'list-2': 'Second page of a list',
    territory: 'What there is in an area',
    'map-choice': 'Map of one type of content',
    'service-group': 'Services for an audience or a moment',
    'data-set': 'Columns of a data file',
    contributions: 'Contributions to a consultation',
    'search-results': 'Search, with results',
    embed: 'List for another site',
    'not-found': 'Page not found',
  },
  budgetsTitle: 'The limits',
  budgetsIntro:
    'They are checked on each page template, in a browser, every time the tests of the software are run; the tests fail when one of them is exceeded.',
  budgets: {
    text: (kilobytes) => `text and layout (HTML and CSS): ${kilobytes}\u00a0kB at most;`,
    script: (kilobytes) => `scripts: ${kilobytes}\u00a0kB at most, except for the search;`,
    size: (elements, requests) =>
      `size: ${elements} elements and ${requests} requests at most, except for the requests of the search;`,
    ecoIndex: 'EcoIndex: A;',
    lighthouse: (performance, quality) =>
      `Lighthouse, on a mobile: at least ${performance} for speed, ${quality} for accessibility, best practices and search engines;`,
    paint: (seconds) =>
      `first display: ${seconds} seconds at most on a mid-range phone over a 400 kbit/s connection;`,
    nothing: 'no request to another site, no cookie, no font file.',
  },
  familiesTitle: 'What has been done',
  familiesIntro:
    'This part follows the order of the families of the French general framework for the eco-design of digital services (RGESN, 2024). It is not an audit: it says nothing about the criteria that it does not mention.',
  families: [
    {
      name: 'Strategy',
      facts: [
        'The portal brings together the action plan, the good practices and the projects, so that what worked can be done again.',
        'Its software is free, under the EUPL 1.2 licence.',
      ],
    },
    {
      name: 'Specifications',
      facts: [
        'Every page can be read without JavaScript; only the search needs it, and says so.',
        'The pages adapt to the width of the screen.',
        'The first display is measured over a slow connection with a slowed-down processor.',
      ],
    },
    {
      name: 'Architecture',
      facts: [
        'The pages are made in advance. A publication only makes again those that show what has changed.',
        'Nothing is loaded from another site.',
      ],
    },
    {
      name: 'User experience and interface',
      facts: [
        'Nothing plays by itself and nothing scrolls without end: long lists have pages.',
        'The fonts are those of the device: none is downloaded.',
        'The filters and the folding menus use the elements of the browser.',
      ],
    },
    {
      name: 'Content',
      facts: [
        'The photographs of the records come in several sizes and in light formats (AVIF, WebP); the browser chooses what suits it.',
        'A record can say when it was reviewed. A record that is withdrawn disappears from the lists and from the search.',
      ],
    },
    {
      name: 'In the browser (front end)',
      facts: [
        'The style sheet is the same for all pages. The browser keeps it for a year, as it does the scripts.',
        'Scripts are small and only come where they are of use: the search, the forms, and what changes with the day.',
        'A record whose page would be too heavy is not put on line: whoever publishes it is told why.',
      ],
    },
    {
      name: 'On the server (back end)',
      facts: [
        'Nothing is worked out for a visit: the server sends files, compressed once and for all.',
        'The search index is cut into parts: a search only loads the ones it needs.',
      ],
    },
    {
      name: 'Hosting',
      facts: ['The portal can be served by any file hosting.'],
    },
    {
      name: 'Algorithms',
      facts: ['The portal uses neither machine learning nor artificial intelligence.'],
    },
  ],
  publisherTitle: 'What the publisher of this portal says',
  contact: 'A remark, a page that is too heavy?',
  contactLink: 'Write to us',
};
