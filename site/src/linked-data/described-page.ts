/** What the descriptions of all kinds have in common. */
import { type Locale, localizePath, sections } from '@agenda21/content-types';
import type { Image } from '@agenda21/content-types';
import type { Content } from '../content/content.ts';
import { frameOf } from '../content/frame.ts';
import type { Shown } from '../content/shown.ts';
import { toExcerpt } from '../lib/excerpt.ts';
import { pictureSources } from '../lib/picture-sources.ts';
import type { JsonLdNode } from './json-ld.ts';
import { areaType } from './territory.ts';

/** The page that a record is described on. */
export interface DescribedPage {
  readonly content: Content;
  /** The language of the page. */
  readonly locale: Locale;
  /** The public address of the portal. */
  readonly site: URL;
  /** The absolute address that stands for the page. */
  readonly url: string;
}

const longestText = 300;

/** The most records that a description names of a kind: the page shows or counts the others. */
const mostNamed = 12;

/** The documents of a relation that a description names. */
export const namedOf = (documentIds: readonly (string | null)[]): readonly string[] =>
  documentIds.filter((documentId) => documentId !== null).slice(0, mostNamed);

/** The beginning of a text. */
export const sumUp = (text: string | null): string => toExcerpt(text ?? '', longestText);

/** The absolute address of a path of the portal. */
export const absolute = (path: string, { site }: Pick<DescribedPage, 'site'>): string =>
  new URL(path, site).href;

/** For whom something is, in the words of the page. */
export const audience = (names: readonly string[]): readonly JsonLdNode[] =>
  names.map((audienceType) => ({ '@type': 'Audience', audienceType }));

/** The addresses of pictures as every browser shows them; of those that are there. */
export const pictures = (
  images: readonly (Image | null | undefined)[],
  page: DescribedPage,
): readonly string[] =>
  images.flatMap((image) => {
    const sources = image && pictureSources(image, []);
    return sources ? [absolute(sources.src, page)] : [];
  });

/** The body that publishes the portal. */
export function publisher({ content, locale, site }: Omit<DescribedPage, 'url'>): JsonLdNode {
  return {
    '@type': 'GovernmentOrganization',
    '@id': new URL('#organisme', site).href,
    name: frameOf(content, locale).organisation,
    url: absolute(localizePath(sections.home, locale), { site }),
  };
}

const toLink = (type: string, shown: Shown<'partner' | 'theme'>, page: DescribedPage): JsonLdNode => ({
  '@type': type,
  name: shown.entry.data.title,
  url: absolute(shown.path ?? '', page),
});

/** The bodies that a record names; the ones that are not published are left out. */
export function bodies(documentIds: readonly (string | null)[], page: DescribedPage): readonly JsonLdNode[] {
  return page.content
    .byIds('partner', namedOf(documentIds), page.locale)
    .map((partner) => toLink('Organization', partner, page));
}

/** The body that carries a record; the publisher of the portal when none is named. */
export function bodyOr(documentId: string | null, page: DescribedPage): JsonLdNode {
  return bodies([documentId], page)[0] ?? publisher(page);
}

/** What a record is about. */
export const themes = (documentIds: readonly string[], page: DescribedPage): readonly JsonLdNode[] =>
  page.content
    .byIds('theme', namedOf(documentIds), page.locale)
    .map((theme) => toLink('DefinedTerm', theme, page));

/** The places that a record is about. */
export function territories(
  documentIds: readonly (string | null)[],
  { content, locale }: DescribedPage,
): readonly JsonLdNode[] {
  return content.byIds('territory', namedOf(documentIds), locale).map(({ entry: { data } }) => ({
    '@type': areaType(data),
    name: data.title,
  }));
}
