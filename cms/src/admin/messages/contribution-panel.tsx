import type { EditViewPanel, PanelComponentProps } from '../publishing/edit-view-panel.ts';
import { ContributionOf } from './contribution-of.tsx';
import { contributedMessageOf } from './received-message.ts';

/** Makes, in the edit view of a message, a draft of what it says to a consultation. */
export function ContributionPanel(props: PanelComponentProps): EditViewPanel | null {
  const messageId = contributedMessageOf(props);
  return messageId === null
    ? null
    : { title: 'Contribution', content: <ContributionOf key={messageId} messageId={messageId} /> };
}
