import type { Locale } from '@agenda21/content-types';
import { escapeUTF8 } from 'entities';
import { Marked } from 'marked';
import { type MarkdownOptions, contentRenderer } from './markdown-renderer.ts';
import { sanitizeContent } from './sanitize.ts';
import { typeset } from './typography.ts';

export type { MarkdownOptions } from './markdown-renderer.ts';

/** The longest text that is formatted, in characters: above the limit of every field. */
const longestSource = 60_000;

/** Enough for the texts of a page, which its other languages may show too. */
const cacheSize = 100;
const cache = new Map<string, string>();

function toPlainParagraphs(source: string, locale: Locale): string {
  const paragraphs = source.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => `<p>${escapeUTF8(typeset(paragraph, locale))}</p>\n`).join('');
}

function toHtml(source: string, options: MarkdownOptions): string {
  if (source.length > longestSource) return toPlainParagraphs(source, options.locale);
  const marked = new Marked({ gfm: true, renderer: contentRenderer(options) });
  try {
    return sanitizeContent(marked.parse(source, { async: false }));
  } catch (error) {
    // Thousands of nested quotes or lists exhaust the stack: the words must still show, and the site be built.
    if (error instanceof RangeError) return toPlainParagraphs(source, options.locale);
    throw error;
  }
}

/**
 * Turns Markdown that someone wrote into HTML that is safe on a page: no raw HTML, no script, links to the web,
 * e-mail, telephone and the portal only, pictures of our media only, headings under the page's own.
 * A text too long or too nested to be formatted shows as plain paragraphs.
 */
export function renderMarkdown(source: string, options: MarkdownOptions): string {
  const key = `${options.headingLevel} ${options.locale} ${options.idPrefix} ${source}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const html = toHtml(source, options);
  if (cache.size >= cacheSize) cache.delete(cache.keys().next().value ?? '');
  cache.set(key, html);
  return html;
}
