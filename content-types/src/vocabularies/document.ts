/** The closed vocabularies of the documents that a record gives to read. */

/** How a document opens: readers are told before they follow the link. */
export const documentFormats = ['page web', 'PDF', 'texte modifiable', 'tableur', 'autre format'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** What a reader may do with a document. */
export const documentLicences = [
  'Licence Ouverte 2.0',
  'CC BY 4.0',
  'CC BY-SA 4.0',
  'tous droits réservés',
] as const;
export type DocumentLicence = (typeof documentLicences)[number];
