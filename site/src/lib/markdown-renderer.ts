import type { Locale } from '@agenda21/content-types';
import { decodeHTMLStrict, escapeUTF8 } from 'entities';
import type { RendererObject, Tokens } from 'marked';
import { createHeadingOutline, toAnchor } from './heading-outline.ts';
import { mediaUrl } from './media.ts';
import { type SafeLink, toSafeLink } from './safe-link.ts';
import { typeset } from './typography.ts';

/** How a text takes its place on a page. */
export interface MarkdownOptions {
  /** The level of its highest headings: one below the heading it stands under. */
  readonly headingLevel: 2 | 3 | 4 | 5;
  /** The language of the text. */
  readonly locale: Locale;
  /** What the identifiers of its headings start with: each text of a page has its own. */
  readonly idPrefix: string;
}

const tableNames: Readonly<Record<Locale, string>> = {
  fr: 'Tableau',
  es: 'Tabla',
  eu: 'Taula',
  oc: 'Tablèu',
  en: 'Table',
};

function linkTo({ href, autolink }: Tokens.Link, idPrefix: string): SafeLink | null {
  const link = toSafeLink(autolink ? href : decodeHTMLStrict(href));
  return link?.href.startsWith('#') ? { ...link, href: `#${idPrefix}-${toAnchor(link.href)}` } : link;
}

/** The path of a picture, whatever address of the cms stands before it. */
function imagePath(href: string): string {
  return URL.parse(decodeHTMLStrict(href), 'https://cms.invalid')?.pathname ?? '';
}

/** What marked calls for each part of a text: everything is escaped here, and raw HTML is left out. */
export function contentRenderer({ headingLevel, locale, idPrefix }: MarkdownOptions): RendererObject {
  const outline = createHeadingOutline(headingLevel, idPrefix);
  return {
    html: ({ text }) => (/^<br\s*\/?>$/i.test(text.trim()) ? '<br>' : ''),
    text(token) {
      if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens);
      return escapeUTF8(typeset(decodeHTMLStrict(token.text), locale));
    },
    heading({ tokens, depth }) {
      const words = decodeHTMLStrict(this.parser.parseInline(tokens, this.parser.textRenderer));
      const level = outline.levelOf(depth);
      return `<h${level} id="${outline.anchorOf(words)}">${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    link(token) {
      const words = token.autolink ? escapeUTF8(token.text) : this.parser.parseInline(token.tokens);
      const link = linkTo(token, idPrefix);
      if (!link) return words;
      const href = escapeUTF8(link.href);
      return `<a href="${href}"${link.isExternal ? ' rel="noopener"' : ''}>${words.trim() || href}</a>`;
    },
    image({ href, text }) {
      const alt = escapeUTF8(typeset(decodeHTMLStrict(text), locale));
      const source = mediaUrl(imagePath(href));
      return source ? `<img src="${source}" alt="${alt}" loading="lazy" decoding="async">` : alt;
    },
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
    tablecell({ header, tokens }) {
      const content = this.parser.parseInline(tokens);
      return header ? `<th scope="col">${content}</th>` : `<td>${content}</td>`;
    },
    table({ header, rows }) {
      const row = (cells: Tokens.TableCell[]) =>
        `<tr>${cells.map((cell) => this.tablecell(cell)).join('')}</tr>`;
      const body = rows.length > 0 ? `<tbody>${rows.map(row).join('')}</tbody>` : '';
      return `<div class="table-scroll" role="group" tabindex="0" aria-label="${tableNames[locale]}"><table><thead>${row(header)}</thead>${body}</table></div>\n`;
    },
  };
}
