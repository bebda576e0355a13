import { pageModels } from '../content-document.ts';
import { type EditViewPanel, type PanelComponentProps, documentOf, keyOf } from '../edit-view-panel.ts';
import { ShareContent } from './share-content.tsx';

/** Hands a draft to someone without an account: for a saved document that has a page. */
export function SharePanel(props: PanelComponentProps): EditViewPanel | null {
  const content = documentOf(props);
  if (!content || !pageModels[content.model]) return null;
  return {
    title: 'Aperçu à partager',
    content: <ShareContent key={keyOf(content)} document={content} />,
  };
}
