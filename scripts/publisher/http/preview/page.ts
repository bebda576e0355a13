/** The page of a draft, marked as one, and what is said when there is none. Pure. */
import { previewSegment } from '@agenda21/content-types';
import type { PlainPage } from '../plain-page.ts';

/** Stands for the origin of the page itself, under whichever name of the portal it is asked for. */
export const ownOrigin = "'self'";

const banners: Readonly<Record<string, string>> = {
  fr: 'Brouillon – cette page n’est pas publiée',
  es: 'Borrador: esta página no está publicada',
};

export const previewMessages = {
  gone: {
    title: 'Cet aperçu n’existe plus',
    text: 'Son adresse a expiré ou a été retirée. Demandez un nouvel aperçu depuis la fiche du contenu.',
  },
  noPage: {
    title: 'Pas de page à montrer',
    text: 'Ce type de contenu n’a pas de page à lui : il se voit dans d’autres pages.',
  },
  broken: {
    title: 'Cet aperçu ne peut pas être fabriqué',
    text: 'Complétez les champs obligatoires de la fiche, puis réessayez. Si cela continue, prévenez l’équipe technique.',
  },
  unavailable: {
    title: 'L’aperçu n’est pas disponible pour le moment',
    text: 'Réessayez dans un instant.',
  },
  busy: { title: 'Trop d’aperçus à la fois', text: 'Réessayez dans un instant.' },
} as const satisfies Readonly<Record<string, PlainPage>>;

/** Has the pictures and documents of the draft asked of the preview: they may be published nowhere. */
function redirectMedia(html: string, token: string, media: ReadonlySet<string>): string {
  const redirect = (value: string) =>
    value.replaceAll(/\/medias\/[\w-][\w.-]*/g, (path) =>
      media.has(path) ? `/${previewSegment}/${token}${path}` : path,
    );
  return html.replaceAll(
    /\b(src|srcset|href)="([^"]*)"/g,
    (_, name: string, value: string) => `${name}="${redirect(value)}"`,
  );
}

function head(frameOrigin: string | null): string {
  const files = `/${previewSegment}/-`;
  const script = frameOrigin
    ? `<script defer src="${files}/script.js" data-frame-origin="${frameOrigin}"></script>`
    : '';
  return `<meta name="robots" content="noindex"><link rel="stylesheet" href="${files}/style.css">${script}`;
}

/**
 * Marks a page as a draft.
 * @param media paths of the pictures and documents that the draft shows, as pages name them.
 * @param frameOrigin the origin that shows the page in a frame; null when none does.
 */
export function toPreviewPage(
  html: string,
  token: string,
  media: ReadonlySet<string>,
  frameOrigin: string | null,
): string {
  const language = /<html[^>]*\slang="?([a-z]{2})/.exec(html)?.[1] ?? 'fr';
  const banner = banners[language] ?? banners['fr'] ?? '';
  return redirectMedia(html, token, media)
    .replace('</head>', `${head(frameOrigin)}</head>`)
    .replace(/<body\b[^>]*>/, (body) => `${body}<aside class="preview-banner"><p>${banner}</p></aside>`);
}
