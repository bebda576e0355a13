/** The lists that other sites show in a frame. */
import { type Locale, dayInFrance, embedPath, localizePath } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import type { Content } from './content.ts';
import { frameOf } from './frame.ts';
import { findListing, latestOf, listedPaths } from './listings.ts';
import { langOf } from './shown.ts';

/** A record in a list that another site shows. */
export interface EmbedItem {
  readonly href: string;
  readonly title: string;
  readonly lang: string | undefined;
  /** Its kind, in a list of several kinds; empty in another. */
  readonly kind: string;
  /** The day of its last publication in France, `YYYY-MM-DD`. */
  readonly day: string;
}

/** A list that another site shows. */
export interface Embed {
  readonly locale: Locale;
  readonly title: string;
  readonly lang: string | undefined;
  /** The page of the portal that lists them all. */
  readonly page: string;
  readonly siteName: string;
  readonly siteLang: string | undefined;
  readonly isDemonstration: boolean;
  readonly items: readonly EmbedItem[];
}

/** The most records of a list. */
export const longestEmbed = 8;

function gatherEmbed(content: Content, listed: string, locale: Locale): Embed | null {
  const listing = findListing(content, listed, locale);
  if (!listing) return null;
  const { siteName, lang: siteLang, isDemonstration } = frameOf(content, locale);
  const { kinds } = stringsOf(locale);
  const items = latestOf(listing, content, longestEmbed).map((shown) => ({
    href: shown.path ?? '',
    title: shown.entry.data.title,
    lang: langOf(shown),
    kind: listing.models.length > 1 ? kinds[shown.entry.model].one : '',
    day: dayInFrance(new Date(shown.entry.publishedAt)),
  }));
  const { title, lang } = listing;
  return {
    locale,
    title,
    lang,
    page: localizePath(listed, locale),
    siteName,
    siteLang,
    isDemonstration,
    items,
  };
}

/**
 * The list of what a page lists, as other sites show it; records that are not translated are in French, as on the page.
 * @param listed the address of the page, without its language.
 * @returns null when it lists no records.
 */
export function embedOf(content: Content, listed: string, locale: Locale): Embed | null {
  return content.derive(`embed ${localizePath(listed, locale)}`, () => gatherEmbed(content, listed, locale));
}

/** The addresses, without their language, of the pages that other sites show the list of, in each language. */
export function embedPlaces(
  content: Content,
): readonly { readonly locale: Locale; readonly listed: string }[] {
  return content.locales.flatMap((locale) =>
    listedPaths(content, locale).map((listed) => ({ locale, listed })),
  );
}

/** The address of the list of a page, language included. */
export const embedAddress = (listed: string, locale: Locale): string =>
  localizePath(embedPath(listed), locale);
