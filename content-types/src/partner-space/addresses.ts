/** Where the partners' space is asked: under the address of its pages, on the same origin. */

/** First segment of its pages, which no plain page may take. */
export const spaceSegment = 'espace-partenaires';

/** Where it is, without its language. */
export const spacePath = `/${spaceSegment}/`;

/** First part of the addresses that the publisher hands over to the cms. */
export const spaceApiPath = `${spacePath}api/`;

/** Where the cms answers them. */
export const spaceCmsPath = '/api/partner-space/';

/** The pages of the space, below its address; `home` also signs in. */
export const spacePages = {
  home: '',
  request: 'demande/',
  confirmation: 'confirmation/',
  invitation: 'invitation/',
  password: 'mot-de-passe/',
  record: 'fiche/',
  check: 'verification/',
} as const;

export type SpacePage = keyof typeof spacePages;

/** Where a page of the space is, without its language. */
export const pathOfSpacePage = (page: SpacePage): string => spacePath + spacePages[page];

/** Where each page of the space is, without its language. */
export const spacePagePaths: readonly string[] = Object.values(spacePages).map((path) => spacePath + path);

/**
 * The header in which a page names the member it was opened by: what it asks is refused to anyone else, who signed in
 * on the device meanwhile.
 */
export const openerHeader = 'x-opened-by';

/** The header in which the cms tells the publisher that whoever asked is signed in. No browser gets it. */
export const signedInHeader = 'x-signed-in';

/** The name of the token of a link in the fragment of its address, which browsers send to no server. */
export const linkTokenName = 'jeton';

/** The name of a record in the fragment of the address of its page. */
export const recordParam = 'fiche';
