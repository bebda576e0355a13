/** How a portal measures its audience. */

/** What counts the pages that are read. */
export const audienceMeasures = ['compteur du portail', 'Matomo', 'aucune'] as const;
export type AudienceMeasureName = (typeof audienceMeasures)[number];
