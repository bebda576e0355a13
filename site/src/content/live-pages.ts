import {
  type ContentModelName,
  type FormerAddresses,
  type LivePage,
  contentModels,
  formerAddresses,
  siteLocales,
} from '@agenda21/content-types';
import type { Content } from './content.ts';
import type { Shown } from './shown.ts';

const models = Object.keys(contentModels) as ContentModelName[];

/** Every entry that has a page, in every language of the portal. */
export function shownPages(content: Content): readonly Shown[] {
  return siteLocales.flatMap((locale) =>
    models.flatMap((model) => content.all(model, locale).filter(({ path }) => path !== null)),
  );
}

const toLivePage = ({ entry, locale, path }: Shown): LivePage => ({
  model: entry.model,
  documentId: entry.documentId,
  locale,
  path: path ?? '',
});

/** What the addresses that no longer show a page answer. */
export function currentFormerAddresses(content: Content): FormerAddresses {
  return content.derive('former addresses', () =>
    formerAddresses(content.addresses, shownPages(content).map(toLivePage)),
  );
}

/** The instant of the last publication, in ISO 8601; null before the first one. */
export function lastPublishedAt(content: Content): string | null {
  return content.derive('last publication', () =>
    shownPages(content).reduce<string | null>(
      (last, { entry }) => (last !== null && last > entry.publishedAt ? last : entry.publishedAt),
      null,
    ),
  );
}
