import { type EditViewPanel, type PanelComponentProps, documentOf, keyOf } from '../edit-view-panel.ts';
import { StandingContent } from './standing-content.tsx';

/** Changes each time that the document is saved, published or withdrawn. */
function occasionOf(document: PanelComponentProps['document']): string {
  return [document?.['updatedAt'], document?.['publishedAt'], document?.['status']].join();
}

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
