/** A page that only says something, when no page of the portal can: before the first release, instead of a preview. Pure. */
import { type Locale, defaultLocale, previewSegment, setInFrench } from '@agenda21/content-types';

export interface PlainPage {
  /** The language of the words: French when it is not said. */
  readonly locale?: Locale;
  readonly title: string;
  readonly text: string;
  /** A link below the text: the address of a page that is there, written as it is, and what it does. */
  readonly link?: { readonly href: string; readonly label: string };
}

/** Writes the page. It looks like what previews share, which needs no release. */
export function writePlainPage({ locale = defaultLocale, title, text, link }: PlainPage): string {
  const set = (words: string) => (locale === 'fr' ? setInFrench(words) : words);
  const below = link ? `\n      <p><a href="${link.href}">${set(link.label)}</a></p>` : '';
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <link rel="stylesheet" href="/${previewSegment}/-/style.css">
    <title>${set(title)}</title>
  </head>
  <body class="plain-page">
    <main>
      <h1>${set(title)}</h1>
      <p>${set(text)}</p>${below}
    </main>
  </body>
</html>
`;
}
