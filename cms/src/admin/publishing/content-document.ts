import type { ContentModelName } from '@agenda21/content-types';

/** A document in one language, as the screens name it. */
export interface ContentDocument {
  readonly model: ContentModelName;
  readonly documentId: string;
  /** Null when the model has no languages. */
  readonly locale: string | null;
}

/**
 * The content models, and whether a document of each has a page of its own on the portal.
 * Said here again, because importing the models would bring their whole validation into the admin.
 */
export const pageModels: Readonly<Record<ContentModelName, boolean>> = {
  'plan-axis': true,
  action: true,
  'good-practice': true,
  indicator: true,
  'digital-service': true,
  'digital-place': true,
  project: true,
  partner: true,
  theme: true,
  territory: false,
  'news-item': true,
  consultation: true,
  contribution: false,
  call: true,
  page: true,
  'site-settings': false,
  'accessibility-statement': false,
};

/** The content models that have one document only, edited at an address without identifier. */
export const singleModels: readonly ContentModelName[] = ['site-settings', 'accessibility-statement'];

/** The content model of a Strapi identifier (`api::page.page`); null for anything else. */
export function contentModelOf(uid: string): ContentModelName | null {
  const name = /^api::([a-z-]+)\.\1$/.exec(uid)?.[1] ?? '';
  return Object.hasOwn(pageModels, name) ? (name as ContentModelName) : null;
}

/** Where the admin edits a document. */
export function editAddressOf({ model, documentId, locale }: ContentDocument): string {
  const uid = `api::${model}.${model}`;
  const kind = singleModels.includes(model) ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${kind}${locale === null ? '' : `?plugins[i18n][locale]=${locale}`}`;
}
