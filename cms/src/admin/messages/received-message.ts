import type { PanelComponentProps } from '../publishing/edit-view-panel.ts';

export const messageUid = 'api::message.message';

/**
 * The form that asks for contributions, as messages name it.
 * Said here again, because importing the vocabularies would bring the whole model into the admin.
 */
export const contributionForm = 'contribution à une consultation';

/** The identifier of the message that the edit view shows, when it answers a consultation; null otherwise. */
export function contributedMessageOf({ model, document }: PanelComponentProps): string | null {
  const isContributed = model === messageUid && document?.['form'] === contributionForm;
  return (isContributed && document?.documentId) || null;
}

/** Where the admin shows a message. */
export const messageAddress = (messageId: string) =>
  `/content-manager/collection-types/${messageUid}/${messageId}`;

/** What Strapi answers the messages that were made into a contribution at: one at most. */
export const messagesMadeInto = (contributionId: string) =>
  `/content-manager/collection-types/${messageUid}?filters[contributionId][$eq]=${encodeURIComponent(contributionId)}`;
