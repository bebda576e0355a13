import {
  type EditViewPanel,
  type PanelComponentProps,
  documentOf,
  keyOf,
  occasionOf,
} from '../edit-view-panel.ts';
import { StandingContent } from './standing-content.tsx';

/** Tells in the edit view where the document stands on its way to the portal. */
export function StandingPanel(props: PanelComponentProps): EditViewPanel | null {
  const content = documentOf(props);
  if (!content) return null;
  return {
    title: 'Mise en ligne',
    content: (
      <StandingContent
        key={keyOf(content)}
        document={content}
        occasion={occasionOf(props.document)}
        isDraftAhead={props.document?.['status'] === 'modified'}
      />
    ),
  };
}
