/** A page that only says something, when no page of the portal can: before the first release, instead of a preview. Pure. */
import { previewSegment, setInFrench } from '@agenda21/content-types';

export interface PlainPage {
  readonly title: string;
  readonly text: string;
  /** A link below the text: the address of a page that is there, written as it is, and what it does. */
  readonly link?: { readonly href: string; readonly label: string };
}

/** Writes the page, in French. It looks like what previews share, which needs no release. */
export function writePlainPage({ title, text, link }: PlainPage): string {
  const below = link ? `\n      <p><a href="${link.href}">${setInFrench(link.label)}</a></p>` : '';
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <link rel="stylesheet" href="/${previewSegment}/-/style.css">
    <title>${setInFrench(title)}</title>
  </head>
  <body class="plain-page">
    <main>
      <h1>${setInFrench(title)}</h1>
      <p>${setInFrench(text)}</p>${below}
    </main>
  </body>
</html>
`;
}
