import { type Locale, setInFrench } from '@agenda21/content-types';

/** A paragraph of a message: words, or an address to open with what it says, which announces it in plain text: « … : ». */
export type Paragraph = string | { readonly label: string; readonly url: string };

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (words: string) => words.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '');

/** A link is its words: nothing follows them that a colon could announce. */
const withoutColon = (label: string) => label.replace(/\s*:$/, '');

function toHtml(paragraph: Paragraph): string {
  if (typeof paragraph === 'string') return `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`;
  const { label, url } = paragraph;
  return `<p><a href="${escapeHtml(url)}">${escapeHtml(withoutColon(label))}</a></p>`;
}

const toText = (paragraph: Paragraph) =>
  typeof paragraph === 'string' ? paragraph : `${paragraph.label}\n${paragraph.url}`;

const typeset = (paragraph: Paragraph): Paragraph =>
  typeof paragraph === 'string'
    ? setInFrench(paragraph)
    : { ...paragraph, label: setInFrench(paragraph.label) };

/**
 * Writes a message both ways from the same paragraphs, in their language: plain, and as a page without any picture or
 * style to fetch.
 */
export function writeMail(
  title: string,
  paragraphs: readonly Paragraph[],
  locale: Locale,
): { text: string; html: string } {
  const set = locale === 'fr' ? paragraphs.map(typeset) : paragraphs;
  const body = set.map(toHtml).join('\n');
  return {
    text: `${set.map(toText).join('\n\n')}\n`,
    html: `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body style="max-width:40rem;margin:0 auto;padding:1rem;font:1rem/1.5 sans-serif">
${body}
</body>
</html>
`,
  };
}
