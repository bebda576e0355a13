import {
  type ContentModelName,
  type FormerAddresses,
  type LivePage,
  contentModels,
  embedPath,
  formerAddresses,
  localizePath,
  territoryFolder,
} from '@agenda21/content-types';
import type { Content } from './content.ts';
import { listedPaths } from './listings.ts';
import { territoryPages } from './map-routes.ts';
import { serviceGroups } from './service-groups.ts';
import type { Place } from './shown.ts';
import { mapPages } from './territory-map.ts';

const models = Object.keys(contentModels) as ContentModelName[];

/** Where every page of an entry is, in every language of the portal. */
export function livePlaces(content: Content): readonly Place[] {
  return content.locales.flatMap((locale) => models.flatMap((model) => content.places(model, locale)));
}

/** Where the territories are that have a page. */
const territoryPlaces = (content: Content): readonly LivePage[] =>
  content.locales.flatMap((locale) =>
    territoryPages(content, locale).map(({ segment, documentId }) => ({
      model: 'territory',
      documentId,
      locale,
      path: localizePath(`${territoryFolder}${segment}/`, locale),
    })),
  );

/** The pages that gather records, or show those of another page, in every language. */
const gatheringPaths = (content: Content): readonly string[] =>
  content.locales.flatMap((locale) => {
    const bare = [...mapPages(content, locale), ...serviceGroups(content, locale)].map(({ path }) => path);
    const embeds = listedPaths(content, locale).map(embedPath);
    return [...bare, ...embeds].map((path) => localizePath(path, locale));
  });

/** What the addresses that no longer show a page answer. */
export function currentFormerAddresses(content: Content): FormerAddresses {
  return content.derive('former addresses', () => {
    const documents = [...livePlaces(content), ...territoryPlaces(content)];
    const pages = new Set([...documents.map(({ path }) => path), ...gatheringPaths(content)]);
    const { locales: served } = content;
    return formerAddresses(content.addresses, { documents, isPage: (path) => pages.has(path), served });
  });
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
