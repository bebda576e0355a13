/** The vocabularies of the publishing outbox. */

export const publicationActions = [
  'create',
  'update',
  'publish',
  'unpublish',
  'delete',
  'media',
  'locale',
  'rebuild',
  'roll-back',
] as const;
export type PublicationAction = (typeof publicationActions)[number];

/**
 * Where a change stands on its way to the portal.
 * - `queued`: committed in the cms, not yet read by the publisher.
 * - `building`: a release that contains it is being made.
 * - `live`: served.
 * - `unchanged`: read, and nothing a visitor sees differs (a draft was saved).
 * - `held`: this document is refused for a reason its editor can mend; its last good version stays. It goes live when
 *   it is mended, or when something else frees it: an address is left, a picture comes, the portal is mended.
 * - `failed`: the release could not be made; it is tried again.
 */
export const publicationStates = ['queued', 'building', 'live', 'unchanged', 'held', 'failed'] as const;
export type PublicationState = (typeof publicationStates)[number];
