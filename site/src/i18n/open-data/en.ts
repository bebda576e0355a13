import type { OpenDataWords } from './fr.ts';

/** The words of open data in English. */
export const openData: OpenDataWords = {
  licence: 'Under which licence',
  dataLicence: (licence) =>
    `The data files are under ${licence}: you may copy, change and share them, even for a paid use, provided that you name their source and the date of their last update.`,
  noLicence:
    'The licence of the texts and pictures of the pages is not stated yet: ask before you reuse them.',
  source: 'When you reuse content, state its source and the date of its last update.',
  files: 'The files',
  filesNote: 'Each name leads to what the columns mean.',
  lines: { one: 'line', other: 'lines' },
  updated: (day) => `last updated on ${day}`,
  kilobytes: (size) => `${size}\u00a0kB`,
  megabytes: (size) => `${size}\u00a0MB`,
  recordsOf: (kind) => `${kind}: everything the portal publishes.`,
  parts: {
    values: {
      title: 'Values of the indicators',
      description: 'One line for each value, with its area, its period, its unit, its status and its source.',
    },
    national: {
      title: 'Digital places (French national schema)',
      description:
        'The digital places, with the names and the order of columns of the French national schema “Lieux de médiation numérique” 1.0.2.',
    },
  },
  leftOut: 'Places missing from this file, because their town is not published:',
  packageOf: (site) => `Open data: ${site}`,
  package: 'Description of all the files (Data Package)',
  packageNote:
    'The columns, their types and their limits, for programs (Frictionless format). Each file is checked against it before it is published.',
  catalogue: 'Catalogue of the data sets (DCAT-AP)',
  catalogueNote: 'For the data portals that gather those of this one (JSON-LD).',
  reading: {
    title: 'How to read the files',
    cells: [
      'The CSV files are in UTF-8. A comma separates the cells, and the first line names the columns. In a spreadsheet, import them and choose the comma and UTF-8.',
      'A record has one line for each language it is written in. To count the records, keep the lines whose language is “fr”.',
      'When a cell holds several values, a bar separates them: “a|b”. A bar that is part of a value has a backslash before it, and a backslash is doubled. Columns that begin alike, such as “jalons_”, go together: their first values are about the same item, their second ones about the next.',
      'What a spreadsheet would take for a formula has an apostrophe before it. The JSON files give the texts as they are.',
      'Dates are written as 2026-11-27, and numbers with a decimal point. An empty cell means that the value is not known.',
      'The files hold no name of a person and no picture. Only the national file of the digital places holds e-mail addresses: the generic ones of the places.',
    ],
  },
  also: 'Also for reuse',
  feeds: 'The latest publications, in a format that programs read (Atom).',
  siteMap: 'The address of every page, with the date of its last publication (XML).',
  siteMapName: 'List of pages for robots',
  ask: 'Is some data missing? Ask for it from the page',
  columnsOf: (title) => `${title}: the data`,
  columns: 'The columns',
  columnsNote:
    'The CSV and the JSON have the same columns. In JSON, a group of columns is a list of objects. The names and descriptions of the columns are in French, as the files are.',
  types: {
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: '“true” or “false”',
    date: 'day',
    datetime: 'day and time (UTC)',
  },
  address: 'web address',
  markdown: 'text in Markdown',
  several: 'several values',
  required: 'always filled in',
  values: (list) => `Values: ${list}.`,
  download: 'Download these data',
};
