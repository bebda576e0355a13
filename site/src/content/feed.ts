/** Feeds: what was published last, in one language. */
import { type Locale, feedPath, localizePath, sections } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import type { Feed, FeedEntry } from '../lib/atom-xml.ts';
import { toExcerpt } from '../lib/excerpt.ts';
import type { Content } from './content.ts';
import { frameOf } from './frame.ts';
import { type Listing, type ListingModel, findListing, latestOf, listedPaths } from './listings.ts';
import type { Shown } from './shown.ts';

/** The field that sums up each model. */
const summaryFields: Readonly<Record<ListingModel, string>> = {
  action: 'objective',
  'good-practice': 'summary',
  project: 'tagline',
  'news-item': 'summary',
  consultation: 'question',
  call: 'summary',
  'digital-service': 'summary',
  'digital-place': 'summary',
  indicator: 'definition',
  partner: 'description',
};

/** The most entries of a feed. */
export const longestFeed = 30;
const longestSummary = 300;

/** Before anything: what a feed that never had an entry was last changed at. */
const noInstant = '1970-01-01T00:00:00.000Z';

/**
 * Names something of the portal for ever, whatever becomes of its title and address (tag URI, RFC 4151).
 * @param name unique on the portal.
 */
const tagOf = (site: URL, name: string) => `tag:${site.hostname},2026:${name}`;

function toEntry({ entry, path, locale }: Shown<ListingModel>, site: URL): FeedEntry {
  const { model, documentId, publishedAt } = entry;
  const data = entry.data as Readonly<Record<string, unknown>>;
  return {
    id: tagOf(site, `${model}/${documentId}/${locale}`),
    title: entry.data.title,
    url: new URL(path ?? '', site).href,
    updated: publishedAt,
    category: { term: model, label: stringsOf(locale).kinds[model].one },
    summary: toExcerpt(String(data[summaryFields[model]] ?? ''), longestSummary),
  };
}

/** A feed announces what is written in its language: a page that stands in for a translation is no news. */
function gatherFeed(content: Content, listing: Listing, site: URL): Feed {
  const { locale, listed, title, theme } = listing;
  const { siteName, organisation, tagline, licence } = frameOf(content, locale);
  const own = latestOf(listing, content, longestFeed, ({ isFallback }) => !isFallback);
  const page = localizePath(listed, locale);
  const absolute = (path: string) => new URL(path, site).href;
  const name = theme ? `theme/${theme.entry.documentId}` : listed;
  return {
    locale,
    id: tagOf(site, `flux/${name}/${locale}`),
    title: `${siteName} – ${title}`,
    subtitle: tagline,
    self: absolute(feedPath(page)),
    page: absolute(page),
    updated: own[0]?.entry.publishedAt ?? theme?.entry.publishedAt ?? noInstant,
    author: { name: organisation, url: absolute(localizePath(sections.home, locale)) },
    rights: licence,
    entries: own.map((shown) => toEntry(shown, site)),
  };
}

/**
 * The feed of what a page lists.
 * @param listed its address, without its language.
 * @param site the public address of the portal.
 * @returns null when it lists nothing that a feed could announce.
 */
export function feedOf(content: Content, listed: string, locale: Locale, site: URL): Feed | null {
  return content.derive(`feed ${localizePath(listed, locale)} ${site.href}`, () => {
    const listing = findListing(content, listed, locale);
    return listing && gatherFeed(content, listing, site);
  });
}

/** The addresses, with their language, of the pages that have a feed. */
export function pagesWithFeed(content: Content): readonly string[] {
  return content.locales.flatMap((locale) =>
    [sections.home, ...listedPaths(content, locale)].map((listed) => localizePath(listed, locale)),
  );
}
