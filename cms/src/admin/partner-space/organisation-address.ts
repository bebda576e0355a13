import type { OrganisationState } from '@agenda21/content-types';
import type { PanelComponentProps } from '../publishing/edit-view-panel.ts';

export const organisationUid = 'api::organisation.organisation';

/** Where the admin lists organisations, and Strapi answers them. */
const list = `/content-manager/collection-types/${organisationUid}`;

/** Most organisations with one number that are named. */
const MOST_NAMESAKES = 10;

/** Where the admin shows an organisation. */
export const organisationAddress = (documentId: string) => `${list}/${documentId}`;

/** Where the admin lists the organisations in a state. */
export const organisationsIn = (state: OrganisationState) =>
  `${list}?filters[$and][0][state][$eq]=${encodeURIComponent(state)}`;

/** What Strapi answers the other organisations at that have the number of the one on the screen; null on other screens. */
export function namesakesOf({ model, document }: PanelComponentProps): string | null {
  const number: unknown = document?.['number'];
  if (model !== organisationUid || !document?.documentId || typeof number !== 'string') return null;
  const others = `filters[$and][1][documentId][$ne]=${encodeURIComponent(document.documentId)}`;
  return `${list}?filters[$and][0][number][$eq]=${encodeURIComponent(number)}&${others}&pageSize=${MOST_NAMESAKES}`;
}
