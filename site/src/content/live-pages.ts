import { type ContentModelName, type LivePage, contentModels, siteLocales } from '@agenda21/content-types';
import type { Content } from './content.ts';

/** Every page that shows an entry, in every language of the portal. */
export function livePages(content: Content): readonly LivePage[] {
  const models = Object.keys(contentModels) as ContentModelName[];
  return siteLocales.flatMap((locale) =>
    models.flatMap((model) =>
      content
        .all(model, locale)
        .flatMap(({ path, entry }) =>
          path === null ? [] : [{ model, documentId: entry.documentId, locale, path }],
        ),
    ),
  );
}
