import {
  type ContentModelName,
  type FormerAddresses,
  contentModels,
  formerAddresses,
} from '@agenda21/content-types';
import type { Content } from './content.ts';
import type { Place } from './shown.ts';

const models = Object.keys(contentModels) as ContentModelName[];

/** Where every page of an entry is, in every language of the portal. */
export function livePlaces(content: Content): readonly Place[] {
  return content.locales.flatMap((locale) => models.flatMap((model) => content.places(model, locale)));
}

/** What the addresses that no longer show a page answer. */
export function currentFormerAddresses(content: Content): FormerAddresses {
  return content.derive('former addresses', () =>
    formerAddresses(content.addresses, livePlaces(content), content.locales),
  );
}

/** The instant of the last publication, in ISO 8601; null before the first one. */
export function lastPublishedAt(content: Content): string | null {
  return content.derive('last publication', () =>
    models
      .flatMap((model) => content.locales.flatMap((locale) => content.all(model, locale)))
      .filter(({ path }) => path !== null)
      .reduce<string | null>(
        (last, { entry }) => (last !== null && last > entry.publishedAt ? last : entry.publishedAt),
        null,
      ),
  );
}
