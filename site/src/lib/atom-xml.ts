/** Writes feeds in Atom (RFC 4287). Pure. */
import type { Locale } from '@agenda21/content-types';
import { escapeUTF8 } from 'entities';

/** Something that a feed announces. */
export interface FeedEntry {
  /** The same as long as it exists (an IRI). */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Instant of its last publication, ISO 8601 in UTC. */
  readonly updated: string;
  readonly category: { readonly term: string; readonly label: string };
  /** Plain words. */
  readonly summary: string;
}

export interface Feed {
  readonly locale: Locale;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Its own absolute address, and that of the page that lists all it announces. */
  readonly self: string;
  readonly page: string;
  readonly updated: string;
  readonly author: { readonly name: string; readonly url: string };
  /** Under which licence the words are; null when it is not said. */
  readonly rights: string | null;
  /** The latest first. */
  readonly entries: readonly FeedEntry[];
}

/** XML has no control characters nor halves of characters. */
const toXml = (words: string) => escapeUTF8(words.toWellFormed().replaceAll(/[\p{Cc}\uFFFE\uFFFF]+/gu, ' '));

const element = (name: string, words: string) => `<${name}>${toXml(words)}</${name}>`;

/** Words as the HTML of a paragraph, written as text once more: nothing in them can be read as a tag. */
const summaryOf = (words: string) =>
  words === '' ? '' : `<summary type="html">${toXml(`<p>${escapeUTF8(words)}</p>`)}</summary>`;

function toEntry({ id, title, url, updated, category, summary }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    `<link rel="alternate" type="text/html" href="${toXml(url)}"/>`,
    element('updated', updated),
    `<category term="${toXml(category.term)}" label="${toXml(category.label)}"/>`,
    summaryOf(summary),
    '</entry>',
  ].join('');
}

/** The XML of a feed. */
export function toAtom(feed: Feed): string {
  const { locale, author, rights, entries } = feed;
  const head = [
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', feed.updated),
    `<link rel="self" type="application/atom+xml" href="${toXml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${locale}" href="${toXml(feed.page)}"/>`,
    `<author>${element('name', author.name)}${element('uri', author.url)}</author>`,
    ...(rights === null ? [] : [element('rights', rights)]),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    ...head,
    ...entries.map(toEntry),
    '</feed>',
    '',
  ].join('\n');
}
