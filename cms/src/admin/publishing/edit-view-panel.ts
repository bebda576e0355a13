import type { PanelComponentProps } from '@strapi/content-manager/strapi-admin';
import type { ReactNode } from 'react';
import { type ContentDocument, contentModelOf } from './content-document.ts';

export type { PanelComponentProps };

/** What Strapi draws in the side of the edit view. */
export interface EditViewPanel {
  readonly title: string;
  readonly content: ReactNode;
}

/** The content document that the edit view shows; null when it is none, or not saved yet. */
export function documentOf({ model, documentId, document }: PanelComponentProps): ContentDocument | null {
  const name = contentModelOf(model);
  const id = document?.documentId ?? documentId;
  if (name === null || !document?.id || !id) return null;
  return { model: name, documentId: id, locale: document.locale ?? null };
}

/** Changes each time that the document is saved, published or withdrawn. */
export const occasionOf = (document: PanelComponentProps['document']) =>
  [document?.['updatedAt'], document?.['publishedAt'], document?.['status']].join();

/** The identity of a document: a panel starts afresh when it changes. */
export const keyOf = ({ model, documentId, locale }: ContentDocument) =>
  `${model}/${documentId}/${locale ?? ''}`;
