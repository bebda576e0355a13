import { Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { type EditViewPanel, type PanelComponentProps, documentOf } from '../publishing/edit-view-panel.ts';
import { messageAddress, messagesMadeInto } from './received-message.ts';
import { useAnswer } from '../use-answer.ts';

interface Messages {
  readonly results: readonly { readonly documentId: string; readonly reference: string }[];
}

/**
 * Leads, in the edit view of a contribution, to the message that it was made of, for those who may read it. Messages go
 * after their time: there may be none any more.
 */
export function MessagePanel(props: PanelComponentProps): EditViewPanel | null {
  const content = documentOf(props);
  const isContribution = content?.model === 'contribution';
  const found = useAnswer<Messages>(isContribution ? messagesMadeInto(content.documentId) : null);
  const message = found?.results[0];
  if (!message) return null;
  return {
    title: 'Message reçu',
    content: (
      <Typography>
        Préparée d’après le message{' '}
        <Link tag={NavLink} to={messageAddress(message.documentId)}>
          {message.reference}
        </Link>
        .
      </Typography>
    ),
  };
}
