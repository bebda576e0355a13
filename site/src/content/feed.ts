/** What the feed of a language announces: what was published last, in that language. */
import { type Locale } from '@agenda21/content-types';
import type { RSSFeedItem } from '@astrojs/rss';
import { toExcerpt } from '../lib/excerpt.ts';
import type { Content } from './content.ts';
import { firstOf } from './first-of.ts';

import { latestFirst } from './order.ts';
import type { Shown } from './shown.ts';

/** The field that sums up each model of the feed. */
const summaryFields = {
  action: 'objective',
  'good-practice': 'summary',
  project: 'tagline',
  'news-item': 'summary',
  consultation: 'question',
  call: 'summary',
} as const;

type Announced = keyof typeof summaryFields;

/** The models that the feed announces. */
export const announcedModels = Object.keys(summaryFields) as Announced[];

/** The most items of a feed. */
export const longestFeed = 50;
const longestSummary = 300;

/** Feeds are XML, which has no control characters nor halves of characters. */
const toXmlWords = (words: string) => words.toWellFormed().replace(/\p{Cc}+/gu, ' ');

function summaryOf({ entry }: Shown<Announced>): string {
  const data = entry.data as Readonly<Record<string, unknown>>;
  return toExcerpt(String(data[summaryFields[entry.model]] ?? ''), longestSummary);
}

/** The same as long as the document exists, whatever becomes of its title and address. */
const guidOf = ({ model, documentId }: Shown['entry'], locale: Locale) =>
  `<guid isPermaLink="false">urn:agenda21:${model}:${documentId}:${locale}</guid>`;

function gatherItems(content: Content, locale: Locale, siteUrl: URL): readonly RSSFeedItem[] {
  const shown: Shown<Announced>[] = announcedModels.flatMap((model) => content.all(model, locale));
  const own = shown.filter(({ isFallback, path }) => !isFallback && path !== null);
  return firstOf(own, longestFeed, (a, b) => latestFirst(a.entry, b.entry)).map((item) => ({
    title: toXmlWords(item.entry.data.title),
    link: new URL(item.path ?? '', siteUrl).href,
    description: toXmlWords(summaryOf(item)),
    pubDate: new Date(item.entry.publishedAt),
    customData: guidOf(item.entry, locale),
  }));
}

/**
 * The items of the feed of a language, the latest first.
 * @param siteUrl the public address of the portal.
 */
export function feedItems(content: Content, locale: Locale, siteUrl: URL): readonly RSSFeedItem[] {
  return content.derive(`feed ${locale}`, () => gatherItems(content, locale, siteUrl));
}
