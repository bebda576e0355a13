import { useDocumentRBAC } from '@strapi/strapi/admin';
import {
  type EditViewPanel,
  type PanelComponentProps,
  documentOf,
  keyOf,
  occasionOf,
} from '../../publishing/edit-view-panel.ts';
import { isReviewed } from '../reviewed-models.ts';
import { ReviewContent } from './review-content.tsx';

/** Where the review of a saved record stands, and what can be decided: for whoever may publish it. */
export function ReviewPanel(props: PanelComponentProps): EditViewPanel | null {
  const canPublish = useDocumentRBAC('ReviewPanel', (rights) => rights.canPublish);
  const content = documentOf(props);
  if (!content || !canPublish || !isReviewed(content.model)) return null;
  return {
    title: 'Relecture',
    content: <ReviewContent key={keyOf(content)} record={content} occasion={occasionOf(props.document)} />,
  };
}
